import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, LESSON, measure, verdict } from "../../docs/assets/js/figuras/medidor-perdida.js";

test("the shares add up to 1, and the loss is minus the logarithm of the right one", () => {
  for (const [i, score] of LESSON.scores.entries()) {
    const { shares, loss, chosen } = measure(LESSON.scores, i);
    const total = Math.exp(2) + Math.exp(1) + Math.exp(-1);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share) - 1) < 1e-12);
    assert.ok(Math.abs(shares[i] - Math.exp(score) / total) < 1e-12);
    assert.ok(Math.abs(loss + Math.log(shares[i])) < 1e-12);
    assert.equal(chosen, 0);
  }
});

test("with huge scores nothing overflows, and no loss is infinite", () => {
  assert.deepEqual(measure([1000, 999, 997], 0).shares, measure([3, 2, 0], 0).shares);
  assert.deepEqual(measure([-1000, 0, -1000], 1), { shares: [0, 1, 0], loss: 0, chosen: 1, tied: ["papaya"] });
  assert.equal(measure([-1000, 0, -1000], 0).loss, 1000);
});

test("who gives the same to every fruit loses log 3, whichever the right one is", () => {
  for (const right of [0, 1, 2]) assert.equal(measure([4, 4, 4], right).loss, Math.log(3));
});

test("the challenge is solved by who is right and loses more than 1, and by nobody else", () => {
  const solved = (scores, right) => verdict(scores, right).includes("Resuelto");
  assert.ok(solved([0.1, 0, 0], 0));
  assert.ok(solved([-3, -2.9, -3], 1));
  assert.ok(!solved([0.3, 0, 0], 0)); // it loses 0.9046
  assert.ok(!solved([0.1, 0, 0], 1)); // it is wrong
  assert.ok(!solved([0, 0, 0], 0)); // it only comes first in the list
});

test("it is noticed that the same has been added to the three", () => {
  const added = " Has sumado 0.3 a las tres y el reparto no ha cambiado: solo cuentan las diferencias.";
  assert.equal(verdict([2.3, 1.3, -0.7], 2), added);
  assert.match(verdict([-2, -3, -5], 0), /^ Has sumado −4\.0 a las tres/);
  assert.equal(verdict(LESSON.scores, 0), "");
  assert.equal(verdict([3, 2, 1], 0), "");
});

test("what is said is what is seen", () => {
  assert.equal(
    describe(LESSON.scores, LESSON.right),
    "La correcta, mango, recibe 0.7054, y la pérdida es 0.3490. La red elige mango: acierta.",
  );
  assert.equal(
    describe([2, 1, 0], 1),
    "La correcta, papaya, recibe 0.2447, y la pérdida es 1.4076. La red elige mango: falla y pierde más que sin saber nada.",
  );
  assert.equal(
    describe([0, 0, -1], 1),
    "La correcta, papaya, recibe 0.4223, y la pérdida es 0.8620. Empatan mango y papaya, y se elige la primera, mango: falla.",
  );
  assert.equal(
    describe([0, 0, 0], 0),
    "La correcta, mango, recibe 0.3333, y la pérdida es 1.0986. Empatan las tres, y se elige la primera, mango: acierta.",
  );
  assert.match(describe([-5, 5, 5], 0), /recibe casi 0, y la pérdida es 10\.6932\. Empatan papaya y guayaba/);
});
