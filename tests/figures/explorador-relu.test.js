import assert from "node:assert/strict";
import { test } from "node:test";

import { describe, hasCorner } from "../../docs/assets/js/figuras/explorador-relu.js";

test("ReLU and Leaky ReLU have a corner; the smooth ones do not", () => {
  assert.deepEqual(["relu", "leaky", "sigmoid", "tanh", "gelu"].map(hasCorner), [true, true, false, false, false]);
});

test("what is said is what is seen", () => {
  const said = {
    "ReLU(3.5) = 3.5. La pendiente ahí es 1.0: la salida sube lo mismo que z.": ["relu", 3.5],
    "ReLU(−0.5) = 0.0. La pendiente ahí es 0.0: la curva es plana.": ["relu", -0.5],
    "ReLU(0.0) = 0.0. La pendiente ahí es 0.0 por convenio: en 0 hay una esquina y no existe la derivada.": ["relu", 0],
    "Leaky ReLU(−2.0) = −0.2. La pendiente ahí es 0.1.": ["leaky", -2],
    "sigmoide(0.0) = 0.5. La pendiente ahí es 0.25.": ["sigmoid", 0],
    "tanh(3.0) = 0.9951. La pendiente ahí es 0.0099: la curva es casi plana.": ["tanh", 3],
  };
  for (const [sentence, [key, z]] of Object.entries(said)) assert.equal(describe(key, z), sentence);
});
