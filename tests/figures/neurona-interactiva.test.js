import assert from "node:assert/strict";
import { test } from "node:test";

import { DEFAULTS, neuron, verdict } from "../../docs/assets/js/figuras/neurona-interactiva.js";

test("the neuron of the lesson gives 2.1", () => {
  const { products, sum, z, output } = neuron(DEFAULTS.inputs, DEFAULTS.weights, DEFAULTS.bias, DEFAULTS.activation);
  assert.deepEqual(products, [0.5, -0.4, 1.2]);
  assert.deepEqual({ sum, z, output }, { sum: 1.3, z: 2.1, output: 2.1 });
});

test("the activation has the last word", () => {
  const output = (key) => neuron([1, 2, 3], [0.5, -0.2, 0.4], -2.3, key).output;
  assert.equal(output("identity"), -1);
  assert.equal(output("relu"), 0);
  assert.equal(output("step"), 0);
  assert.equal(output("tanh"), Math.tanh(-1));
});

test("it says with which bias the neuron of the lesson falls silent, once it has", () => {
  assert.equal(verdict(DEFAULTS.weights, DEFAULTS.inputs, 0.1), "");
  assert.equal(verdict(DEFAULTS.weights, DEFAULTS.inputs, 0), " Resuelto: calla con b = −1.3 y con cualquiera menor.");
  assert.equal(neuron(DEFAULTS.inputs, DEFAULTS.weights, -1.3, "relu").output, 0);
  assert.equal(verdict([0, 0, 0], DEFAULTS.inputs, 0), "");
});

test("a sum of tenths that is zero on paper is zero for the step", () => {
  assert.notEqual(0.1 * 3 - 0.3, 0);
  assert.deepEqual(neuron([3, 0, 0], [0.1, 0, 0], -0.3, "step"), { products: [0.3, 0, 0], sum: 0.3, z: 0, output: 1 });
});
