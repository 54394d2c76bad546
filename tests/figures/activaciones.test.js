import assert from "node:assert/strict";
import { test } from "node:test";

import { ACTIVATIONS, activation, names } from "../../docs/assets/js/figuras/activaciones.js";

const POINTS = [-4, -1.5, -0.3, 0.3, 1.5, 4];

for (const [key, { name, value, slope }] of Object.entries(ACTIVATIONS)) {
  test(`the slope of ${name} is the one its curve has`, () => {
    const h = 1e-3;
    for (const z of POINTS) {
      const measured = (value(z + h) - value(z - h)) / (2 * h);
      assert.ok(Math.abs(slope(z) - measured) < 1e-3, `${key} en ${z}: ${slope(z)} y no ${measured}`);
    }
  });
}

test("at a corner the slope is the one that PyTorch and TensorFlow take", () => {
  assert.equal(ACTIVATIONS.relu.slope(0), 0);
  assert.equal(ACTIVATIONS.leaky.slope(0), 0.1);
});

test("the step lights at zero", () => {
  assert.deepEqual([-0.1, 0, 0.1].map(ACTIVATIONS.step.value), [0, 1, 1]);
});

test("GELU is z times the normal distribution function", () => {
  assert.ok(Math.abs(ACTIVATIONS.gelu.value(1) - 0.8413447460685429) < 1e-7);
  assert.ok(Math.abs(ACTIVATIONS.gelu.value(-2) - -0.04550026389635842) < 2e-7);
});

test("an activation that does not exist is an error", () => {
  assert.throws(() => activation("swish"), /no hay ninguna activación «swish»/);
  assert.throws(() => activation("toString"), RangeError);
});

test("names are for the reader", () => {
  assert.deepEqual(names("relu", "tanh"), { relu: "ReLU", tanh: "tanh" });
});
