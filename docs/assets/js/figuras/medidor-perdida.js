/** `<medidor-perdida>`: the scores of three fruits, how softmax shares 1 among them and the cross-entropy of one. */

import { choice, decimal, define, Figure, listValue, parts, range, set } from "./figura.js";

export const FRUITS = ["mango", "papaya", "guayaba"];

/** What the program of the lesson has: `snippets/medir-el-error/figura_*.py`. */
export const LESSON = { scores: [2, 1, -1], right: 0 };

/** The loss of who gives the same to every fruit. */
const KNOWING_NOTHING = Math.log(FRUITS.length);

/**
 * Shares 1 among the fruits, and measures the loss. The largest score is taken away from all, so that no exponential
 * overflows and the loss has no logarithm of 0.
 * @param {number[]} scores
 * @param {number} right index of the right fruit
 */
export function measure(scores, right) {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power);
  return {
    shares: powers.map((power) => power / total),
    loss: Math.log(total) + (largest - scores[right]),
    chosen: scores.indexOf(largest),
    tied: FRUITS.filter((_, i) => scores[i] === largest),
  };
}

/**
 * Writes a share as the program prints it, unless it would print 0.
 * @param {number} share
 */
const written = (share) => (share < 0.00005 ? "casi 0" : share.toFixed(4));

/**
 * Says which fruit the network chooses.
 * @param {string[]} tied those with the largest score
 */
function choosing(tied) {
  if (tied.length === 1) return `La red elige ${tied[0]}`;
  const names = tied.length === 2 ? tied.join(" y ") : "las tres";
  return `Empatan ${names}, y se elige la primera, ${tied[0]}`;
}

/**
 * Says what the reader has found, if anything.
 * @param {number[]} scores
 * @param {number} right
 */
export function verdict(scores, right) {
  const { loss, chosen, tied } = measure(scores, right);
  if (chosen === right && tied.length === 1 && loss > 1) {
    return " Resuelto: gana, pero por tan poco que pierde más de 1.";
  }
  const [added, ...others] = scores.map((score, i) => decimal(score - LESSON.scores[i]));
  if (added === "0.0" || others.some((other) => other !== added)) return "";
  return ` Has sumado ${added} a las tres y el reparto no ha cambiado: solo cuentan las diferencias.`;
}

/**
 * Says what the right fruit receives, what is lost and whether the network is right.
 * @param {number[]} scores
 * @param {number} right
 */
export function describe(scores, right) {
  const { shares, loss, chosen, tied } = measure(scores, right);
  const worse = loss > KNOWING_NOTHING ? " y pierde más que sin saber nada" : "";
  return (
    `La correcta, ${FRUITS[right]}, recibe ${written(shares[right])}, y la pérdida es ${loss.toFixed(4)}. ` +
    `${choosing(tied)}: ${chosen === right ? "acierta" : `falla${worse}`}.${verdict(scores, right)}`
  );
}

/** Where the drawing has each probability and each loss, and the largest loss that fits in it. */
const X = (/** @type {number} */ share) => 84 + 282 * share;
const Y = (/** @type {number} */ loss) => 341 - 46 * loss;
const MOST = 4.5;

/**
 * Returns what shows in a drawing how far the network is from the right fruit.
 * @param {SVGElement} drawing
 */
function live(drawing) {
  const [names, bars, shown] = ["fruta", "barra", "recibe"].map((name) => parts(drawing, name));
  const [guide, point, arrow, lost] = ["guia", "punto", "flecha", "perdida"].map((name) => parts(drawing, name)[0]);

  /**
   * @param {number[]} scores
   * @param {number} right
   */
  return (scores, right) => {
    const { shares, loss } = measure(scores, right);
    for (const [i, share] of shares.entries()) {
      set(names[i], { class: `texto-final${i === right ? " texto-fuerte" : ""}` });
      set(bars[i], { width: X(share) - X(0), class: i === right ? "acento" : "tenue" });
      shown[i].textContent = written(share);
    }
    lost.textContent = loss.toFixed(4);
    const fits = loss <= MOST;
    const [x, y] = [X(shares[right]), Y(Math.min(loss, MOST))];
    const from = Number(bars[right].getAttribute("y")) + Number(bars[right].getAttribute("height"));
    set(guide, { d: `M${x},${from}V${y}${fits ? `H${X(0)}` : ""}` });
    set(point, { cx: x, cy: y, visibility: fits ? "visible" : "hidden" });
    set(arrow, { visibility: fits ? "hidden" : "visible" });
  };
}

class LossMeter extends Figure {
  /** @override */
  build() {
    const sliders = FRUITS.map((fruit, i) =>
      range(`${fruit[0].toUpperCase()}${fruit.slice(1)}`, { min: -5, max: 5, step: 0.1, value: LESSON.scores[i] }),
    );
    const chosen = choice("La correcta", Object.fromEntries(FRUITS.entries()), String(LESSON.right));
    const drawing = /** @type {SVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const [description] = drawing.querySelectorAll("desc");
    const show = live(drawing);

    const update = () => {
      const scores = sliders.map(({ input }) => input.valueAsNumber);
      const right = Number(chosen.input.value);
      show(scores, right);
      description.textContent = describe(scores, right);
      return description.textContent;
    };

    return {
      hint: "Prueba: mueve las puntuaciones hasta que acierte y aun así pierda más de 1. ¿Y si sumas lo mismo a las tres?",
      drawing: [drawing],
      state: {
        ...Object.fromEntries(FRUITS.map((fruit, i) => [fruit, sliders[i]])),
        correcta: listValue(chosen.input, ({ value }) => value),
      },
      controls: [...sliders.map(({ node }) => node), chosen.node],
      update,
    };
  }
}

define("medidor-perdida", LossMeter);
