import assert from "node:assert/strict";
import { test } from "node:test";

import { fromAddress, toAddress } from "../../docs/assets/js/figuras/enlace.js";
import { read, write } from "../../docs/assets/js/programas/literales.js";

test("a value is written as the literal in whose place it goes", () => {
  assert.equal(write("2", "1.0"), "2.0");
  assert.equal(write("-0.25", "1.0"), "-0.25");
  assert.equal(write("2", "1"), "2");
  assert.equal(write("escalón", '"ReLU"'), '"escalón"');
  assert.equal(write("[0, 1]", "[1, 0]"), "[0, 1]");
});

test("only a literal of the same kind is read", () => {
  assert.equal(read(" -2.5 ", "1.0"), "-2.5");
  assert.equal(read("2", "1.0"), "2");
  assert.equal(read("'escalón'", '"ReLU"'), "escalón");
  assert.equal(read("[0, 1]", "[1, 0]"), "[0, 1]");
  assert.equal(read("(2, 3)", "(4, 3)"), "(2, 3)");
  for (const text of ["", "dos", "x", "1 + 1", "[1]", "NaN", "Infinity"]) assert.equal(read(text, "1.0"), null, text);
  for (const text of ["ReLU", "2", '"a']) assert.equal(read(text, '"ReLU"'), null, text);
  for (const text of ["2", "[1, [2]]", "f(1)", "[1", "(1)]"]) assert.equal(read(text, "[1, 0]"), null, text);
});

test("an address has what is not as at first, of that figure", () => {
  const first = { z: "2", f: "ReLU" };
  assert.equal(toAddress("", "una", { z: "2", f: "ReLU" }, first), "");
  const search = toAddress("?otra.z=1", "una", { z: "-1.5", f: "sigmoide" }, first);
  assert.equal(search, "?otra.z=1&una.z=-1.5&una.f=sigmoide");
  assert.deepEqual(fromAddress(search, "una"), [
    ["z", "-1.5"],
    ["f", "sigmoide"],
  ]);
  assert.equal(toAddress(search, "una", first, first), "?otra.z=1");
});
