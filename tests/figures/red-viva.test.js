import assert from "node:assert/strict";
import { test } from "node:test";

import { ACTIVATIONS, begin, describe, measure, toggled, train } from "../../docs/assets/js/figuras/cuentas-red.js";
import { curve, outline, scores } from "../../docs/assets/js/figuras/dibujo-red.js";
import {
  DATA,
  EPOCHS,
  FIRST,
  KINDS,
  LESSON,
  LIMITS,
  MOST,
  RATES,
  read,
  SAFE,
  SCALES,
} from "../../docs/assets/js/figuras/red-viva.js";

/** What is said of a network besides its numbers. */
const said = (changes, epoch) =>
  describe({ ...LESSON, ...changes }, Math.min(epoch, train({ ...LESSON, ...changes }, epoch).end))
    .replace(/^Época .*? Acierta \d+ de \d+\./, "")
    .trim();

const near = (one, other, most = 1e-6) => assert.ok(Math.abs(one - other) < most, `${one} and ${other}`);

test("the slopes are those of the loss, for every activation", () => {
  const nudge = 1e-5;
  for (const first of KINDS) {
    for (const second of KINDS) {
      const settings = { ...LESSON, sizes: [3, 2], activations: [first, second] };
      const layers = begin(settings);
      const { slopes } = measure(settings, layers);
      for (const [k, { W, b }] of layers.entries()) {
        for (const [list, slope] of [...W.map((row, i) => [row, slopes[k].W[i]]), [b, slopes[k].b]]) {
          for (const j of list.keys()) {
            const kept = list[j];
            const [after, before] = [1, -1].map((way) => {
              list[j] = kept + way * nudge;
              return measure(settings, layers).loss;
            });
            list[j] = kept;
            // ReLU has a corner, and a bias of 0 may begin at it
            if (first !== "ReLU" && second !== "ReLU") near(slope[j], (after - before) / (2 * nudge), 1e-8);
            else near(slope[j], (after - before) / (2 * nudge), 0.05);
          }
        }
      }
    }
  }
});

test("a network that knows nothing loses log 2", () => {
  const settings = { ...LESSON, scale: 0 };
  near(measure(settings, begin(settings)).loss, Math.LN2, 1e-12);
});

test("the loss of one neuron is that of the formula, worked out by hand", () => {
  const settings = {
    ...LESSON,
    sizes: [1],
    activations: ["identidad"],
    points: { x1: [2, -1], x2: [0, 1], y: [1, 0] },
  };
  const layers = [
    { W: [[1], [0]], b: [0] },
    { W: [[0.5]], b: [1] },
  ];
  const { loss, right } = measure(settings, layers); // the scores are 2 and 0.5
  near(loss, (Math.log(1 + Math.exp(-2)) + Math.log(1 + Math.exp(0.5))) / 2, 1e-12);
  assert.deepEqual(right, [true, false]);
});

test("the weights at random are those of the formula, and grow with the scale", () => {
  const [first] = begin({ ...LESSON, seed: 1 });
  const at = (dice) => 1 * ((2 * dice) / 65521 - 1); // 2 inputs and 4 outputs: the limit is the root of 6 / 6
  assert.equal(first.W[0][0], at(17364));
  assert.equal(first.W[0][1], at((17364 * 17364) % 65521));
  near(begin({ ...LESSON, scale: 2 })[1].W[3][2], 2 * begin(LESSON)[1].W[3][2], 1e-12);
  assert.ok(begin(LESSON).every(({ b }) => b.every((bias) => bias === 0)));
  const all = Array.from({ length: 20 }, (_, i) => begin({ ...LESSON, seed: i + 1 })[0].W.flat()).flat();
  near(all.reduce((sum, w) => sum + w) / all.length, 0, 0.1);
});

test("training goes on from where it was, and from the beginning if anything changes", () => {
  const { epochs } = train(LESSON, 10);
  const tenth = epochs[10];
  assert.equal(train(LESSON, 20).epochs[10], tenth);
  train({ ...LESSON, seed: 2 }, 5);
  assert.notEqual(train(LESSON, 20).epochs[10], tenth);
  assert.deepEqual(train(LESSON, 20).epochs[10], tenth);
});

test("the figure begins saying what it is", () => {
  assert.equal(describe(LESSON, EPOCHS.lesson), FIRST);
  for (const kind of KINDS) assert.ok(kind in ACTIVATIONS);
});

test("the challenge is solved with three neurons, never with two, and only with the points of the lesson", () => {
  const alone = (neurons, changes) => ({ sizes: [neurons], activations: ["tanh"], ...changes });
  assert.equal(said(alone(3), EPOCHS.lesson), "Resuelto: con 3 neuronas basta.");
  assert.equal(said(alone(4), EPOCHS.most), "");
  assert.equal(said({}, EPOCHS.most), "");
  assert.equal(said(alone(3, { points: DATA.XOR }), EPOCHS.most), "");
  for (const kind of KINDS) {
    for (const rate of [0.3, 1, 3]) {
      for (const seed of [1, 2, 5, 8, 13]) {
        assert.doesNotMatch(said({ sizes: [2], activations: [kind], rate, seed }, EPOCHS.most), /Resuelto/);
      }
    }
  }
});

test("it says what keeps a network from learning", () => {
  const of = (kind) => ({ activations: [kind, kind] });
  assert.match(said({ scale: 0 }, 100), /^Los pesos empezaron todos en 0, y nada distingue/);
  assert.match(said({ sizes: [1], activations: ["tanh"], scale: 0 }, 100), /^Los pesos empezaron todos en 0: sube/);
  assert.match(said({ scale: 0.1, rate: 0.1 }, 100), /^Casi no baja\. Con pesos tan pequeños/);
  assert.match(said({ ...of("ReLU"), scale: 2, rate: 0.01, seed: 1 }, 300), /^Casi no baja\. Prueba otra semilla/);
  assert.match(said(of("identidad"), 100), /^Casi no baja\. Solo con identidad/);
  assert.match(
    said({ ...of("ReLU"), rate: 10 }, 300),
    /^Las ReLU de la capa 2 dan siempre 0, y no pasa gradiente: baja la tasa/,
  );
  assert.match(said({ ...of("identidad"), rate: 10 }, 300), /^La pérdida se dispara/);
  assert.match(said({ rate: 10 }, 300), /^La pérdida sube y baja|^La pérdida se dispara/);
  assert.equal(said({ rate: 0.3 }, 30), "");
});

test("with all the weights at 0, the neurons of a layer stay alike", () => {
  for (const kind of KINDS) {
    const { epochs } = train({ ...LESSON, activations: [kind, kind], scale: 0 }, 50);
    const [, { W }] = epochs[50].layers;
    assert.ok(W.flat().every((weight) => weight === W[0][0]));
  }
});

test("whatever is chosen, what is said is finite, and the loss that shoots up ends the training", () => {
  for (const kind of KINDS) {
    for (const rate of RATES) {
      for (const scale of SCALES) {
        const settings = { ...LESSON, activations: [kind, kind], rate, scale };
        const { end, epochs } = train(settings, 60);
        assert.doesNotMatch(describe(settings, Math.min(60, end)), /NaN|Infinity|undefined/);
        assert.ok(epochs.every(({ loss }) => Number.isFinite(loss)));
        if (rate <= SAFE) assert.equal(end, EPOCHS.most);
      }
    }
  }
});

test("a point is added, or taken away if it is there, and there is always one", () => {
  const more = toggled(LESSON.points, -2.52, 2.04, 0);
  assert.deepEqual(
    [more.x1, more.x2, more.y].map((list) => list[16]),
    [-2.5, 2, 0],
  );
  assert.deepEqual(toggled(more, -2.4, 2.1, 1), LESSON.points);
  const one = { x1: [1], x2: [1], y: [1] };
  assert.deepEqual(toggled(one, 1, 1, 0), one);
  const many = Array.from({ length: MOST }, (_, i) => i / 10 - 2);
  const full = { x1: many, x2: many, y: many.map(() => 1) };
  assert.equal(toggled(full, -3, 2, 0), full);
});

test("a list is read within its limits", () => {
  assert.deepEqual(read("x1", "[1, -0.25, 9]"), [1, -0.25, LIMITS.x1]);
  assert.deepEqual(read("y", "[1, 0, 7]"), [1, 0, 1]);
  for (const text of ["NaN", "<b>", "", "[]"]) assert.deepEqual(read("x2", text), []);
});

test("the outline goes around where the score is positive, and closes", () => {
  const grid = [
    [-1, -1, -1, -1],
    [-1, 1, 1, -1],
    [-1, 1, -1, -1],
    [-1, -1, -1, -1],
  ];
  const [line, ...rest] = outline(grid);
  assert.deepEqual(rest, []);
  assert.equal(line.length, 8);
  for (const [column, row] of line) assert.ok(Number.isInteger(column) !== Number.isInteger(row));
  const two = outline([
    [-1, -1, -1, -1, -1],
    [-1, 1, -1, 3, -1],
    [-1, -1, -1, -1, -1],
  ]);
  assert.deepEqual(
    two.map(({ length }) => length),
    [4, 4],
  );
  assert.ok(two[1].some(([column]) => column === 2.25));
});

test("the outline of the network leaves the circles in and the squares out", () => {
  const { epochs } = train(LESSON, EPOCHS.lesson);
  const grid = scores(LESSON, epochs[EPOCHS.lesson]);
  assert.equal(outline(grid).length, 1);
  assert.ok(grid[0].concat(grid[grid.length - 1]).every((score) => score < 0));
});

test("the curve begins at the top and has the last epoch", () => {
  const { epochs } = train(LESSON, 100);
  const points = curve(epochs, 100).split(" ");
  assert.equal(points[0], "0,14");
  assert.ok(points[points.length - 1].startsWith("138,"));
});
