/** `<secante-tangente>`: the loss of a neuron by its weight, a secant of that curve and the tangent that it approaches. */

import { decimal, define, Figure, give, parts, range, set } from "./figura.js";

/** What the program of the lesson has: `snippets/gradientes/figura_*.py`. */
export const LESSON = { weight: 0.7, nudge: 0.1, input: 1.5, bias: 0.3, target: 3 };

/** The nudges that the reader can give the weight. */
export const NUDGES = [0.001, 0.01, 0.1, 0.2, 0.5, 1];

/** @param {number} weight */
const error = (weight) => weight * LESSON.input + LESSON.bias - LESSON.target;

/** @param {number} weight */
export const loss = (weight) => error(weight) ** 2;

/**
 * The slope of the secant through a weight and that weight nudged.
 * @param {number} weight
 * @param {number} nudge
 */
export const secant = (weight, nudge) => (loss(weight + nudge) - loss(weight)) / nudge;

/**
 * The slope of the tangent: the derivative of the loss.
 * @param {number} weight
 */
export const tangent = (weight) => 2 * error(weight) * LESSON.input;

/** @param {number} value */
const exactly = (value) => decimal(value, 5);

/**
 * Says which way the weight has to go.
 * @param {number} slope of the tangent
 */
function advice(slope) {
  if (exactly(slope) === "0.0") return "Resuelto: ningún otro peso pierde menos.";
  return `Para perder menos, w debe ${slope < 0 ? "subir" : "bajar"}.`;
}

/**
 * Says the loss, both slopes, how far apart they are and which way the weight has to go.
 * @param {number} weight
 * @param {number} nudge
 */
export function describe(weight, nudge) {
  const [inexact, exact] = [secant(weight, nudge), tangent(weight)];
  return (
    `Con w = ${decimal(weight)}, la pérdida es ${exactly(loss(weight))}. ` +
    `Con h = ${exactly(nudge)}, la secante tiene pendiente ${exactly(inexact)} y la tangente, ${exactly(exact)}: ` +
    `difieren en ${exactly(Math.abs(inexact - exact))}. ${advice(exact)}`
  );
}

/** Where the drawing has each weight and each loss, and how far it goes. */
const X = (/** @type {number} */ weight) => 118 + 71 * weight;
const Y = (/** @type {number} */ lost) => 276 - 10.5 * lost;
const ENDS = { left: -1, right: 5, low: -1, high: 24 };

/**
 * Returns the two ends that a line has in the drawing. A flat one goes from side to side.
 * @param {number} weight of one of its points
 * @param {number} slope
 */
export function ends(weight, slope) {
  const at = (/** @type {number} */ lost) => weight + (lost - loss(weight)) / slope;
  const reached = [at(ENDS.low), at(ENDS.high)];
  const limits = [Math.max(ENDS.left, Math.min(...reached)), Math.min(ENDS.right, Math.max(...reached))];
  return limits.map((end) => ({ weight: end, loss: loss(weight) + slope * (end - weight) }));
}

/**
 * Returns what shows in a drawing both lines, and the points that they go through.
 * @param {SVGElement} drawing
 */
function live(drawing) {
  const names = ["secante", "tangente", "punto", "movido", "pendiente-secante", "pendiente-tangente"];
  const [chord, touching, point, moved, chordSlope, touchingSlope] = names.map((name) => parts(drawing, name)[0]);

  /**
   * @param {SVGElement} line
   * @param {SVGElement} written
   * @param {number} weight
   * @param {number} slope
   */
  const lay = (line, written, weight, slope) => {
    const [from, to] = ends(weight, slope);
    set(line, { x1: X(from.weight), y1: Y(from.loss), x2: X(to.weight), y2: Y(to.loss) });
    written.textContent = exactly(slope);
  };

  /**
   * @param {number} weight
   * @param {number} nudge
   */
  return (weight, nudge) => {
    lay(chord, chordSlope, weight, secant(weight, nudge));
    lay(touching, touchingSlope, weight, tangent(weight));
    set(point, { cx: X(weight), cy: Y(loss(weight)) });
    set(moved, { cx: X(weight + nudge), cy: Y(loss(weight + nudge)) });
  };
}

class SecantTangent extends Figure {
  /** @override */
  build() {
    const weight = range("Peso w", { min: -1, max: 4, step: 0.1, value: LESSON.weight });
    const limits = { min: 0, max: NUDGES.length - 1, step: 1, value: NUDGES.indexOf(LESSON.nudge) };
    const nudge = range("Empujón h", limits, (i) => exactly(NUDGES[i]));
    const drawing = /** @type {SVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [description] = drawing.querySelectorAll("desc");
    const show = live(drawing);
    const nudged = () => NUDGES[nudge.input.valueAsNumber];

    const update = () => {
      show(weight.input.valueAsNumber, nudged());
      description.textContent = describe(weight.input.valueAsNumber, nudged());
      return description.textContent;
    };

    return {
      hint: "Prueba: baja h. ¿A qué número se acerca la pendiente de la secante? Después busca el peso en que la de la tangente es 0.",
      drawing: [drawing],
      state: {
        w: weight,
        h: {
          get: () => String(nudged()),
          set: (/** @type {string} */ text) => {
            const i = NUDGES.indexOf(Number(text));
            if (i >= 0) give(nudge.input, i);
          },
        },
      },
      controls: [weight.node, nudge.node],
      update,
    };
  }
}

define("secante-tangente", SecantTangent);
