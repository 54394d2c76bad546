import assert from "node:assert/strict";
import { test } from "node:test";

import { ACTIVATIONS } from "../../docs/assets/js/figuras/activaciones.js";
import { jumps, panel, SLOPES, VALUES } from "../../docs/assets/js/figuras/curvas.js";

/** The points of a path, as pairs. */
const drawn = (path) =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => point.split(",").map(Number));

test("a curve is drawn where its values are, over the whole axis", () => {
  const { path, x, y } = panel(VALUES);
  const points = drawn(path(ACTIVATIONS.silu.value));
  assert.equal(points[0][0], x(-4));
  assert.equal(points.at(-1)[0], x(4));
  assert.ok(Math.abs(points.at(-1)[1] - y(ACTIVATIONS.silu.value(4))) < 0.01);
});

test("where a slope jumps, the line is broken", () => {
  const { path, y } = panel({ unit: 100, low: -1, high: 1 });
  const [, left, right] = path(ACTIVATIONS.relu.slope).split("M");
  assert.deepEqual(new Set(drawn(left).map(([, height]) => height)), new Set([y(0)]));
  assert.deepEqual(new Set(drawn(right).map(([, height]) => height)), new Set([y(1)]));
});

test("only what has a corner has a slope that jumps", () => {
  const broken = Object.keys(ACTIVATIONS).filter((key) => jumps(ACTIVATIONS[key].slope));
  assert.deepEqual(broken, ["relu", "leaky"]);
});

test("nothing that is compared leaves its panel", () => {
  for (const { value, slope } of Object.values(ACTIVATIONS)) {
    for (const [f, scale] of [
      [value, VALUES],
      [slope, SLOPES],
    ]) {
      const { path, bottom } = panel(scale);
      if (f === ACTIVATIONS.identity.value) continue; // only the neuron has it, and draws no curve
      for (const [, height] of drawn(path(f))) assert.ok(height >= 0 && height <= bottom);
    }
  }
});
