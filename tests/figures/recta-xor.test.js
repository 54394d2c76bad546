import assert from "node:assert/strict";
import { test } from "node:test";

import {
  answers,
  COMBINATIONS,
  describe,
  GATES,
  grips,
  joining,
  through,
} from "../../docs/assets/js/figuras/recta-xor.js";

/** Every neuron that the sliders can hold. */
function* neurons() {
  for (let w1 = -30; w1 <= 30; w1 += 1) {
    for (let w2 = -30; w2 <= 30; w2 += 1) {
      for (let b = -50; b <= 50; b += 1) yield { w1: w1 / 10, w2: w2 / 10, b: b / 10 };
    }
  }
}

test("no neuron gets the four combinations of XOR right, and some gets three; AND and OR can be separated", () => {
  const best = { and: 0, or: 0, xor: 0 };
  for (const neuron of neurons()) {
    const given = answers(neuron);
    for (const gate of Object.keys(best)) {
      best[gate] = Math.max(best[gate], given.filter((answer, i) => answer === GATES[gate].targets[i]).length);
    }
  }
  assert.deepEqual(best, { and: 4, or: 4, xor: 3 });
});

test("z = 0 is a 1, in spite of the rounding error of adding tenths", () => {
  assert.deepEqual(answers({ w1: 0.1, w2: 0.2, b: -0.3 }), [0, 0, 0, 1]);
});

test("what is said is what is drawn", () => {
  assert.equal(
    describe("xor", { w1: 2, w2: 2, b: -1 }),
    "Acierta 3 de 4. Ninguna recta acierta más con la XOR. Con 00, 01, 10 y 11 responde 0, 1, 1 y 1; la XOR pide 0, 1, 1 y 0.",
  );
  assert.equal(
    describe("or", { w1: 2, w2: 2, b: -1 }),
    "Acierta 4 de 4. Resuelto: la recta separa los 1 de los 0. Con 00, 01, 10 y 11 responde 0, 1, 1 y 1; la O pide 0, 1, 1 y 1.",
  );
  assert.equal(
    describe("and", { w1: 0, w2: 0, b: 0 }),
    "Acierta 1 de 4. Con 00, 01, 10 y 11 responde 1, 1, 1 y 1; la Y pide 0, 0, 0 y 1. Con los dos pesos a 0 no hay recta.",
  );
});

const z = ({ w1, w2, b }, [x1, x2]) => w1 * x1 + w2 * x2 + b;

test("a line goes through the points it is taken to, with the same side for its ones", () => {
  for (const [to, from] of [
    [
      [0.2, 1.1],
      [0.9, -0.3],
    ],
    [
      [1, 0],
      [0, 0],
    ],
    [
      [0, 0.5],
      [0, 1],
    ],
  ]) {
    const neuron = joining(to, from);
    for (const point of [to, from]) assert.ok(Math.abs(z(neuron, point)) < 1e-12);
    const left = [to[0] - (to[1] - from[1]), to[1] + (to[0] - from[0])];
    assert.ok(z(neuron, left) > 0);
  }
  assert.deepEqual(through(2, -1, [0.5, 0.25]), { w1: 2, w2: -1, b: -0.75 });
});

test("taking a line by its grips to where they are leaves it where it was", () => {
  for (const neuron of [
    { w1: 2, w2: 2, b: -1 },
    { w1: -2, w2: 0.5, b: 1.5 },
    { w1: 0, w2: -2, b: 1 },
  ]) {
    const moved = joining(...grips(neuron));
    for (const name of ["w1", "w2", "b"]) assert.ok(Math.abs(moved[name] - neuron[name]) < 1e-12, name);
  }
});

test("the combinations are in the order of the programs", () => {
  assert.deepEqual(
    COMBINATIONS.map((combination) => combination.join("")),
    ["00", "01", "10", "11"],
  );
});
