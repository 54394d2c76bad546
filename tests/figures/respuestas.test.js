import assert from "node:assert/strict";
import { test } from "node:test";

import { isAnswer, isSame } from "../../docs/assets/js/programas/respuestas.js";

test("a number is the same with a point or a comma, a hyphen or a minus sign", () => {
  for (const written of ["0.5", "0,5", " 0.50 ", ".5", "+0.5"]) assert.ok(isSame("numero", written, "0.5"), written);
  for (const written of ["-1", "−1", "–1", "-1,0"]) assert.ok(isSame("numero", written, "-1"), written);
  assert.ok(isSame("numero", "-0", "0.0"));
  for (const written of ["0.4", "-0.5", "5"]) assert.ok(!isSame("numero", written, "0.5"), written);
});

test("a shape is the same whatever is between its numbers", () => {
  for (const written of ["(2, 3)", "2×3", "2x3", "2 3", "[2,3]", "2 por 3", " 2 , 3 "]) {
    assert.ok(isSame("lista", written, "(2, 3)"), written);
  }
  for (const written of ["(3, 2)", "2", "(2, 3, 1)", "23"]) assert.ok(!isSame("lista", written, "(2, 3)"), written);
  assert.ok(isSame("lista", "(3)", "(3,)"));
});

test("a table is the same with or without its decimals", () => {
  assert.ok(isSame("lista", "10 20 30; 20 40 60", "[[10.0, 20.0, 30.0], [20.0, 40.0, 60.0]]"));
  assert.ok(isSame("lista", "[−1, 0.5]", "[-1.0, 0.5]"));
});

test("a word is the same with or without capitals, accents or quotes", () => {
  for (const written of ["hola", "Hola", " HOLA ", '"hola"', "«hola»"]) assert.ok(isSame("texto", written, "hola"));
  assert.ok(isSame("texto", "ultima", "última"));
  assert.ok(!isSame("texto", "ola", "hola"));
});

test("what cannot be read is not an answer", () => {
  assert.ok(isAnswer("numero", "0") && isAnswer("numero", "−3,5") && isAnswer("lista", "2×3"));
  for (const written of ["", "  ", "no sé", "2 3", "1/2"]) assert.ok(!isAnswer("numero", written), written);
  for (const written of ["", "una fila"]) assert.ok(!isAnswer("lista", written), written);
  assert.ok(!isAnswer("texto", " ") && !isAnswer("opcion", ""));
});
