import assert from "node:assert/strict";
import { test } from "node:test";

import {
  DRAWINGS,
  describe,
  drawingsWith,
  pixels,
  read,
  sharing,
  strokes,
} from "../../docs/assets/js/figuras/niveles-abstraccion.js";

const [STRAIGHT, ROUND, TWO, MOVED] = Object.values(DRAWINGS).map(pixels);

/** Every combination of the seven strokes. */
const COMBINATIONS = Array.from({ length: 2 ** 7 }, (_, number) =>
  Array.from({ length: 7 }, (_, i) => (number >> i) & 1),
);
const total = (combinations) => combinations.reduce((sum, lit) => sum + drawingsWith(lit), 0);

test("every possible drawing has one description in strokes", () => {
  assert.equal(total(COMBINATIONS), 2 ** 15);
});

test("each level shares a description with more drawings, or as many", () => {
  assert.equal(sharing(0, STRAIGHT), 1);
  assert.equal(sharing(1, STRAIGHT), drawingsWith(strokes(STRAIGHT)));
  assert.equal(sharing(2, STRAIGHT), sharing(1, STRAIGHT));
  assert.equal(sharing(2, MOVED), total(COMBINATIONS.filter((lit) => read(lit) === "?")));
});

test("without ink nothing lights", () => {
  assert.deepEqual(strokes(Array(15).fill(0)), [0, 0, 0, 0, 0, 0, 0]);
  assert.equal(read([0, 0, 0, 0, 0, 0, 0]), "?");
});

test("what is said is what is drawn", () => {
  assert.equal(
    describe(0, STRAIGHT, ROUND),
    "Píxeles, 15 números: los dos dibujos se distinguen. " +
      "La descripción del tuyo vale para 1 de los 32768 dibujos posibles.",
  );
  assert.equal(
    describe(1, STRAIGHT, ROUND),
    "Trazos, 7 números: los dos dibujos se describen igual. " +
      "La descripción del tuyo vale para 116 de los 32768 dibujos posibles.",
  );
  assert.match(
    describe(2, STRAIGHT, ROUND),
    /^Cifra, 1 de 10: los dos dibujos se describen igual\. El tuyo se lee 3\./,
  );
  assert.match(describe(2, STRAIGHT, TWO), /se distinguen\. El tuyo se lee 2\./);
  assert.match(describe(2, STRAIGHT, MOVED), /El tuyo no se lee como ninguna cifra\./);
});
