import assert from "node:assert/strict";
import { test } from "node:test";

import { DEFAULTS, neuron } from "../../docs/assets/js/figuras/neurona-interactiva.js";
import { describe, FARTHEST, verdict } from "../../docs/assets/js/figuras/neurona-portada.js";

test("only the third weight can silence the neuron by itself, as the page says", () => {
  const lowest = DEFAULTS.weights.map((_, moved) => {
    const weights = DEFAULTS.weights.map((weight, i) => (i === moved ? -FARTHEST.weight : weight));
    return neuron(DEFAULTS.inputs, weights, DEFAULTS.bias, "relu").output;
  });
  assert.deepEqual(lowest, [0.6, 0.5, 0]);
});

test("the puzzle says when it is solved, when it cannot be and when it was not played", () => {
  const moved = (i, to) => DEFAULTS.weights.map((weight, j) => (j === i ? to : weight));
  const said = (weights, bias = DEFAULTS.bias) =>
    verdict(weights, bias, neuron(DEFAULTS.inputs, weights, bias, "relu").output);
  assert.equal(said(DEFAULTS.weights), "");
  assert.equal(said(moved(0, -0.9)), "");
  assert.equal(said(moved(0, -1)), " El peso 1 no baja más: con él no se puede.");
  assert.equal(said(moved(1, -1)), " El peso 2 no baja más: con él no se puede.");
  assert.equal(said(moved(2, -0.3)), " Resuelto: con el peso 3 se puede.");
  assert.equal(said(DEFAULTS.weights, -2), " Pero no has movido solo un peso: restablece.");
  assert.equal(said([-1, -1, 0.4]), " Pero no has movido solo un peso: restablece.");
});

test("what is said is what is seen", () => {
  assert.equal(describe(2.1, 2.1), "La suma, 2.1, es positiva: ReLU la deja pasar y la neurona responde 2.1.");
  assert.equal(describe(-0.6, 0), "La suma, −0.6, no es positiva: ReLU da 0.0 y la neurona calla.");
  assert.equal(describe(0, 0), "La suma, 0.0, no es positiva: ReLU da 0.0 y la neurona calla.");
});
