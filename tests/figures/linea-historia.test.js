import assert from "node:assert/strict";
import { test } from "node:test";

import { pause } from "../../docs/assets/js/figuras/linea-historia.js";

test("it says how long it takes until the next milestone", () => {
  const years = [1943, 1949, 1949, 1950, 1970, 1990];
  assert.deepEqual(
    years.map((_, i) => pause(years, i)),
    [
      " Hasta el siguiente pasan 6 años.",
      " El siguiente es del mismo año.",
      " Hasta el siguiente pasa 1 año.",
      " Hasta el siguiente pasan 20 años.",
      " Hasta el siguiente pasan 20 años.",
      "",
    ],
  );
});
