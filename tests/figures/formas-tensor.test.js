import assert from "node:assert/strict";
import { test } from "node:test";

import { add, matmul, parseShape, reshape, showShape } from "../../docs/assets/js/figuras/formas-tensor.js";

test("shapes are read as Python writes them, with or without parentheses", () => {
  assert.deepEqual(parseShape("(4, 3)"), [4, 3]);
  assert.deepEqual(parseShape(" 4,3 "), [4, 3]);
  assert.deepEqual(parseShape("(3,)"), [3]);
  assert.deepEqual(parseShape("3"), [3]);
  assert.deepEqual(parseShape("()"), []);
});

test("what is not a shape says what is wrong", () => {
  const wrong = {
    "": /falta un tamaño/,
    "(,)": /falta un tamaño/,
    "(2, , 3)": /falta un tamaño/,
    "(2, 3": /«\(2» no es un tamaño/,
    2.5: /«2.5» no es un tamaño/,
    "0, 3": /«0» no es un tamaño/,
    10000: /«10000» no es un tamaño/,
    "2, -1": /«-1» no es un tamaño/,
    "1, 1, 1, 1, 1, 1": /5 ejes como mucho/,
  };
  for (const [text, message] of Object.entries(wrong)) assert.throws(() => parseShape(text), message, text);
});

test("only reshape may leave a size, and only one, to be computed", () => {
  assert.deepEqual(parseShape("(2, −1)", true), [2, -1]);
  assert.deepEqual(parseShape("(2, -1)", true), [2, -1]);
  assert.throws(() => parseShape("(-1, -1)", true), /solo un tamaño/);
});

test("shapes are written as Python writes them", () => {
  assert.deepEqual([[], [3], [4, 3], [2, -1]].map(showShape), ["()", "(3,)", "(4, 3)", "(2, −1)"]);
});

test("the bias of a layer is added to every row", () => {
  assert.deepEqual(add([4, 3], [3]).shape, [4, 3]);
});

test("a sum that cannot be names the axes that clash", () => {
  const outcome = add([4, 3], [4]);
  assert.equal(outcome.shape, null);
  assert.deepEqual(outcome.pairs, [[1, 0]]);
  assert.equal(outcome.why, "El eje 1 de A mide 3 y el eje 0 de B mide 4, y ninguno de los dos es 1.");
});

test("every axis that clashes is marked", () => {
  assert.deepEqual(add([2, 3, 4], [5, 3, 6]).pairs, [
    [0, 0],
    [2, 2],
  ]);
});

test("the inner axes of a product disappear", () => {
  const outcome = matmul([32, 4], [4, 8]);
  assert.deepEqual(outcome.shape, [32, 8]);
  assert.deepEqual(outcome.pairs, [[1, 0]]);
  assert.equal(outcome.why, "Los ejes marcados miden 4 y desaparecen.");
});

test("a product that cannot be names the axes that clash", () => {
  const outcome = matmul([4, 2], [3, 2]);
  assert.equal(outcome.shape, null);
  assert.deepEqual(outcome.pairs, [[1, 0]]);
  assert.equal(outcome.why, "El eje 1 de A mide 2 y el eje 0 de B mide 3: tenían que ser iguales.");
});

test("a product of batches marks the axis of the batch that clashes", () => {
  assert.deepEqual(matmul([5, 2, 3], [4, 3, 6]).pairs, [[0, 0]]);
});

test("a product with a vector warns that TensorFlow asks for matrices", () => {
  assert.deepEqual(matmul([3], [3]).shape, []);
  assert.match(matmul([4, 3], [3]).why, /En TensorFlow, @ pide al menos dos ejes/);
  assert.match(matmul([], [3]).why, /Un escalar no tiene ejes/);
});

test("reshape keeps the elements", () => {
  assert.deepEqual(reshape([4, 3], [2, 6]).shape, [2, 6]);
  assert.deepEqual(reshape([4, 3], [2, -1]).shape, [2, 6]);
  assert.equal(reshape([4, 3], [5, 2]).why, "A tiene 12 elementos, y en (5, 2) caben 10.");
  assert.equal(reshape([4, 3], [5, -1]).why, "12 elementos no se reparten entre 5.");
});
