/** `<precio-aprendido>`: a price that is learned from three purchases; the reader takes the steps, or changes the rate. */

import { Training } from "./entrenamiento.js";
import { decimal, define, Figure, html, parts, range, set, svg } from "./figura.js";

/** What the program of the lesson learns from, and how: `snippets/aprendizaje-profundo/recta_aprendida_*.py`. */
export const LESSON = { kilos: [1, 2, 3], paid: [210, 390, 610], rate: 0.1, steps: 30 };

/** @param {(kilos: number, paid: number) => number} value of a purchase */
function mean(value) {
  return LESSON.kilos.reduce((sum, kilos, i) => sum + value(kilos, LESSON.paid[i]), 0) / LESSON.kilos.length;
}

/**
 * Corrects a price once.
 * @param {number} price
 * @param {number} rate
 */
export function step(price, rate) {
  return price + rate * mean((kilos, paid) => (paid - price * kilos) * kilos);
}

/**
 * How far, in pesos, a price is from what was paid: the mean of the three purchases.
 * @param {number} price
 */
export function meanError(price) {
  return mean((kilos, paid) => Math.abs(paid - price * kilos));
}

/**
 * Returns the prices by which the learning goes, from 0.
 * @param {number} rate
 * @param {number} steps
 */
export function history(rate, steps) {
  const prices = [0];
  while (prices.length <= steps) prices.push(step(prices[prices.length - 1], rate));
  return prices;
}

/** The price that no step changes. */
const BEST = mean((kilos, paid) => kilos * paid) / mean((kilos) => kilos ** 2);

/**
 * By how much a step multiplies how far that price is: if it is negative, the step goes past it; if it is less than −1,
 * farther from it than before.
 * @param {number} rate
 */
const factor = (rate) => 1 - rate * mean((kilos) => kilos ** 2);

/** So many times the first error is an error from which nobody expects the price to come back. */
const LOST = 10;

/**
 * The step at which training ends: the last one or, if the price goes away, the one at which that is clear.
 * @param {number} rate
 */
export function ending(rate) {
  const lost = history(rate, LESSON.steps).findIndex((price) => meanError(price) > LOST * meanError(0));
  return lost < 0 ? LESSON.steps : lost;
}

/**
 * Writes an amount as the programs print it.
 * @param {number} amount
 */
function pesos(amount) {
  return `${amount.toFixed(2).replace("-", "−")} pesos`;
}

/**
 * Says where the price is and where it is going.
 * @param {number} rate
 * @param {number} steps that it has taken
 */
export function describe(rate, steps) {
  const price = history(rate, steps)[steps];
  const away = Math.abs(price - BEST);
  const facts = `Paso ${steps}: el precio es ${pesos(price)} y la regla se equivoca, de media, en ${pesos(meanError(price))}.`;
  if (steps === 0) return facts;
  if (away < 0.005) return `${facts} Ya no cambia: ningún precio acierta las tres compras a la vez.`;
  if (factor(rate) < -1) {
    return steps === 1
      ? `${facts} Se pasa de largo.`
      : `${facts} Se pasa de largo y cada paso lo aleja más. Resuelto: con ${decimal(rate)} o más no llega nunca.`;
  }
  const late = steps === LESSON.steps && away > 1 ? " Todavía no llega, pero con más pasos llegaría." : "";
  return `${facts}${factor(rate) < 0 ? " Se pasa de largo, pero cada vez menos." : ""}${late}`;
}

/** Where the drawing has each number of kilos, each step and each amount of pesos. */
const X = (/** @type {number} */ kilos) => 44 + 55 * kilos;
const T = (/** @type {number} */ steps) => 300 + 5.6 * steps;
const Y = (/** @type {number} */ amount) => 237 - amount / 4;

/** How far it goes. What is farther is said, and an arrow shows that way. */
const ENDS = { kilos: 3.5, low: -40, high: 700 };

/** @param {number} amount */
const within = (amount) => Math.max(ENDS.low, Math.min(amount, ENDS.high));

/**
 * Returns what shows in a drawing the prices of some steps, the last one on its way from the one before.
 * @param {SVGElement} drawing
 */
function live(drawing) {
  const [line, price, error, curve, point] = ["recta", "precio", "media", "curva", "punto"].map(
    (name) => parts(drawing, name)[0],
  );
  const [errors, sizes] = [parts(drawing, "error"), parts(drawing, "falta")];
  const arrows = [...errors, curve].map(() => svg("polygon", { class: "acento" }));
  drawing.append(...arrows);

  /**
   * Puts the end of something, which is an arrow if it goes on beyond the drawing.
   * @param {SVGElement} arrow
   * @param {number} x
   * @param {number} amount
   */
  const finish = (arrow, x, amount) => {
    const y = Y(within(amount));
    const base = y + 10 * Math.sign(amount);
    set(arrow, {
      points: `${x},${y} ${x - 6},${base} ${x + 6},${base}`,
      visibility: amount === within(amount) ? "hidden" : "visible",
    });
  };

  /**
   * @param {number[]} prices
   * @param {number} share of the way that the last one has gone, from 0 to 1
   */
  return (prices, share) => {
    const to = prices[prices.length - 1];
    price.textContent = pesos(to);
    error.textContent = pesos(meanError(to));

    const from = prices[prices.length - 2] ?? to;
    const drawn = from + (to - from) * share;
    const end = Math.min(ENDS.kilos, (drawn < 0 ? ENDS.low : ENDS.high) / drawn);
    set(line, { x2: X(end), y2: Y(drawn * end) });
    for (const [i, kilos] of LESSON.kilos.entries()) {
      const [paid, told] = [LESSON.paid[i], drawn * kilos];
      set(errors[i], { y2: Y(within(told)) });
      finish(arrows[i], X(kilos), told);
      // beside the error, on the side where the line goes away from it
      const side = told < paid ? -1 : 1;
      set(sizes[i], { x: X(kilos) + 10 * side, y: Y((paid + told) / 2) + 6, class: side < 0 ? "texto-final" : "" });
      sizes[i].textContent = told === within(told) ? String(Math.round(Math.abs(paid - to * kilos))) : "";
    }

    // the curve goes up to its first height beyond the drawing
    const heights = prices.map(meanError);
    const out = heights.findIndex((height) => height > ENDS.high);
    const last = out < 0 ? heights.length - 1 : out;
    const before = heights[last - 1] ?? heights[last];
    const rise = heights[last] - before;
    const gone = last === heights.length - 1 ? share : 1;
    const height = before + rise * gone;
    const x = T(last - 1 + (height > ENDS.high ? (ENDS.high - before) / rise : gone));
    const taken = heights.slice(0, last).map((height, steps) => `${T(steps)},${Y(height)}`);
    set(curve, { points: [...taken, `${x},${Y(within(height))}`].join(" ") });
    set(point, { cx: x, cy: Y(within(height)), visibility: height > ENDS.high ? "hidden" : "visible" });
    finish(arrows[errors.length], x, height);
  };
}

/** Steps a second. */
const PACE = 4;

class LearnedPrice extends Figure {
  /** @type {Training | undefined} */ #training;

  /** @override */
  build() {
    const rate = range("Tasa lr", { min: 0.02, max: 0.5, step: 0.02, value: LESSON.rate });
    const taken = range("Paso", { min: 0, max: LESSON.steps, step: 1, value: 0 });
    const drawing = /** @type {SVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [title, description] = drawing.querySelectorAll("title,desc");
    const show = live(drawing);

    let drawn = LESSON.rate;
    const draw = (/** @type {number} */ step) => {
      const left = Math.ceil(step) - step;
      show(history(drawn, Math.ceil(step)), 1 - left ** 2);
    };
    const training = new Training(this, {
      steps: taken.input,
      pace: () => PACE,
      end: () => ending(rate.input.valueAsNumber),
      between: draw,
    });
    this.#training = training;

    const update = () => {
      if (rate.input.valueAsNumber !== drawn) training.stop();
      drawn = rate.input.valueAsNumber;
      draw(training.follow());
      const steps = taken.input.valueAsNumber;
      title.textContent = `El precio aprendido, en el paso ${steps}`;
      description.textContent = describe(drawn, steps);
      return description.textContent;
    };

    return {
      hint: "Prueba: da tres pasos y mira los errores. ¿Con qué tasas no llega nunca el precio?",
      drawing: [drawing],
      state: { lr: rate, paso: taken },
      controls: [rate.node, taken.node, ...training.buttons],
      notes: [
        html(
          "p",
          { class: "ayuda" },
          "Cada raya vertical es un error; la curva, su media. La tasa, lr, dice cuánto corrige un paso.",
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

define("precio-aprendido", LearnedPrice);
