import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, ending, history, LESSON, meanError, step } from "../../docs/assets/js/figuras/precio-aprendido.js";

/** Every rate that the slider can hold. */
const RATES = Array.from({ length: 25 }, (_, i) => (2 * (i + 1)) / 100);

test("the first step of the lesson goes to 94 pesos", () => {
  assert.equal(step(0, 0.1).toFixed(2), "94.00");
  assert.deepEqual(
    history(0.1, 3).map((price) => price.toFixed(2)),
    ["0.00", "94.00", "144.13", "170.87"],
  );
});

test("the error is the mean of the three, whichever side they are on", () => {
  assert.equal(meanError(0), 1210 / 3);
  assert.equal(meanError(200), 20 / 3 + 10 / 3);
  assert.equal(meanError(1000), (790 + 1610 + 2390) / 3);
});

test("with the rate of the lesson the error falls at each step", () => {
  const errors = history(LESSON.rate, LESSON.steps).map(meanError);
  for (const [i, error] of errors.slice(1).entries()) assert.ok(error <= errors[i], `paso ${i + 1}`);
  assert.equal(errors[LESSON.steps].toFixed(2), "9.05");
});

test("the price never arrives with 0.44 or more, and only then", () => {
  for (const rate of RATES) {
    const solved = describe(rate, 2).includes("Resuelto");
    assert.equal(solved, rate >= 0.44, String(rate));
    const far = Math.abs(history(rate, 2000)[2000] - 2820 / 14);
    assert.ok(solved ? far > 1e6 : far < 0.01, String(rate));
  }
});

test("training ends where the price is clearly lost, or at the last step", () => {
  assert.deepEqual(
    [0.1, 0.42, 0.44, 0.46, 0.48, 0.5].map((rate) => ending(rate)),
    [30, 30, 30, 17, 11, 9],
  );
});

test("it says where the price is and where it is going", () => {
  const said = (rate, steps) => describe(rate, steps).replace(/^.*? pesos\. ?/, "");
  assert.equal(describe(0.1, 3), "Paso 3: el precio es 170.87 pesos y la regla se equivoca, de media, en 61.59 pesos.");
  assert.equal(said(0.5, 0), "");
  assert.equal(said(0.5, 1), "Se pasa de largo.");
  assert.equal(said(0.44, 2), "Se pasa de largo y cada paso lo aleja más. Resuelto: con 0.44 o más no llega nunca.");
  assert.equal(said(0.3, 2), "Se pasa de largo, pero cada vez menos.");
  assert.equal(said(0.42, 30), "Se pasa de largo, pero cada vez menos. Todavía no llega, pero con más pasos llegaría.");
  assert.equal(said(0.02, 30), "Todavía no llega, pero con más pasos llegaría.");
  assert.equal(said(0.1, 30), "Ya no cambia: ningún precio acierta las tres compras a la vez.");
  assert.match(describe(0.5, 2), /^Paso 2: el precio es −156\.67 pesos /);
});
