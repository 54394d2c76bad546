import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, isLight } from "../../docs/assets/js/figuras/visor-pixeles.js";

test("what is said names the pixel, and the number with the channels last and first", () => {
  const sun = "El píxel imagen[0, 3] es [255, 210, 0]; entre 255, [1.0, 0.82, 0.0].";
  assert.equal(describe(0, 3, null), sun);
  const blue = "Su azul, 0, está en imagen[0, 3, 2]; con los canales al principio, en imagen[2, 0, 3].";
  assert.equal(describe(0, 3, 2), `${sun} ${blue}`);
  assert.ok(describe(0, 3, 0).endsWith(" Es el número más alto de ese canal."));
});

test("a number is black on what is light and white on what is dark", () => {
  assert.ok(isLight([255, 210, 0]));
  assert.ok(isLight([255, 0, 0]));
  assert.ok(!isLight([0, 90, 160]));
  assert.ok(!isLight([0, 0, 255]));
});
