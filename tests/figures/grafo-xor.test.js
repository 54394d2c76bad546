import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, LESSON, place, target, walk } from "../../docs/assets/js/figuras/grafo-xor.js";

const CASES = [0, 1].flatMap((one) => [0, 1].map((other) => [one, other]));

/** Every weight that the sliders can hold. */
const WEIGHTS = Array.from({ length: 9 }, (_, i) => (i - 4) / 2);
const LAST = Array.from({ length: 17 }, (_, i) => (i - 8) / 2);

/**
 * Returns the numbers of a walk, by their names.
 * @param {number[]} x
 * @param {number} w
 * @param {number} v
 * @returns {Record<string, number>}
 */
function numbers(x, w, v) {
  const { forward, backward } = walk(x, w, v);
  return Object.fromEntries([...forward, ...backward].map(({ key, value }) => [key, value]));
}

test("the walk of the lesson goes through the numbers that it does by hand", () => {
  const { forward, backward } = walk([1, 0], 1, 3);
  assert.deepEqual(
    forward.map(({ key, value }) => [key, value]),
    [
      ["z1", 0.5],
      ["z2", -1.5],
      ["h1", 0.5],
      ["h2", 0],
      ["a", 2.5],
      ["L", 2.25],
    ],
  );
  assert.equal(backward.map(({ key }) => key).join(" "), "da dv1 dv2 dh1 dh2 dz1 dz2 dw11 dw21 dw12 dw22");
  assert.deepEqual(
    backward.map(({ value }) => value),
    [3, 1.5, 0, 9, 1.5, 9, 0, 9, 0, 0, 0],
  );
});

test("each account says how the number comes out", () => {
  const { forward, backward } = walk([1, 0], 1, 3);
  const said = [...forward, ...backward].map(({ account }) => account);
  assert.equal(said[0], "z₁ = 1.0 × 1.0 + 0.0 × (−1.0) + (−0.5) = 0.5.");
  assert.equal(said[3], "h₂ = ReLU(−1.5) = 0.0.");
  assert.equal(said[4], "a = 0.5 × 3.0 + 0.0 × 0.5 + 1.0 = 2.5.");
  assert.equal(said[5], "L = (a − y)² = (2.5 − 1.0)² = 2.25.");
  assert.equal(said[6], "∂L/∂a = 2 × (a − y) = 2 × (2.5 − 1.0) = 3.0.");
  assert.equal(said[9], "∂L/∂h₁ = ∂L/∂a × v₁ = 3.0 × 3.0 = 9.0.");
  assert.equal(said[11], "∂L/∂z₁ = ∂L/∂h₁ × 1 = 9.0 × 1 = 9.0: ReLU lo deja pasar.");
  assert.equal(said[12], "∂L/∂z₂ = ∂L/∂h₂ × 0 = 1.5 × 0 = 0.0: ReLU estaba apagada y no deja pasar nada.");
  assert.equal(said[16], "∂L/∂w₂₂ = ∂L/∂z₂ × x₂ = 0.0 × 0.0 = 0.0.");
});

test("only different inputs have to give 1", () => {
  assert.deepEqual(CASES.map(target), [0, 1, 1, 0]);
});

test("its derivatives are those that a short step measures", () => {
  const step = 1e-6;
  for (const x of CASES) {
    for (const w of WEIGHTS) {
      for (const v of LAST) {
        const { z1, dw11, dv1 } = numbers(x, w, v);
        const rise = (/** @type {number} */ dw, /** @type {number} */ dv) =>
          (numbers(x, w + dw, v + dv).L - numbers(x, w - dw, v - dv).L) / (2 * step);
        assert.ok(Math.abs(rise(0, step) - dv1) < 1e-4, `v con ${x}, ${w}, ${v}`);
        // at the corner of ReLU each side has a slope of its own, and the walk takes that of the left
        if (z1 === 0) assert.equal(Math.abs(dw11), 0);
        else assert.ok(Math.abs(rise(step, 0) - dw11) < 1e-4, `w con ${x}, ${w}, ${v}`);
      }
    }
  }
});

test("it says in which direction the walk goes", () => {
  assert.deepEqual([0, 1, 6, 7, 17].map(place), [
    "0",
    "adelante, 1 de 6",
    "adelante, 6 de 6",
    "atrás, 1 de 11",
    "atrás, 11 de 11",
  ]);
});

test("it is solved at the end of a walk that leaves nothing in the weights of the hidden layer", () => {
  for (const x of CASES) {
    for (const w of WEIGHTS) {
      const { dw11, dw21, dw12, dw22 } = numbers(x, w, 3);
      const solved = describe(x, w, 3, 17).endsWith("Resuelto: con estas entradas no llega nada a los pesos w.");
      assert.equal(solved, dw11 === 0 && dw21 === 0 && dw12 === 0 && dw22 === 0, `${x} ${w}`);
    }
    assert.ok(!describe(x, LESSON.W1[0][0], LESSON.W2[0], 16).includes("Resuelto"));
  }
  assert.ok(describe([1, 1], 1, 3, 17).includes("Resuelto"));
  assert.ok(!describe([1, 0], 1, 3, 17).includes("Resuelto"));
});

test("before the first step it says what enters and what has to come out", () => {
  assert.equal(describe([1, 0], 1, 3, 0), "Entran 1.0 y 0.0, y debe salir 1.0.");
});
