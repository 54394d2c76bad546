import assert from "node:assert/strict";
import { test } from "node:test";

import { ACTIVATIONS } from "../../docs/assets/js/figuras/activaciones.js";
import { jumps, panel } from "../../docs/assets/js/figuras/curvas.js";

/** The points of a path, as pairs. */
const drawn = (path) =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => point.split(",").map(Number));

test("a curve is drawn where its values are, over the whole axis", () => {
  const { path, x, y } = panel();
  const points = drawn(path(ACTIVATIONS.silu.value));
  assert.equal(points[0][0], x(-4));
  assert.equal(points.at(-1)[0], x(4));
  assert.ok(Math.abs(points.at(-1)[1] - y(ACTIVATIONS.silu.value(4))) < 0.01);
});

test("where a slope jumps, the line is broken", () => {
  const { path } = panel(110);
  const [, left, right] = path(ACTIVATIONS.relu.slope).split("M");
  assert.deepEqual(new Set(drawn(left).map(([, y]) => y)), new Set([150]));
  assert.deepEqual(new Set(drawn(right).map(([, y]) => y)), new Set([40]));
});

test("only what has a corner has a slope that jumps", () => {
  const broken = Object.keys(ACTIVATIONS).filter((key) => jumps(ACTIVATIONS[key].slope));
  assert.deepEqual(broken, ["relu", "leaky"]);
});
