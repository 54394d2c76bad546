import assert from "node:assert/strict";
import { test } from "node:test";

import { cite } from "../../docs/assets/js/linea-historia.js";

test("a source is cited as its entry begins: who and when", () => {
  const entries = {
    "W. S. McCulloch y W. Pitts (1943)": "W. S. McCulloch y W. Pitts (1943). «A logical calculus». (Otra cosa).",
    "F. Rosenblatt (enero de 1957)": "\n  F. Rosenblatt\n  (enero de 1957). The Perceptron (Project PARA).",
    "Premio Nobel de Física 2024": "Premio Nobel de Física 2024: discurso de entrega (en inglés).",
  };
  for (const [cited, entry] of Object.entries(entries)) assert.equal(cite(entry), cited);
});
