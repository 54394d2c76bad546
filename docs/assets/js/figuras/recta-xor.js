/** `<recta-xor>`: the line of a neuron of two inputs; the reader moves it to separate the ones from the zeros. */

import { giveAll, makeDraggable } from "./arrastre.js";
import { choice, define, Figure, html, label, listValue, range, set, svg } from "./figura.js";

/** @typedef {[number, number]} Point */

/**
 * A neuron of two inputs. Its line is where z = 0.
 * @typedef {object} Neuron
 * @property {number} w1
 * @property {number} w2
 * @property {number} b
 */

/** @type {Point[]} */
export const COMBINATIONS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** What the reader can ask for: its name in a list and in a sentence, and the answer to each combination. */
export const GATES = {
  and: { option: "Y (AND)", name: "la Y", targets: [0, 0, 0, 1] },
  or: { option: "O (OR)", name: "la O", targets: [0, 1, 1, 1] },
  xor: { option: "XOR", name: "la XOR", targets: [0, 1, 1, 0] },
};

/**
 * Writes what a gate asks for as its program does.
 * @param {string} gate
 */
const shown = (gate) => `[${GATES[/** @type {keyof typeof GATES} */ (gate)].targets.join(", ")}]`;

/**
 * What a neuron answers to each combination: 1 if z ≥ 0.
 * @param {Neuron} neuron
 */
export function answers({ w1, w2, b }) {
  // rounded, because of the rounding error of adding tenths in binary: 0.1 + 0.2 − 0.3 has to be 0
  return COMBINATIONS.map(([x1, x2]) => (Math.round((w1 * x1 + w2 * x2 + b) * 1e9) >= 0 ? 1 : 0));
}

/**
 * Says what the neuron answers and how many are right.
 * @param {keyof typeof GATES} gate
 * @param {Neuron} neuron
 */
export function describe(gate, neuron) {
  const { name, targets } = GATES[gate];
  const given = answers(neuron);
  const right = given.filter((answer, i) => answer === targets[i]).length;
  const list = (/** @type {number[]} */ values) => new Intl.ListFormat("es").format(values.map(String));
  const facts = `Con 00, 01, 10 y 11 responde ${list(given)}; ${name} pide ${list(targets)}.`;
  const flat = neuron.w1 === 0 && neuron.w2 === 0 ? " Con los dos pesos a 0 no hay recta." : "";
  const solved = right === 4 ? " Resuelto: la recta separa los 1 de los 0." : "";
  const most = gate === "xor" && right === 3 ? " Ninguna recta acierta más con la XOR." : "";
  return `Acierta ${right} de 4.${solved}${most} ${facts}${flat}`;
}

/**
 * The neuron with those weights whose line goes through a point.
 * @param {number} w1
 * @param {number} w2
 * @param {Point} point
 * @returns {Neuron}
 */
export function through(w1, w2, [x1, x2]) {
  return { w1, w2, b: -(w1 * x1 + w2 * x2) };
}

/**
 * The neuron whose line goes through two points. Going from the second to the first, it answers 1 on the left.
 * @param {Point} to
 * @param {Point} from
 * @returns {Neuron} with a weight of 2 or −2: large, so that rounding it to a slider's step hardly moves the line
 */
export function joining(to, from) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const scale = 2 / Math.max(Math.abs(dx), Math.abs(dy));
  return through(-dy * scale, dx * scale, to);
}

/**
 * The two points of the line by which it is turned, at each side of its point nearest to the combinations' centre.
 * @param {Neuron} neuron whose weights are not both 0
 * @returns {Point[]} in the order of `joining`
 */
export function grips({ w1, w2, b }) {
  const size = Math.hypot(w1, w2);
  const away = (w1 / 2 + w2 / 2 + b) / size ** 2;
  return [GRIP, -GRIP].map((along) => [0.5 - away * w1 + (along * w2) / size, 0.5 - away * w2 - (along * w1) / size]);
}

/** Distance from that point to each grip. */
const GRIP = 0.6;
const UNIT = 150;
const ZERO = { x: 85, y: 235 };
const X = (/** @type {number} */ x1) => ZERO.x + UNIT * x1;
const Y = (/** @type {number} */ x2) => ZERO.y - UNIT * x2;

/** Draws the plane of the two inputs. A 1 is a circle and a 0 a square; a ring marks those that are wrong. */
function draw() {
  const zone = svg("polygon", { class: "salida" });
  const lines = ["linea-acento", "asa"].map((kind) => svg("line", { class: kind }));
  const marks = [0, 1].map(() => svg("circle", { r: 9, class: "acento" }));
  const ends = [0, 1].map(() => svg("circle", { r: 20, class: "asa" }));
  const points = COMBINATIONS.map(([x1, x2]) => ({
    mark: svg("rect", { x: X(x1) - 20, y: Y(x2) - 20, width: 40, height: 40, class: "caja" }),
    target: label(X(x1), Y(x2) + 6, "", "texto-fuerte"),
    ring: svg("circle", { cx: X(x1), cy: Y(x2), r: 34, class: "linea-acento discontinua" }),
  }));
  const node = svg(
    "svg",
    { class: "figura", viewBox: "0 0 320 320", role: "img", "aria-label": "Plano de las dos señales, con la recta" },
    zone,
    svg("path", { d: `M20,${ZERO.y}H300M${ZERO.x},20V300`, class: "linea-tenue" }),
    label(304, ZERO.y + 26, "x₁", "texto-tenue"),
    label(ZERO.x - 20, 24, "x₂", "texto-tenue"),
    ...points.flatMap(({ mark, target, ring }) => [mark, target, ring]),
    ...[...lines, ...marks, ...ends],
  );

  return {
    node,
    ends,
    /**
     * @param {Neuron} neuron
     * @param {number[]} targets
     */
    show(neuron, targets) {
      const given = answers(neuron);
      for (const [i, { mark, target, ring }] of points.entries()) {
        set(mark, { rx: targets[i] === 1 ? 20 : 4 });
        target.textContent = String(targets[i]);
        set(ring, { visibility: given[i] === targets[i] ? "hidden" : "visible" });
      }
      const { w1, w2, b } = neuron;
      const flat = w1 === 0 && w2 === 0;
      for (const part of [...lines, ...marks, ...ends]) set(part, { visibility: flat ? "hidden" : "visible" });
      if (flat) {
        set(zone, { points: b >= 0 ? "0,0 320,0 320,320 0,320" : "" });
        return;
      }
      const [p, q] = grips(neuron);
      const at = (/** @type {number} */ along, /** @type {number} */ up) => [
        X(p[0] + along * (p[0] - q[0]) + up * w1),
        Y(p[1] + along * (p[1] - q[1]) + up * w2),
      ];
      const [[x1, y1], [x2, y2]] = [at(9, 0), at(-9, 0)];
      for (const line of lines) set(line, { x1, y1, x2, y2 });
      for (const [i, [cx, cy]] of [at(0, 0), at(-1, 0)].entries()) {
        for (const end of [marks[i], ends[i]]) set(end, { cx, cy });
      }
      set(zone, { points: [at(9, 0), at(-9, 0), at(-9, 99), at(9, 99)].join(" ") });
    },
  };
}

class XorLine extends Figure {
  /** @override */
  build() {
    const w1 = range("Peso w₁", { min: -3, max: 3, step: 0.1, value: 2 });
    const w2 = range("Peso w₂", { min: -3, max: 3, step: 0.1, value: 2 });
    const b = range("Sesgo b", { min: -5, max: 5, step: 0.1, value: -1 });
    const options = Object.fromEntries(Object.entries(GATES).map(([key, { option }]) => [key, option]));
    const chosen = choice("Función", options, "and");
    const drawing = draw();

    const sliders = [w1, w2, b].map(({ input }) => input);

    const neuron = () => ({ w1: sliders[0].valueAsNumber, w2: sliders[1].valueAsNumber, b: sliders[2].valueAsNumber });
    const move = (/** @type {Neuron} */ moved) => giveAll(sliders, [moved.w1, moved.w2, moved.b]);
    // by a grip, the line turns around the other grip; by anywhere else, it moves parallel to itself
    makeDraggable(drawing.node, (part) => {
      const { w1, w2, b } = neuron();
      const [p, q] = grips({ w1, w2, b });
      return ({ x, y }) => {
        /** @type {Point} */
        const point = [(x - ZERO.x) / UNIT, (ZERO.y - y) / UNIT];
        if (part === drawing.ends[0]) move(joining(point, q));
        else if (part === drawing.ends[1]) move(joining(p, point));
        else move(through(w1, w2, point));
      };
    });

    const update = () => {
      const gate = /** @type {keyof typeof GATES} */ (chosen.input.value);
      drawing.show(neuron(), GATES[gate].targets);
      return describe(gate, neuron());
    };

    return {
      hint: "Prueba: arrastra la recta, o sus asas, hasta acertar las cuatro. ¿Se puede con las tres funciones?",
      drawing: [drawing.node],
      state: {
        w1,
        w2,
        b,
        y: listValue(chosen.input, ({ value }) => shown(value)),
      },
      controls: [w1.node, w2.node, b.node, chosen.node],
      notes: [html("p", { class: "ayuda" }, "En la parte coloreada la neurona responde 1. Un aro marca lo que falla.")],
      update,
    };
  }
}

define("recta-xor", XorLine);
