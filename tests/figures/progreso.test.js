import assert from "node:assert/strict";
import { test } from "node:test";

import { answered, dayOf, due } from "../../docs/assets/js/progreso/espaciado.js";
import { fromFile, join, Refused, toFile, VERSION } from "../../docs/assets/js/progreso/formato.js";

const TODAY = new Date(2026, 10, 30);
const DONE = {
  hecha: "2026-11-29",
  ejercicios: { "neurona/ejercicio_1": { bien: true, dia: "2026-11-29" } },
  preguntas: {},
};
const KEPT = {
  lecciones: { "neuronas/neurona/": DONE },
  glosario: { sesgo: { caja: 1, toca: "2026-12-01" } },
  ultimo: { leccion: "neuronas/neurona/", titulo: "La neurona", ancla: "", apartado: "" },
  programas: { "neurona/salida": { text: "print(1)", original: "print(2)" } },
};

test("a file is read as it was written", () => {
  assert.deepEqual(fromFile(toFile(KEPT, { "progreso:ultimo": "{" })), KEPT);
});

test("a file that is not one, or is damaged, or of another version, is refused whole", () => {
  const whole = JSON.parse(toFile(KEPT, {}));
  const changed = (/** @type {any} */ change) => JSON.stringify({ ...whole, ...change });
  for (const [text, said] of /** @type {const} */ ([
    ["", /no es una copia/],
    [toFile(KEPT, {}).slice(0, -20), /le falta un trozo/],
    ["[]", /no es una copia del progreso de este curso/],
    [changed({ formato: "otro" }), /no es una copia del progreso de este curso/],
    [changed({ version: VERSION + 1 }), /es de la versión 2, y aquí se lee la 1/],
    [changed({ glosario: { sesgo: { caja: -1, toca: "2026-12-01" } } }), /dañada, en «glosario»/],
    [changed({ glosario: { sesgo: { caja: 1, toca: "mañana" } } }), /dañada, en «glosario»/],
    [changed({ lecciones: { "neuronas/neurona/": { ...DONE, otra: 1 } } }), /dañada, en «lecciones»/],
    [changed({ lecciones: { "<script>": DONE } }), /dañada, en «lecciones»/],
    [changed({ programas: { "neurona/salida": { text: 1, original: "" } } }), /dañada, en «programas»/],
    [changed({ ultimo: "javascript:alert(1)" }), /dañada, en «ultimo»/],
    [changed({ mas: 1 }), /dañada/],
    [`{"__proto__": {}, ${toFile(KEPT, {}).slice(1)}`, /dañada/],
    [JSON.stringify(whole).replace('"sesgo"', '"__proto__"'), /dañada, en «glosario»/],
  ])) {
    const refuses = (/** @type {unknown} */ error) => error instanceof Refused && said.test(error.message);
    assert.throws(() => fromFile(text), refuses, text.slice(0, 80));
  }
});

test("what two browsers keep is joined, and what is done in one is done", () => {
  const there = {
    lecciones: {
      "neuronas/neurona/": {
        hecha: "2026-11-28",
        ejercicios: {
          "neurona/ejercicio_1": { bien: false, dia: "2026-11-30" },
          "neurona/ejercicio_2": { bien: false, dia: "2026-11-30" },
        },
        preguntas: { "neurona/peso": { caja: 0, toca: "2026-12-01" } },
      },
    },
    glosario: { sesgo: { caja: 2, toca: "2026-12-03" } },
    ultimo: null,
    programas: { "neurona/salida": { text: "print(3)", original: "print(2)" } },
  };
  const both = join(KEPT, there);
  assert.deepEqual(both.lecciones["neuronas/neurona/"], {
    hecha: "2026-11-28",
    ejercicios: {
      "neurona/ejercicio_1": { bien: true, dia: "2026-11-29" },
      "neurona/ejercicio_2": { bien: false, dia: "2026-11-30" },
    },
    preguntas: { "neurona/peso": { caja: 0, toca: "2026-12-01" } },
  });
  assert.deepEqual(both.glosario, there.glosario);
  assert.deepEqual(both.ultimo, KEPT.ultimo);
  assert.deepEqual(both.programas, KEPT.programas);
});

test("what is missed comes back tomorrow and, each time that it is right, later, until it is known", () => {
  let card = answered(undefined, false, TODAY);
  assert.deepEqual(card, { caja: 0, toca: "2026-12-01" });
  const days = [];
  for (let day = TODAY; card; card = answered(card, true, day)) {
    days.push(card.toca);
    day = new Date(`${card.toca}T12:00`);
  }
  assert.deepEqual(days, ["2026-12-01", "2026-12-04", "2026-12-11", "2026-12-25", "2027-01-24"]);
  assert.deepEqual(answered({ caja: 3, toca: "2026-11-30" }, false, TODAY), { caja: 0, toca: "2026-12-01" });
});

test("what waits the longest is asked first, and what is not due is not", () => {
  const cards = {
    tarde: { caja: 0, toca: "2026-12-01" },
    hoy: { caja: 1, toca: "2026-11-30" },
    ayer: { caja: 2, toca: "2026-11-29" },
  };
  assert.deepEqual(due(cards, TODAY), ["ayer", "hoy"]);
});

test("a day is that of the reader's clock", () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});
