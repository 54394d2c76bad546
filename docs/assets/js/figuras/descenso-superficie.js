/** `<descenso-superficie>`: a loss of two weights seen from above, and the way down it that an optimiser takes. */

import { speeds, Training } from "./entrenamiento.js";
import { button, choice, controlValue, decimal, define, Figure, give, html, range, set } from "./figura.js";

/** @typedef {number[]} Point the two weights */

/**
 * A loss: what it has for the first weight; to that, both add 5 times the square of the second.
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
  return SURFACES[surface].along(w1) + 5 * w2 ** 2;
}

/**
 * Returns the points by which the weights go, from the first.
 * @param {Settings} settings
 * @param {number} steps
 */
export function path({ surface, optimiser, rate, start }, steps) {
  const slopes = [SURFACES[surface].slope, (/** @type {number} */ w) => 10 * w];
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
  if (SURFACES[surface].along(w1) > 5 * w2 ** 2) {
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

/** Where the map has its middle, how much of it 1 takes, and how far out of it something is drawn, at most. */
export const MAP = { x: 254, y: 116.5, unit: 46, out: 4000 };

/**
 * Returns where the map has some weights.
 * @param {number[]} weights
 */
export function place(weights) {
  const [right, up] = weights.map((w) => Math.max(-MAP.out, Math.min(MAP.unit * w, MAP.out)));
  return [MAP.x + right, MAP.y - up];
}

/**
 * Returns a point between two of a row.
 * @param {number[][]} row
 * @param {number} at how many of them are before it, with decimals
 */
function between(row, at) {
  const before = Math.floor(at);
  return row[before].map((from, i) => from + (row[before + 1][i] - from) * (at - before));
}

/** What the curve takes for a step, to the right, and for the first loss, up; and how far from its top 0 is. */
const CURVE = { step: 4.14, first: 70, zero: 84 };

/**
 * Returns what shows in a drawing the weights, on their way from a step to the next.
 * @param {Element} drawing
 */
function live(drawing) {
  const part = (/** @type {string} */ name) =>
    /** @type {SVGElement} */ (drawing.querySelector(`[data-parte="${name}"]`));
  const [start, way, arrow, curve, first] = ["comienzo", "camino", "flecha", "curva", "primera"].map(part);

  /**
   * @param {Settings} settings
   * @param {number} at the step, with decimals on its way to the next
   */
  return (settings, at) => {
    const taken = Math.floor(at);
    const points = path(settings, taken + 1);
    const places = points.map(place);
    const [x1, y1] = between(places, at);
    const [x2, y2] = places[taken + 1];
    const isLong = Math.hypot(x2 - x1, y2 - y1) > 16;
    set(start, { transform: `translate(${places[0]})` });
    set(way, { points: [...places.slice(0, -1), [x1, y1]].join(" ") });
    set(arrow, { x1, y1, x2, y2, visibility: isLong ? "visible" : "hidden" });

    const losses = points.map((weights) => loss(settings, weights));
    const unit = CURVE.first / Math.max(losses[0], 0.1);
    const heights = losses.map((lost, step) => [CURVE.step * step, CURVE.zero - Math.min(unit * lost, MAP.out)]);
    set(curve, { points: [...heights.slice(0, -1), between(heights, at)].join(" ") });
    first.textContent = decimal(losses[0], 1);
  };
}

/**
 * Returns the options of a list whose names are those of some things.
 * @param {object} things
 */
function named(things) {
  return Object.fromEntries(Object.keys(things).map((name) => [name, name]));
}

class SurfaceDescent extends Figure {
  /** @type {Training | undefined} */ #training;

  /** @override */
  build() {
    const surface = choice("Pérdida", named(SURFACES), LESSON.surface);
    const optimiser = choice("Optimizador", named(OPTIMISERS), LESSON.optimiser);
    const rate = range("Tasa lr", { min: 0.01, max: 0.5, step: 0.01, value: LESSON.rate });
    const [w1, w2] = LESSON.start.map((value, i) =>
      range(`Inicio w${"₁₂"[i]}`, { min: 2 * i - 4, max: 4 - 2 * i, step: 0.1, value }),
    );
    const taken = range("Paso", { min: 0, max: STEPS.most, step: 1, value: STEPS.lesson });
    const speed = speeds(2, 8, 30);
    const back = button("Volver a una tasa que llega", "volver", () => {
      give(rate.input, SAFE);
      rate.input.focus();
    });
    const drawing = /** @type {SVGSVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const description = /** @type {SVGElement} */ (drawing.querySelector("desc"));
    const map = import("./mapa-perdida.js");
    map.then(({ listen }) => listen(drawing, [w1.input, w2.input]));
    const show = live(drawing);

    /** @returns {Settings} */
    const settings = () => ({
      surface: surface.input.value,
      optimiser: optimiser.input.value,
      rate: rate.input.valueAsNumber,
      start: [w1.input.valueAsNumber, w2.input.valueAsNumber],
    });
    const training = new Training(this, {
      steps: taken.input,
      pace: () => Number(speed.input.value),
      end: () => ending(settings()),
      between: (step) => show(settings(), step),
    });
    this.#training = training;

    let drawn = LESSON;
    let shown = STEPS.lesson;
    const update = () => {
      const now = settings();
      if (JSON.stringify(now) !== JSON.stringify(drawn)) training.stop();
      if (now.surface !== drawn.surface) map.then(({ draw }) => draw(drawing, now.surface));
      drawn = now;
      const end = ending(now);
      const at = Math.min(training.follow(), end);
      shown = Math.ceil(at);
      show(now, at);
      back.hidden = at < end || end === STEPS.most;
      description.textContent = describe(now, shown);
      return description.textContent;
    };

    return {
      hint: "Prueba: cambia solo la tasa hasta estar en el fondo en 20 pasos o menos. ¿Y si la subes más?",
      drawing: [drawing],
      state: {
        superficie: surface,
        optimizador: optimiser,
        lr: rate,
        w1,
        w2,
        pasos: { ...controlValue(taken), get: () => String(shown) },
        velocidad: speed,
      },
      controls: [
        ...[taken, speed].map(({ node }) => node),
        ...training.buttons,
        ...[rate, optimiser, w1, w2, surface].map(({ node }) => node),
        back,
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
