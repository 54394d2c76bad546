/** `<descenso-superficie>`: a loss of two weights seen from above, and the way down it that an optimiser takes. */

import { speeds, Training } from "./entrenamiento.js";
import { choice, controlValue, decimal, define, Figure, html, named, range } from "./figura.js";

/** @typedef {number[]} Point the two weights */

/** What every loss adds for the second weight: so many times its square. */
export const ACROSS = 5;

/**
 * A loss: what it has for the first weight.
 * @typedef {object} Surface
 * @property {(w: number) => number} along
 * @property {(w: number) => number} slope of that
 * @property {number[]} bottoms the first weights at the bottom of each valley, the deepest one first
 */

const NARROW = "valle estrecho";

/** @type {Record<string, Surface>} */
export const SURFACES = {
  [NARROW]: { along: (w) => w ** 2 / 2, slope: (w) => w, bottoms: [0] },
  "dos valles": {
    along: (w) => (w ** 2 - 4) ** 2 / 8 + w / 2 + 1.1,
    slope: (w) => (w ** 3 - 4 * w) / 2 + 0.5,
    bottoms: [-2.1149, 1.8608],
  },
};

/**
 * What each optimiser has the rate multiply, for one of the weights.
 * @type {Record<string, (slope: number, memory: { v: number, s: number }, step: number) => number>}
 */
export const OPTIMISERS = {
  descenso: (slope) => slope,
  "con inercia": (slope, memory) => {
    memory.v = 0.9 * memory.v + slope;
    return memory.v;
  },
  Adam: (slope, memory, step) => {
    memory.v = 0.9 * memory.v + 0.1 * slope;
    memory.s = 0.999 * memory.s + 0.001 * slope ** 2;
    return memory.v / (1 - 0.9 ** step) / (Math.sqrt(memory.s / (1 - 0.999 ** step)) + 1e-12);
  },
};

/**
 * @typedef {object} Settings
 * @property {string} surface
 * @property {string} optimiser
 * @property {number} rate
 * @property {Point} start
 */

/** As the program of the lesson begins: `snippets/descenso/figura_*.py`. @type {Settings} */
export const LESSON = { surface: NARROW, optimiser: "descenso", rate: 0.19, start: [-4, 1] };

/** The steps that the program takes, and the most that the figure does. */
export const STEPS = { lesson: 10, most: 100 };

/**
 * @param {Settings} settings
 * @param {Point} weights
 */
export function loss({ surface }, [w1, w2]) {
  return SURFACES[surface].along(w1) + ACROSS * w2 ** 2;
}

/**
 * Returns the points by which the weights go, from the first.
 * @param {Settings} settings
 * @param {number} steps
 */
export function path({ surface, optimiser, rate, start }, steps) {
  const slopes = [SURFACES[surface].slope, (/** @type {number} */ w) => 2 * ACROSS * w];
  const memories = slopes.map(() => ({ v: 0, s: 0 }));
  const points = [start];
  for (let step = 1; step <= steps; step += 1) {
    const next = points[step - 1].map((w, i) => w - rate * OPTIMISERS[optimiser](slopes[i](w), memories[i], step));
    points.push(next);
  }
  return points;
}

/** So many times the first loss is a loss from which the weights do not come back, not even with inertia. */
const LOST = 100;

/**
 * The step at which training ends: the last one or, if the weights go away, the one at which that is clear.
 * @param {Settings} settings
 */
export function ending(settings) {
  const most = LOST * Math.max(1, loss(settings, settings.start));
  const lost = path(settings, STEPS.most).findIndex((point) => !(loss(settings, point) < most));
  return lost < 0 ? STEPS.most : lost;
}

/** A rate with which every path arrives, wherever it begins. */
export const SAFE = 0.1;

/** How near the bottom is being there. */
const NEAR = 0.1;

/** In how many steps the reader is asked to be there. */
const ASKED = 20;

/**
 * Whether some weights are at the bottom of a valley.
 * @param {Point} weights
 * @param {number} bottom
 */
function isNear([w1, w2], bottom) {
  return Math.hypot(w1 - bottom, w2) < NEAR;
}

/**
 * Says since when the weights are at the bottom of a valley, and of which one.
 * @param {Settings} settings
 * @param {Point[]} points by which they have gone
 */
function arrival(settings, points) {
  const { bottoms } = SURFACES[settings.surface];
  const bottom = bottoms.find((each) => isNear(points[points.length - 1], each));
  if (bottom === undefined) return "";
  let step = points.length - 1;
  while (step > 0 && isNear(points[step - 1], bottom)) step -= 1;
  const arrived = ` Está en el fondo desde el paso ${step}`;
  if (bottom !== bottoms[0]) return `${arrived}, pero no es el más hondo: desde otro comienzo acabaría más abajo.`;
  const asked = step <= ASKED && JSON.stringify({ ...settings, rate: LESSON.rate }) === JSON.stringify(LESSON);
  return asked ? `${arrived}. Resuelto: con ${settings.rate} bastan ${step} pasos.` : `${arrived}.`;
}

/**
 * Says whether the weights go from one side of the valley to the other, and how far.
 * @param {Point[]} points by which they have gone
 */
function crossing(points) {
  const [now, before, earlier] = points.map(([, w2]) => w2).reverse();
  if (!(now * before < 0 && before * earlier < 0)) return "";
  const grows = -now / before;
  const how = Math.abs(grows - 1) < 1e-9 ? "siempre lo mismo: así no llega" : `cada vez ${grows < 1 ? "menos" : "más"}`;
  return ` En cada paso cruza el valle y se pasa de largo, ${how}.`;
}

/**
 * Says why the weights have gone away.
 * @param {Settings} settings
 * @param {Point} weights
 */
function reason({ surface, optimiser }, [w1, w2]) {
  if (SURFACES[surface].along(w1) > ACROSS * w2 ** 2) {
    return " No llega: se va por w₁, donde la ladera es más empinada cuanto más lejos.";
  }
  const limit = optimiser === LESSON.optimiser ? "2 / 10 = 0.2" : "2 × (1 + 0.9) / 10 = 0.38";
  return ` No llega: se va por w₂, la dirección empinada. Su curvatura es 10 y, a partir de la tasa ${limit}, ya no se acerca.`;
}

/**
 * Says where the weights are and how they go.
 * @param {Settings} settings
 * @param {number} steps that they have taken, no more than those of the ending
 */
export function describe(settings, steps) {
  const points = path(settings, steps);
  const weights = points[steps];
  const [w1, w2, lost] = [...weights, loss(settings, weights)].map((value) => decimal(value));
  const facts = `Paso ${steps}: w₁ = ${w1}, w₂ = ${w2} y la pérdida es ${lost}.`;
  if (steps < STEPS.most && steps === ending(settings)) return facts + reason(settings, weights);
  const late = steps === STEPS.most ? ` En ${steps} pasos no llega.` : "";
  return facts + (arrival(settings, points) || crossing(points) + late);
}

class SurfaceDescent extends Figure {
  /** @type {Training | undefined} */ #training;

  /** @override */
  build() {
    const surface = choice("Pérdida", named(Object.keys(SURFACES)), LESSON.surface);
    const optimiser = choice("Optimizador", named(Object.keys(OPTIMISERS)), LESSON.optimiser);
    const rate = range("Tasa lr", { min: 0.01, max: 0.5, step: 0.01, value: LESSON.rate });
    const [w1, w2] = LESSON.start.map((value, i) =>
      range(`Inicio w${"₁₂"[i]}`, { min: 2 * i - 4, max: 4 - 2 * i, step: 0.1, value }),
    );
    const taken = range("Paso", { min: 0, max: STEPS.most, step: 1, value: STEPS.lesson });
    const speed = speeds(2, 8, 30);
    const drawing = /** @type {SVGSVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [description] = drawing.querySelectorAll("desc");

    /** @returns {Settings} */
    const settings = () => ({
      surface: surface.input.value,
      optimiser: optimiser.input.value,
      rate: rate.input.valueAsNumber,
      start: [w1.input.valueAsNumber, w2.input.valueAsNumber],
    });
    /**
     * Until it comes, the drawing is the one that the page has.
     * @type {ReturnType<typeof import("./dibujo-descenso.js").live> | undefined}
     */
    let show;
    const training = new Training(this, {
      steps: taken.input,
      pace: () => Number(speed.input.value),
      end: () => ending(settings()),
      between: (step) => show?.(settings(), step),
      back: { name: "Volver a una tasa que llega", rate: rate.input, safe: SAFE },
    });
    this.#training = training;

    let drawn = LESSON;
    let at = STEPS.lesson;
    const update = () => {
      const now = settings();
      if (JSON.stringify(now) !== JSON.stringify(drawn)) training.stop();
      drawn = now;
      const end = ending(now);
      at = Math.min(training.follow(), end);
      show?.(now, at);
      training.offerBack(Math.ceil(at) === end && end < STEPS.most);
      description.textContent = describe(now, Math.ceil(at));
      return description.textContent;
    };

    this.bring(
      () => import("./dibujo-descenso.js"),
      ({ listen, live }) => {
        show = live(drawing);
        show(drawn, at);
        listen(drawing, [w1.input, w2.input]);
      },
    );

    return {
      hint: "Prueba: cambia solo la tasa hasta estar en el fondo en 20 pasos o menos. ¿Y si la subes más?",
      drawing: [drawing],
      state: {
        superficie: surface,
        optimizador: optimiser,
        lr: rate,
        w1,
        w2,
        pasos: { ...controlValue(taken), get: () => String(Math.ceil(at)) },
        velocidad: speed,
      },
      controls: [
        ...[taken, speed].map(({ node }) => node),
        ...training.buttons,
        ...[rate, optimiser, w1, w2, surface].map(({ node }) => node),
      ],
      notes: [
        html(
          "p",
          { class: "ayuda" },
          "Toca el mapa para empezar en otro sitio. Cada línea une pesos con la misma pérdida: cuanto más azul, más alta. El rombo verde es el fondo.",
        ),
      ],
      update,
    };
  }

  /** A figure that is taken out of the page does not go on. */
  disconnectedCallback() {
    this.#training?.pause();
  }
}

define("descenso-superficie", SurfaceDescent);
