/** `<red-viva>`: a small network that learns in the page to tell two kinds of points apart. */

import { speeds, Training } from "./entrenamiento.js";
import { choice, controlValue, decimal, define, Figure, give, html, named, range } from "./figura.js";

/**
 * Points of the plane and the class of each, as the program writes them: a list of each thing.
 * @typedef {{ x1: number[], x2: number[], y: number[] }} Points
 */

/** @type {Record<string, Points>} */
export const DATA = {
  anillo: {
    x1: [1, 0, -1, 0, 1, -1, 3, 2, 1, -1, -2, -3, -2, -1, 1, 2],
    x2: [0, 1, 0, -1, 1, -1, 0, 1, 2, 2, 1, 0, -1, -2, -2, -1],
    y: [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  lunas: {
    x1: [-3, -3, -3, -2, -2, -1, 0, 1, 1, 3, 3, 3, 2, 2, 1, 0, -1, -1],
    x2: [-1, 0, 1, 1, 2, 2, 2, 1, 0, 1, 0, -1, -1, -2, -2, -2, -1, 0],
    y: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  XOR: { x1: [-2, -2, 2, 2], x2: [-1, 1, -1, 1], y: [0, 1, 1, 0] },
};

/** The activations that a layer may have. */
export const KINDS = ["tanh", "ReLU", "sigmoide", "identidad"];

/**
 * @typedef {object} Settings
 * @property {number[]} sizes of the hidden layers
 * @property {string[]} activations of each
 * @property {number} scale of the weights at the beginning
 * @property {number} seed from which they come
 * @property {number} rate
 * @property {Points} points
 */

/** As the program of the lesson begins: `snippets/entrenar/figura_*.py`. @type {Settings} */
export const LESSON = {
  sizes: [4, 4],
  activations: ["tanh", "tanh"],
  scale: 1,
  seed: 8,
  rate: 1,
  points: DATA.anillo,
};

/** The epochs that the program trains, and the most that the figure does. */
export const EPOCHS = { lesson: 100, most: 300 };

/** A rate with which hardly any loss shoots up, whatever the network begins with. */
export const SAFE = 0.1;

/** What can be chosen. */
export const RATES = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];
export const SCALES = [0, 0.1, 0.5, 1, 2];

/** How far from the middle a point may be. */
export const LIMITS = { x1: 3.5, x2: 2.5 };

/** How many points there may be. */
export const MOST = 40;

/** What the figure says as it begins, until what computes it comes. */
export const FIRST = "Época 100: la pérdida es 0.014; empezó en 0.744. Acierta 16 de 16.";

/** What the list of points says of those that the reader has changed. */
const OWN = "los tuyos";

/**
 * Returns the numbers of a list as the program writes it, within their limits.
 * @param {keyof Points} name
 * @param {string} text
 */
export function read(name, text) {
  const numbers = (text.match(/[-\d.e]+/g) ?? []).map(Number).filter(Number.isFinite).slice(0, MOST);
  if (name === "y") return numbers.map((each) => Number(each > 0));
  return numbers.map((each) => Math.max(-LIMITS[name], Math.min(each, LIMITS[name])));
}

/** @param {number} neurons of a layer */
const count = (neurons) => (neurons === 0 ? "sin capa" : `${neurons} neurona${neurons === 1 ? "" : "s"}`);

/**
 * Returns a slider of some values.
 * @param {string} label
 * @param {number[]} values
 * @param {number} first
 */
function among(label, values, first) {
  const limits = { min: 0, max: values.length - 1, step: 1, value: values.indexOf(first) };
  const { input, node } = range(label, limits, (i) => decimal(values[i]));
  const now = () => values[input.valueAsNumber];
  const set = (/** @type {string} */ text) => {
    const i = values.indexOf(Number(text || Number.NaN));
    if (i >= 0) give(input, i);
  };
  return { input, node, now, value: { get: () => String(now()), set } };
}

class LiveNetwork extends Figure {
  /** @type {Training | undefined} */ #training;

  /** @override */
  build() {
    const taken = range("Época", { min: 0, max: EPOCHS.most, step: 1, value: EPOCHS.lesson });
    const speed = speeds(5, 30, 120);
    const rate = among("Tasa lr", RATES, LESSON.rate);
    const scale = among("Escala inicial", SCALES, LESSON.scale);
    const seed = range("Semilla", { min: 1, max: 20, step: 1, value: LESSON.seed });
    const layers = LESSON.sizes.map((value, k) => ({
      size: range(`Capa ${k + 1}`, { min: 1 - k, max: 6, step: 1, value }, count),
      kind: choice(`Activación ${k + 1}`, named(KINDS), LESSON.activations[k]),
    }));
    const data = choice("Puntos", named([...Object.keys(DATA), OWN]), "anillo");
    const put = choice("Al tocar, pone", { 1: "un círculo", 0: "un cuadrado" }, "1");
    const drawing = /** @type {SVGSVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [description] = drawing.querySelectorAll("desc");

    let points = LESSON.points;
    data.input.options[data.input.length - 1].disabled = true;
    data.input.addEventListener("input", () => {
      points = DATA[data.input.value] ?? points;
    });
    const change = (/** @type {Partial<Points>} */ changed) => {
      points = { ...points, ...changed };
      give(data.input, OWN);
    };
    const list = (/** @type {keyof Points} */ name) => ({
      get derived() {
        return data.input.value !== OWN;
      },
      get: () => `[${settings().points[name].join(", ")}]`,
      set: (/** @type {string} */ text) => {
        const numbers = read(name, text);
        if (numbers.length > 0) change({ [name]: numbers });
      },
    });

    /** @returns {Settings} */
    const settings = () => {
      const used = layers.filter(({ size }) => size.input.valueAsNumber > 0);
      const most = Math.min(...Object.values(points).map(({ length }) => length)); // while they are being written
      const [x1, x2, y] = [points.x1, points.x2, points.y].map((each) => each.slice(0, most));
      return {
        sizes: used.map(({ size }) => size.input.valueAsNumber),
        activations: used.map(({ kind }) => kind.input.value),
        scale: scale.now(),
        seed: seed.input.valueAsNumber,
        rate: rate.now(),
        points: { x1, x2, y },
      };
    };

    /**
     * What computes and draws it. Until it comes, the drawing is the one that the page has.
     * @type {(typeof import("./cuentas-red.js") & { show: ReturnType<typeof import("./dibujo-red.js").live> }) | undefined}
     */
    let live;
    const training = new Training(this, {
      steps: taken.input,
      pace: () => Number(speed.input.value),
      end: (epoch) => live?.train(settings(), epoch).end ?? EPOCHS.most,
      back: { name: `Volver a la tasa ${SAFE}`, rate: rate.input, safe: RATES.indexOf(SAFE) },
    });
    this.#training = training;

    let drawn = JSON.stringify(LESSON);
    let at = EPOCHS.lesson;
    const update = () => {
      const now = settings();
      if (JSON.stringify(now) !== drawn) training.stop();
      drawn = JSON.stringify(now);
      layers[1].kind.input.disabled = now.sizes.length < 2;
      at = Math.ceil(training.follow());
      if (!live) return FIRST;
      const { epochs, end } = live.train(now, at);
      at = Math.min(at, end);
      live.show(now, epochs, at);
      training.offerBack(at === end && end < EPOCHS.most);
      const told = live.describe(now, at);
      description.textContent = `${live.picture(now)} ${told}`;
      return told;
    };

    const tap = (/** @type {number} */ x1, /** @type {number} */ x2) => {
      if (live) change(live.toggled(points, x1, x2, Number(put.input.value)));
    };
    this.bring(
      () => Promise.all([import("./cuentas-red.js"), import("./dibujo-red.js")]),
      ([counts, drawer]) => {
        live = { ...counts, show: drawer.live(drawing) };
        drawer.listen(drawing, tap);
        give(taken.input, taken.input.value);
      },
    );
    const more = ["Qué es cada cosa", "Puntos, sin tocar el mapa"].map((name, i) => {
      const fold = html("details", { class: "ayuda" }, html("summary", {}, name));
      const fill = async () => fold.append(...(await import("./ayuda-red.js")).HELP[i](tap));
      fold.addEventListener("toggle", fill, { once: true });
      return fold;
    });

    return {
      hint: "Prueba: quita la capa 2 y acierta los 16 puntos con las menos neuronas que puedas.",
      drawing: [drawing],
      state: {
        capas: {
          get: () => `[${settings().sizes.join(", ")}]`,
          set: (/** @type {string} */ text) => {
            const sizes = text.match(/\d+/g) ?? [];
            if (sizes.length === 0 || sizes.length > layers.length) return;
            for (const [k, { size }] of layers.entries()) give(size.input, sizes[k] ?? 0);
          },
        },
        activaciones: {
          get: () => `["${settings().activations.join('", "')}"]`,
          set: (/** @type {string} */ text) => {
            const names = text.match(/\w+/g) ?? [];
            for (const [k, { kind }] of layers.entries()) if (KINDS.includes(names[k])) give(kind.input, names[k]);
          },
        },
        escala: scale.value,
        semilla: seed,
        lr: rate.value,
        epocas: { ...controlValue(taken), get: () => String(at) },
        datos: data,
        x1: list("x1"),
        x2: list("x2"),
        y: list("y"),
        velocidad: speed,
      },
      controls: [
        ...[taken, speed].map(({ node }) => node),
        ...training.buttons,
        ...[rate, scale, seed, data, ...layers.flatMap(({ size, kind }) => [size, kind]), put].map(({ node }) => node),
      ],
      notes: more,
      update,
    };
  }

  /** A figure that is taken out of the page does not go on. */
  disconnectedCallback() {
    this.#training?.pause();
  }
}

define("red-viva", LiveNetwork);
