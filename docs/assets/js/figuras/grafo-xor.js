/** `<grafo-xor>`: the network of XOR for one case, computed number by number and then gone through backwards. */

import { button, choice, decimal, define, Figure, give, listValue, range, set, term } from "./figura.js";

/** The network of the lesson, from two inputs: `snippets/retropropagacion/figura_*.py`. */
export const LESSON = {
  W1: [
    [1, -1],
    [-1, 1],
  ],
  b1: [-0.5, -0.5],
  W2: [3, 0.5],
  b2: 1,
};

/**
 * A number of the graph: each one is computed from those before it.
 * @typedef {object} Step
 * @property {string} key what the drawing calls it; of a derivative, "d" and what it is with respect to
 * @property {number} value
 * @property {string} account how it comes out, in a sentence
 */

const PAIR = [0, 1];
const INDEX = ["₁", "₂"];

/**
 * Writes a number with all the decimals that those of the network can have.
 * @param {number} value
 */
const exact = (value) => decimal(value, 4);

/** @type {(one: number, other: number) => string} */
const product = (one, other) => `${term(one)} × ${term(other)}`;

/**
 * What has to come out: XOR is 1 if the inputs are not the same.
 * @param {number[]} x
 */
export const target = (x) => Number(x[0] !== x[1]);

/**
 * Goes through the network forwards and then backwards.
 * @param {number[]} x the two inputs
 * @param {number} w the weight from the first input to the first neuron
 * @param {number} v the weight from the first neuron to the output
 * @returns {{forward: Step[], backward: Step[]}}
 */
export function walk(x, w, v) {
  const W1 = [[w, LESSON.W1[0][1]], LESSON.W1[1]];
  const W2 = [v, LESSON.W2[1]];
  const y = target(x);
  const z = PAIR.map((j) => x[0] * W1[0][j] + x[1] * W1[1][j] + LESSON.b1[j]);
  const h = z.map((value) => Math.max(0, value));
  const a = h[0] * W2[0] + h[1] * W2[1] + LESSON.b2;
  const da = 2 * (a - y);
  const dh = W2.map((weight) => da * weight);
  const slopes = z.map((value) => Number(value > 0));
  const dz = PAIR.map((j) => dh[j] * slopes[j]);
  const error = `(${decimal(a)} − ${decimal(y)})`;

  /** @type {(key: string, name: string, account: string, value: number, why?: string) => Step} */
  const step = (key, name, account, value, why = "") => {
    return { key, value, account: `${name} = ${account} = ${exact(value)}${why}.` };
  };
  const forward = [
    ...PAIR.map((j) => {
      const account = `${product(x[0], W1[0][j])} + ${product(x[1], W1[1][j])} + ${term(LESSON.b1[j])}`;
      return step(`z${j + 1}`, `z${INDEX[j]}`, account, z[j]);
    }),
    ...PAIR.map((j) => step(`h${j + 1}`, `h${INDEX[j]}`, `ReLU(${decimal(z[j])})`, h[j])),
    step("a", "a", `${product(h[0], W2[0])} + ${product(h[1], W2[1])} + ${term(LESSON.b2)}`, a),
    step("L", "L", `(a − y)² = ${error}²`, (a - y) ** 2),
  ];
  const backward = [
    step("da", "∂L/∂a", `2 × (a − y) = 2 × ${error}`, da),
    ...PAIR.map((j) =>
      step(`dv${j + 1}`, `∂L/∂v${INDEX[j]}`, `∂L/∂a × h${INDEX[j]} = ${product(da, h[j])}`, da * h[j]),
    ),
    ...PAIR.map((j) => step(`dh${j + 1}`, `∂L/∂h${INDEX[j]}`, `∂L/∂a × v${INDEX[j]} = ${product(da, W2[j])}`, dh[j])),
    ...PAIR.map((j) => {
      const why = slopes[j] ? ": ReLU lo deja pasar" : ": ReLU estaba apagada y no deja pasar nada";
      const account = `∂L/∂h${INDEX[j]} × ${slopes[j]} = ${term(dh[j])} × ${slopes[j]}`;
      return step(`dz${j + 1}`, `∂L/∂z${INDEX[j]}`, account, dz[j], why);
    }),
    ...PAIR.flatMap((j) =>
      PAIR.map((i) => {
        const account = `∂L/∂z${INDEX[j]} × x${INDEX[i]} = ${product(dz[j], x[i])}`;
        return step(`dw${i + 1}${j + 1}`, `∂L/∂w${INDEX[i]}${INDEX[j]}`, account, dz[j] * x[i]);
      }),
    ),
  ];
  return { forward, backward };
}

/** How many numbers there are in each direction. */
const [FORWARD, BACKWARD] = Object.values(walk([1, 0], LESSON.W1[0][0], LESSON.W2[0])).map(({ length }) => length);

/**
 * Says where the walk is.
 * @param {number} taken steps
 */
export function place(taken) {
  if (taken === 0) return "0";
  return taken <= FORWARD ? `adelante, ${taken} de ${FORWARD}` : `atrás, ${taken - FORWARD} de ${BACKWARD}`;
}

/**
 * Says the last number that has been computed, and at the end what reaches the weights.
 * @param {number[]} x
 * @param {number} w
 * @param {number} v
 * @param {number} taken steps
 */
export function describe(x, w, v, taken) {
  const { forward, backward } = walk(x, w, v);
  if (taken === 0) return `Entran ${decimal(x[0])} y ${decimal(x[1])}, y debe salir ${decimal(target(x))}.`;
  const said = [...forward, ...backward][taken - 1].account;
  if (taken < FORWARD + BACKWARD) return said;
  const nothing = backward.filter(({ key }) => key.startsWith("dw")).every(({ value }) => value === 0);
  return nothing ? `${said} Resuelto: con estas entradas no llega nada a los pesos w.` : said;
}

/** The cases of XOR: what the reader sees of each, by the inputs that the program writes. */
const CASES = { "[0.0, 0.0]": "(0, 0)", "[0.0, 1.0]": "(0, 1)", "[1.0, 0.0]": "(1, 0)", "[1.0, 1.0]": "(1, 1)" };

/**
 * Returns what is known before the walk, as the drawing calls it.
 * @param {number[]} x
 * @param {number} w
 * @param {number} v
 * @returns {Record<string, number>}
 */
function given(x, w, v) {
  const [[, w12], [w21, w22]] = LESSON.W1;
  return { x1: x[0], x2: x[1], y: target(x), w11: w, w12, w21, w22, v1: v, v2: LESSON.W2[1] };
}

/**
 * Writes a number of the drawing; nothing, if it is not known yet.
 * @param {string} name
 * @param {number | undefined} value
 */
function written(name, value) {
  if (value === undefined) return "";
  return `${name === "y" ? "y = " : name.startsWith("d") ? "∂ " : ""}${decimal(value)}`;
}

class XorGraph extends Figure {
  /** @override */
  build() {
    const chosen = choice("Entradas", CASES, "[1.0, 0.0]");
    const weight = range("Peso w₁₁", { min: -2, max: 2, step: 0.5, value: LESSON.W1[0][0] }, decimal);
    const last = range("Peso v₁", { min: -4, max: 4, step: 0.5, value: LESSON.W2[0] }, decimal);
    const taken = range("Paso", { min: 0, max: FORWARD + BACKWARD, step: 1, value: 0 }, place);
    const go = () => give(taken.input, taken.input.valueAsNumber + 1);
    const ahead = button("Adelante", "", () => taken.input.valueAsNumber < FORWARD && go());
    const back = button("Atrás", "", () => taken.input.valueAsNumber >= FORWARD && go());

    const drawing = /** @type {SVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [title, description] = drawing.querySelectorAll("title,desc");
    const texts = /** @type {NodeListOf<SVGElement>} */ (drawing.querySelectorAll("[data-valor]"));
    const parts = /** @type {NodeListOf<SVGElement>} */ (drawing.querySelectorAll("[data-luz]"));

    const update = () => {
      const x = JSON.parse(chosen.input.value);
      const [w, v, steps] = [weight, last, taken].map(({ input }) => input.valueAsNumber);
      const { forward, backward } = walk(x, w, v);
      const done = [...forward, ...backward].slice(0, steps);
      const known = given(x, w, v);
      for (const { key, value } of done) known[key] = value;
      for (const text of texts) {
        const name = text.dataset.valor ?? "";
        text.textContent = written(name, known[name]);
      }
      const lit = done.at(-1)?.key.replace("d", "");
      for (const part of parts) part.classList.toggle("encendido", part.dataset.luz === lit);
      set(ahead, { "aria-disabled": String(steps >= FORWARD) });
      set(back, { "aria-disabled": String(steps < FORWARD || steps === FORWARD + BACKWARD) });
      title.textContent = `La red de la XOR, paso ${place(steps)}`;
      description.textContent = describe(x, w, v, steps);
      return description.textContent;
    };

    return {
      hint: "Prueba: ve hasta L y vuelve. ¿Con qué entradas no llega nada a los pesos w?",
      drawing: [drawing],
      state: { x: listValue(chosen.input, ({ value }) => value), w: weight, v: last, paso: taken },
      controls: [ahead, back, taken.node, chosen.node, weight.node, last.node],
      update,
    };
  }
}

define("grafo-xor", XorGraph);
