import assert from "node:assert/strict";
import { test } from "node:test";

import { compare, describe } from "../../docs/assets/js/figuras/comparador-activaciones.js";

test("each activation is compared with its curve and its derivative, in the order asked for", () => {
  assert.deepEqual(compare(["relu", "leaky"], -2), [
    { key: "relu", name: "ReLU", value: 0, slope: 0 },
    { key: "leaky", name: "Leaky ReLU", value: -0.2, slope: 0.1 },
  ]);
});

test("it says which derivative is farthest from 0", () => {
  assert.equal(describe(["gelu", "silu"], -1), "Con z = −1.0, la derivada más lejos de 0 es la de GELU, −0.0833.");
  assert.equal(
    describe(["relu", "gelu", "silu"], -4),
    "Con z = −4.0, la derivada más lejos de 0 es la de SiLU, −0.0527.",
  );
  assert.equal(describe(["relu"], -1), "Con z = −1.0, ninguna derivada se aparta de 0.");
});

test("at a corner the derivative is a convention", () => {
  assert.equal(
    describe(["relu", "tanh"], 0),
    "Con z = 0.0, la derivada más lejos de 0 es la de tanh, 1.0. En 0, la de ReLU es un convenio.",
  );
});

test("with none, it says what to do", () => {
  assert.equal(describe([], 1), "Marca al menos una activación.");
});
