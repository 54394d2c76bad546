/** What `<red-viva>` computes and says: a network of a few neurons, its gradient and how it learns. */

import { decimal } from "./figura.js";
import { EPOCHS, LESSON, MOST } from "./red-viva.js";

/** @typedef {import("./red-viva.js").Points} Points */
/** @typedef {import("./red-viva.js").Settings} Settings */

/** What each activation gives, and its slope there. @type {Record<string, [(z: number) => number, (h: number) => number]>} */
export const ACTIVATIONS = {
  tanh: [Math.tanh, (h) => 1 - h * h],
  ReLU: [(z) => Math.max(0, z), (h) => (h > 0 ? 1 : 0)],
  sigmoide: [sigmoid, (h) => h * (1 - h)],
  identidad: [(z) => z, () => 1],
};

/** @param {number} z */
function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

/** @typedef {{ W: number[][], b: number[] }} Layer its weights, of shape (inputs, outputs), and its biases */

/**
 * Returns the weights with which a network begins: at random, but always the same.
 * @param {Settings} settings
 * @returns {Layer[]}
 */
export function begin({ sizes, scale, seed }) {
  let dice = seed;
  return [...sizes, 1].map((outputs, k) => {
    const inputs = k === 0 ? 2 : sizes[k - 1];
    const limit = scale * (6 / (inputs + outputs)) ** 0.5;
    const weight = () => {
      dice = (dice * 17364) % 65521;
      return limit * ((2 * dice) / 65521 - 1);
    };
    const row = () => Array.from({ length: outputs }, weight);
    return { W: Array.from({ length: inputs }, row), b: Array(outputs).fill(0) };
  });
}

/**
 * Returns what enters a network and what each layer gives; the last one, its score: positive if the class is 1.
 * @param {Layer[]} layers
 * @param {string[]} activations
 * @param {number[]} point
 */
export function forward(layers, activations, point) {
  const given = [point];
  for (let k = 0; k < layers.length; k += 1) {
    const { W, b } = layers[k];
    const [value] = ACTIVATIONS[activations[k] ?? "identidad"];
    const outputs = b.slice();
    for (let j = 0; j < b.length; j += 1) {
      for (let i = 0; i < W.length; i += 1) outputs[j] += given[k][i] * W[i][j];
      outputs[j] = value(outputs[j]);
    }
    given.push(outputs);
  }
  return given;
}

/**
 * A network after some epochs.
 * @typedef {object} Epoch
 * @property {Layer[]} layers
 * @property {Layer[]} slopes of the loss, for each weight and bias
 * @property {number} loss
 * @property {boolean[]} right whether each point is in its class
 */

/**
 * Measures a network with all the points.
 * @param {Settings} settings
 * @param {Layer[]} layers
 * @returns {Epoch}
 */
export function measure({ activations, points: { x1, x2, y } }, layers) {
  const slopes = layers.map(({ W, b }) => ({ W: W.map((row) => row.map(() => 0)), b: b.map(() => 0) }));
  let loss = 0;
  const right = y.map((wanted, point) => {
    const given = forward(layers, activations, [x1[point], x2[point]]);
    const [z] = given[layers.length];
    loss += (Math.max(z, 0) - wanted * z + Math.log1p(Math.exp(-Math.abs(z)))) / y.length;
    let errors = [(sigmoid(z) - wanted) / y.length];
    for (let k = layers.length - 1; k >= 0; k -= 1) {
      const [, slope] = ACTIVATIONS[activations[k - 1] ?? "identidad"];
      const { W, b } = slopes[k];
      const entered = given[k].slice();
      for (let i = 0; i < entered.length; i += 1) {
        let error = 0;
        for (let j = 0; j < errors.length; j += 1) {
          W[i][j] += entered[i] * errors[j];
          error += layers[k].W[i][j] * errors[j];
        }
        entered[i] = error * slope(entered[i]);
      }
      for (let j = 0; j < errors.length; j += 1) b[j] += errors[j];
      errors = entered;
    }
    return z > 0 === (wanted === 1);
  });
  return { layers, slopes, loss, right };
}

/**
 * Takes a step down.
 * @param {Epoch} epoch
 * @param {number} rate
 * @returns {Layer[]}
 */
function step({ layers, slopes }, rate) {
  const down = (/** @type {number[]} */ from, /** @type {number[]} */ slope) => from.map((w, i) => w - rate * slope[i]);
  return layers.map(({ W, b }, k) => ({ W: W.map((row, i) => down(row, slopes[k].W[i])), b: down(b, slopes[k].b) }));
}

/** So many times the first loss is a loss too large. */
const LOST = 5;

/** The last network that has been trained, at each epoch. @type {{ key: string, epochs: Epoch[] }} */
let trained = { key: "", epochs: [] };

/**
 * Trains a network from where it was, if it is the last one that was trained.
 * @param {Settings} settings
 * @param {number} epoch
 * @returns {{ epochs: Epoch[], end: number }} every epoch up to that one, at least, and the one at which training ends,
 *   as far as it is known: the last one or, if the loss shoots up, the one at which that is clear
 */
export function train(settings, epoch) {
  const key = JSON.stringify(settings);
  if (key !== trained.key) trained = { key, epochs: [measure(settings, begin(settings))] };
  const { epochs } = trained;
  const isLost = () => !(epochs[epochs.length - 1].loss <= LOST * Math.max(1, epochs[0].loss));
  while (epochs.length <= epoch && !isLost()) {
    epochs.push(measure(settings, step(epochs[epochs.length - 1], settings.rate)));
  }
  return { epochs, end: isLost() ? epochs.length - 1 : EPOCHS.most };
}

/** With so many epochs it is seen how the loss goes, and by less than this it hardly does. */
const SEEN = 20;
const LITTLE = 0.002;

/** A loss that has gone down by more than this is not held by small weights. */
const LITTLE_LEARNED = 0.05;

/** The activations that, far from 0, are flat on both sides. */
const SATURATED = ["tanh", "sigmoide"];

/** The most neurons with which the challenge is solved. */
const FEW = 3;

/**
 * Returns the hidden layer, from 1, in which every ReLU gives 0 with every point; 0 if there is none.
 * @param {Settings} settings
 * @param {Layer[]} layers
 */
function dead({ sizes, activations, points: { x1, x2 } }, layers) {
  const given = x1.map((x, i) => forward(layers, activations, [x, x2[i]]));
  const isDead = (/** @type {number} */ k) => given.every((all) => all[k].every((h) => h === 0));
  return 1 + sizes.findIndex((_, k) => activations[k] === "ReLU" && isDead(k + 1));
}

/**
 * Says what keeps a network from learning.
 * @param {Settings} settings
 * @param {number} fallen how much its loss has gone down
 */
function hindrance({ activations, scale }, fallen) {
  if (activations.every((name) => name === "identidad")) {
    return "Solo con identidad, la frontera es siempre una recta: cambia una activación.";
  }
  if (scale < 0.5 && fallen < LITTLE_LEARNED) {
    return "Con pesos tan pequeños pasa muy poco gradiente: sube la escala o la tasa.";
  }
  if (scale > 1 && activations.some((name) => SATURATED.includes(name))) {
    return "Con pesos tan grandes, las neuronas pueden saturar: prueba una escala menor, otra semilla o más neuronas.";
  }
  return "Prueba otra semilla, otra tasa u otra activación, o más neuronas.";
}

/**
 * Says what is drawn, whatever the network has learned.
 * @param {Settings} settings
 */
export function picture({ points: { y } }) {
  const circles = y.filter((each) => each === 1).length;
  return `Un mapa con ${circles} círculos y ${y.length - circles} cuadrados, y debajo, la pérdida de cada época.`;
}

/**
 * Says how a network is after some epochs.
 * @param {Settings} settings
 * @param {number} epoch no later than the end
 */
export function describe(settings, epoch) {
  const { sizes, points } = settings;
  const { epochs, end } = train(settings, epoch);
  const { layers, loss, right } = epochs[epoch];
  const hits = right.filter(Boolean).length;
  const losses = [loss, epochs[0].loss].map((each) => decimal(each, 3));
  const facts = `Época ${epoch}: la pérdida es ${losses[0]}; empezó en ${losses[1]}. Acierta ${hits} de ${right.length}.`;
  if (epoch === end && end < EPOCHS.most)
    return `${facts} La pérdida se dispara y el entrenamiento se detiene aquí: cada paso se pasa de largo. Baja la tasa o la escala.`;
  if (hits === right.length) {
    const isAsked = sizes.length === 1 && sizes[0] <= FEW && JSON.stringify(points) === JSON.stringify(LESSON.points);
    return isAsked ? `${facts} Resuelto: con ${sizes[0]} neuronas basta.` : facts;
  }
  if (settings.scale === 0) {
    const same = sizes.some((size) => size > 1) ? ", y nada distingue a unas neuronas de otras" : "";
    return `${facts} Los pesos empezaron todos en 0${same}: sube la escala.`;
  }
  const off = dead(settings, layers);
  if (off > 0)
    return `${facts} Las ReLU de la capa ${off} dan siempre 0, y no pasa gradiente: baja la tasa o prueba otra semilla.`;
  if (epoch < SEEN) return facts;
  const last = epochs.slice(epoch - SEEN, epoch + 1).map((each) => each.loss);
  const rises = last.filter((each, i) => each > last[i - 1] + LITTLE).length;
  if (rises > SEEN / 5) return `${facts} La pérdida sube y baja: prueba una tasa menor.`;
  return last[0] - loss < LITTLE ? `${facts} Casi no baja. ${hindrance(settings, epochs[0].loss - loss)}` : facts;
}

/** How near a point is the same one. */
const NEAR = 0.3;

/**
 * Returns some points with another one or, if there is one there, without it. There is always one left.
 * @param {Points} points
 * @param {number} x1
 * @param {number} x2
 * @param {number} kind of the other one
 * @returns {Points}
 */
export function toggled(points, x1, x2, kind) {
  const away = points.x1.map((x, i) => Math.hypot(x - x1, points.x2[i] - x2));
  const nearest = away.indexOf(Math.min(...away));
  if (away[nearest] > NEAR) {
    if (away.length === MOST) return points;
    const [x, y] = [x1, x2].map((each) => Number(each.toFixed(1)));
    return { x1: [...points.x1, x], x2: [...points.x2, y], y: [...points.y, kind] };
  }
  if (away.length === 1) return points;
  const rest = (/** @type {number[]} */ values) => values.filter((_, i) => i !== nearest);
  return { x1: rest(points.x1), x2: rest(points.x2), y: rest(points.y) };
}
