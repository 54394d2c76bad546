import assert from "node:assert/strict";
import { test } from "node:test";

import { decimal, Figure, whole } from "../../docs/assets/js/figuras/figura.js";

test("numbers are written as the programs print them", () => {
  const written = { 2.1000000000000005: "2.1", 2: "2.0", 0.05: "0.05", "-0.4": "−0.4", 120: "120.0", 1e-9: "0.0" };
  for (const [value, text] of Object.entries(written)) assert.equal(decimal(Number(value)), text);
});

test("zero never has a sign", () => {
  assert.equal(decimal(-0), "0.0");
  assert.equal(decimal(-0.001), "0.0");
});

test("as many decimals are kept as asked for", () => {
  assert.equal(decimal(0.01799, 4), "0.018");
  assert.equal(decimal(4.33, 1), "4.3");
  assert.equal(decimal(123.4, 0), "123");
});

test("a shape does not break at the end of a line, and a sentence does", () => {
  assert.equal(
    whole("De (2, 1) sale [0, 3, 1] (con dos, tres o más)."),
    "De (2,\u00a01) sale [0,\u00a03,\u00a01] (con dos, tres o más).",
  );
});

test("the modules can be imported where there are no elements", () => {
  assert.equal(globalThis.HTMLElement, undefined);
  assert.equal(typeof Figure, "function");
});
