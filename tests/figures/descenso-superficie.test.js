import assert from "node:assert/strict";
import { test } from "node:test";

import {
  describe,
  ending,
  LESSON,
  loss,
  OPTIMISERS,
  path,
  SAFE,
  STEPS,
  SURFACES,
} from "../../docs/assets/js/figuras/descenso-superficie.js";
import { lines } from "../../docs/assets/js/figuras/dibujo-descenso.js";

/** Every rate that the slider can hold. */
const RATES = Array.from({ length: 50 }, (_, i) => (i + 1) / 100);

/** Where a path may begin, every half. */
const STARTS = Array.from({ length: 17 }, (_, i) => i / 2 - 4).flatMap((w1) =>
  Array.from({ length: 9 }, (_, i) => [w1, i / 2 - 2]),
);

/** Every setting of the figure, with those starts. */
function* settings(rates = RATES, starts = STARTS) {
  for (const surface of Object.keys(SURFACES)) {
    for (const optimiser of Object.keys(OPTIMISERS)) {
      for (const rate of rates) for (const start of starts) yield { surface, optimiser, rate, start };
    }
  }
}

/** What is said of a path besides its numbers. */
const said = (changes, steps) =>
  describe({ ...LESSON, ...changes }, steps).replace(/^Paso .*? es [−\d.]+?\.(?= |$)/, "");

/** Where the bottoms of the two valleys are. */
const [DEEP, SHALLOW] = SURFACES["dos valles"].bottoms;

test("the first steps are those of the rule, worked out by hand", () => {
  const second = (optimiser) => path({ ...LESSON, optimiser, rate: 0.1 }, 2).map(([, w2]) => w2.toFixed(4));
  assert.deepEqual(second("descenso"), ["1.0000", "0.0000", "0.0000"]);
  // the slope is 10, and then 0: inertia goes on with nine tenths of the step before
  assert.deepEqual(second("con inercia"), ["1.0000", "0.0000", "-0.9000"]);
  // the first step of Adam is as long as the rate, whatever the slope
  assert.equal(second("Adam")[1], "0.9000");
});

test("the losses have the slopes and the bottoms that they say", () => {
  for (const { along, slope, bottoms } of Object.values(SURFACES)) {
    for (const w of [-3.3, -1, 0.4, 2.5]) {
      assert.ok(Math.abs((along(w + 1e-5) - along(w - 1e-5)) / 2e-5 - slope(w)) < 1e-6);
    }
    for (const bottom of bottoms) {
      assert.ok(Math.abs(slope(bottom)) < 1e-3);
      assert.ok(slope(bottom + 0.1) > 0 && slope(bottom - 0.1) < 0);
    }
    const depths = bottoms.map(along);
    assert.deepEqual(
      depths,
      depths.toSorted((one, other) => one - other),
    );
  }
});

test("in the narrow valley, the weights go away past 2 divided by the curvature, and never with Adam", () => {
  const limit = { descenso: 0.2, "con inercia": 0.38, Adam: 1 };
  for (const each of settings()) {
    // at the limit itself, they go from side to side for ever
    if (each.surface !== LESSON.surface || each.rate === limit[each.optimiser]) continue;
    const goes = each.rate > limit[each.optimiser] && each.start[1] !== 0;
    assert.equal(ending(each) < STEPS.most, goes, JSON.stringify(each));
  }
});

test("with the rate to which one goes back, every path arrives", () => {
  for (const each of settings([SAFE])) {
    assert.equal(ending(each), STEPS.most);
    assert.match(describe(each, STEPS.most), /Está en el fondo/);
  }
});

test("what is said to take the weights away is what does", () => {
  for (const each of settings()) {
    const end = ending(each);
    if (end === STEPS.most) continue;
    const told = describe(each, end);
    const [w1, w2] = path(each, end)[end];
    const limit = { descenso: 0.2, "con inercia": 0.38 }[each.optimiser];
    if (told.includes("por w₂")) {
      assert.ok(each.rate >= limit && told.includes(`= ${limit}, ya no se acerca`) && Math.abs(w2) > 1, told);
    } else {
      assert.ok(told.includes("por w₁") && each.surface === "dos valles" && Math.abs(w1) > 4, told);
    }
  }
});

test("what goes from side to side and stays as far, never arrives", () => {
  for (const each of settings(
    RATES,
    STARTS.filter((_, i) => i % 5 === 0),
  )) {
    const end = ending(each);
    if (!describe(each, Math.min(end, 20)).includes("siempre lo mismo")) continue;
    assert.equal(each.rate, { descenso: 0.2, "con inercia": 0.38 }[each.optimiser]);
    assert.ok(!describe(each, STEPS.most).includes("Está en el fondo"));
  }
});

test("the challenge is solved with two rates, and only with descent from where the lesson begins", () => {
  const solved = RATES.filter((rate) => said({ rate }, 20).includes("Resuelto"));
  assert.deepEqual(solved, [0.17, 0.18]);
  assert.equal(said({ rate: 0.18 }, 30), " Está en el fondo desde el paso 19. Resuelto: con 0.18 bastan 19 pasos.");
  for (const changes of [{ start: [1, 1] }, { optimiser: "Adam", rate: 0.3 }, { surface: "dos valles" }]) {
    assert.doesNotMatch(said({ rate: 0.18, ...changes }, STEPS.most), /Resuelto/);
  }
});

test("where it begins decides in which of two valleys it ends", () => {
  const twoValleys = { surface: "dos valles", rate: 0.05 };
  const end = (w1) => path({ ...LESSON, ...twoValleys, start: [w1, 1] }, STEPS.most)[STEPS.most][0];
  assert.ok(Math.abs(end(-1) - DEEP) < 1e-3);
  assert.ok(Math.abs(end(1) - SHALLOW) < 1e-3);
  assert.match(said({ ...twoValleys, start: [1, 1] }, 40), /pero no es el más hondo/);
  assert.match(said({ ...twoValleys, start: [-1, 1] }, 40), /^ Está en el fondo desde el paso \d+\.$/);
});

test("it says where the weights are and how they go", () => {
  assert.equal(describe(LESSON, 0), "Paso 0: w₁ = −4.0, w₂ = 1.0 y la pérdida es 13.0.");
  assert.equal(
    describe(LESSON, STEPS.lesson),
    "Paso 10: w₁ = −0.49, w₂ = 0.35 y la pérdida es 0.73. " +
      "En cada paso cruza el valle y se pasa de largo, cada vez menos.",
  );
  assert.equal(said({ rate: 0.05 }, 3), "");
  assert.equal(said({ rate: 0.01 }, STEPS.most), " En 100 pasos no llega.");
  assert.equal(said({ rate: 0.21 }, 4), " En cada paso cruza el valle y se pasa de largo, cada vez más.");
});

test("every point of a line of the map loses the same", () => {
  for (const [surface, pieces] of Object.entries({ "valle estrecho": 1, "dos valles": 2 })) {
    const found = lines(SURFACES[surface], 2.5);
    assert.equal(found.length, pieces);
    for (const point of found.flat()) assert.ok(Math.abs(loss({ surface }, point) - 2.5) < 0.1, String(point));
  }
});
