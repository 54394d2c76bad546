import assert from "node:assert/strict";
import { test } from "node:test";

import {
  account,
  change,
  describe,
  forward,
  LESSON,
  parameters,
  weights,
} from "../../docs/assets/js/figuras/red-interactiva.js";

test("a network for handwritten digits has 101770 parameters", () => {
  const { layers, total } = parameters([784, 128, 10]);
  assert.deepEqual(
    layers.map(({ count }) => count),
    [100480, 1290],
  );
  assert.equal(total, 101770);
});

test("a network with no hidden layer has the parameters of one layer", () => {
  assert.equal(parameters([2, 3]).total, 9);
});

test("the network of the lesson keeps its weights", () => {
  assert.deepEqual(weights([2, 3, 1]), [LESSON.hidden, LESSON.output]);
});

test("adding a neuron changes the weights of no other", () => {
  const [hidden, output] = weights([2, 4, 1]);
  assert.deepEqual(
    hidden.W.map((row) => row.slice(0, 3)),
    LESSON.hidden.W,
  );
  assert.deepEqual(output.W.slice(0, 3), LESSON.output.W);
});

test("every layer has the shape that its sizes say", () => {
  const sizes = [2, 6, 1, 4, 3];
  for (const [i, { W, b }] of weights(sizes).entries()) {
    assert.deepEqual([W.length, W[0].length, b.length], [sizes[i], sizes[i + 1], sizes[i + 1]]);
  }
});

test("ReLU goes between the layers and not after the last", () => {
  const layers = [
    { W: [[1, -1]], b: [0, 0] },
    { W: [[-1], [-1]], b: [0.5] },
  ];
  assert.deepEqual(forward(layers, [2]), [[2, 0], [-1.5]]);
});

test("the account of a neuron is what the network computes", () => {
  const inputs = [2, 1];
  const [hidden, output] = weights([2, 3, 1]);
  const [given, [mark]] = forward([hidden, output], inputs);
  const column = (j) => hidden.W.map((row) => row[j]);
  assert.equal(account(column(0), hidden.b[0], inputs, false), "1.0 × 2.0 + (−1.0) × 1.0 + 0.5 = 1.5, y ReLU da 1.5.");
  assert.equal(account(column(2), hidden.b[2], inputs, false), "(−1.0) × 2.0 + 2.0 × 1.0 − 1.0 = −1.0, y ReLU da 0.0.");
  assert.equal(
    account(
      output.W.map(([weight]) => weight),
      output.b[0],
      given,
      true,
    ),
    "2.0 × 1.5 + 1.0 × 1.0 + 1.5 × 0.0 − 1.0 = 3.0.",
  );
  assert.equal(mark, 3);
});

test("it says how many parameters are gained or lost", () => {
  assert.equal(change(13), "");
  assert.equal(change(parameters([2, 4, 1]).total), ", 4 más que al principio");
  assert.equal(change(parameters([2, 1]).total), ", 10 menos que al principio");
});

test("the sentence says what enters, what comes out and how many give 0", () => {
  assert.equal(describe([2, 1], [[1.5, 1, 0], [3]]), "Entran 2.0 y 1.0 y sale 3.0. Una neurona oculta da 0.");
  assert.equal(describe([2, 1], [[4, -1, 0]]), "Entran 2.0 y 1.0 y salen 4.0, −1.0 y 0.0.");
  assert.equal(describe([0, 0], [[0, 0], [1]]), "Entran 0.0 y 0.0 y sale 1.0. 2 neuronas ocultas dan 0.");
});
