import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, ends, loss, NUDGES, secant, tangent } from "../../docs/assets/js/figuras/secante-tangente.js";

/** Every weight that the slider can hold. */
const WEIGHTS = Array.from({ length: 51 }, (_, i) => (i - 10) / 10);

const near = (/** @type {number} */ one, /** @type {number} */ other) => Math.abs(one - other) < 1e-9;

test("the loss and the slope of the lesson", () => {
  assert.ok(near(loss(0.7), 2.7225));
  assert.ok(near(tangent(0.7), -4.95));
  assert.ok(near(secant(0.7, 0.1), -4.725));
});

test("the secant comes nearer to the tangent by as much as the nudge falls", () => {
  for (const weight of WEIGHTS) {
    for (const nudge of NUDGES) assert.ok(near(secant(weight, nudge) - tangent(weight), 2.25 * nudge));
  }
});

test("only the weight at the bottom solves the challenge", () => {
  const solved = WEIGHTS.filter((weight) => NUDGES.every((nudge) => describe(weight, nudge).includes("Resuelto")));
  assert.deepEqual(solved, [1.8]);
  assert.deepEqual(
    WEIGHTS.filter((weight) => describe(weight, 1).includes("Resuelto")),
    solved,
  );
});

test("going where it says loses less", () => {
  for (const weight of WEIGHTS.filter((weight) => weight !== 1.8)) {
    const way = describe(weight, 0.1).endsWith("w debe subir.") ? 0.01 : -0.01;
    assert.ok(loss(weight + way) < loss(weight), String(weight));
  }
});

test("a line goes through its point, and ends where the drawing does", () => {
  for (const weight of WEIGHTS) {
    for (const slope of [tangent(weight), ...NUDGES.map((nudge) => secant(weight, nudge))]) {
      const [from, to] = ends(weight, slope);
      assert.ok(from.weight <= weight && weight <= to.weight);
      assert.ok(near(from.loss + slope * (weight - from.weight), loss(weight)));
      for (const end of [from, to]) {
        assert.ok(end.weight >= -1 && end.weight <= 5);
        assert.ok(end.loss >= -1 - 1e-9 && end.loss <= 24 + 1e-9);
      }
    }
  }
  assert.deepEqual(
    ends(1.8, 0).map((end) => end.weight),
    [-1, 5],
  );
});

test("what is said is what is seen", () => {
  assert.equal(
    describe(0.7, 0.1),
    "Con w = 0.7, la pérdida es 2.7225. Con h = 0.1, la secante tiene pendiente −4.725 y la tangente, −4.95: " +
      "difieren en 0.225. Para perder menos, w debe subir.",
  );
  assert.match(describe(0.7, 0.001), /pendiente −4\.94775 y la tangente, −4\.95: difieren en 0\.00225\./);
  assert.match(describe(4, 1), /12\.15 y la tangente, 9\.9: difieren en 2\.25\. Para perder menos, w debe bajar\.$/);
  assert.match(describe(1.7, 0.2), /la secante tiene pendiente 0\.0 y la tangente, −0\.45:/);
  assert.match(describe(1.8, 0.5), /Resuelto: ningún otro peso pierde menos\.$/);
});
