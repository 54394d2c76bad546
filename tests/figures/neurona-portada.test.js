import assert from "node:assert/strict";
import { test } from "node:test";

import { DEFAULTS, neuron } from "../../docs/assets/js/figuras/neurona-interactiva.js";
import { describe, FARTHEST } from "../../docs/assets/js/figuras/neurona-portada.js";

test("only the third weight can silence the neuron by itself, as the page says", () => {
  const lowest = DEFAULTS.weights.map((_, moved) => {
    const weights = DEFAULTS.weights.map((weight, i) => (i === moved ? -FARTHEST.weight : weight));
    return neuron(DEFAULTS.inputs, weights, DEFAULTS.bias, "relu").output;
  });
  assert.deepEqual(lowest, [0.6, 0.5, 0]);
});

test("what is said is what is seen", () => {
  assert.equal(describe(2.1, 2.1), "La suma, 2.1, es positiva: ReLU la deja pasar y la neurona responde 2.1.");
  assert.equal(describe(-0.6, 0), "La suma, −0.6, no es positiva: ReLU da 0.0 y la neurona calla.");
  assert.equal(describe(0, 0), "La suma, 0.0, no es positiva: ReLU da 0.0 y la neurona calla.");
});
