import assert from "node:assert/strict";
import { test } from "node:test";

import { compare, describe } from "../../docs/assets/js/figuras/comparador-activaciones.js";

test("each activation is compared with its curve and its derivative, in the order asked for", () => {
  assert.deepEqual(compare(["relu", "leaky"], -2), [
    { key: "relu", name: "ReLU", value: 0, slope: 0 },
    { key: "leaky", name: "Leaky ReLU", value: -0.2, slope: 0.1 },
  ]);
});

test("what is said is what is in the table", () => {
  assert.equal(
    describe(["gelu", "silu"], -1),
    "En z = −1.0: GELU vale −0.1587 y su derivada, −0.0833; SiLU vale −0.2689 y su derivada, 0.0723.",
  );
});

test("at a corner the derivative is a convention", () => {
  assert.equal(
    describe(["relu", "tanh"], 0),
    "En z = 0.0: ReLU vale 0.0 y su derivada, 0.0 por convenio; tanh vale 0.0 y su derivada, 1.0.",
  );
});

test("with none, it says what to do", () => {
  assert.equal(describe([], 1), "Marca al menos una activación.");
});
