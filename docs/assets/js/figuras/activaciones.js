/** The activations of the lessons and their slopes; at a corner, the slope that PyTorch and TensorFlow take. */

/**
 * @typedef {object} Activation
 * @property {string} name as the reader knows it
 * @property {(z: number) => number} value
 * @property {(z: number) => number} slope
 */

/** The slope of Leaky ReLU for negatives in the lessons. */
const ALPHA = 0.1;

/** @param {number} z */
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/**
 * The standard normal distribution function, with an error below 1e-7.
 * Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 7.1.26.
 * @param {number} z
 */
function normal(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (series * Math.exp(-x * x)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** @satisfies {Record<string, Activation>} */
export const ACTIVATIONS = {
  identity: { name: "identidad", value: (z) => z, slope: () => 1 },
  step: { name: "escalón", value: (z) => (z >= 0 ? 1 : 0), slope: () => 0 },
  relu: { name: "ReLU", value: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) },
  leaky: { name: "Leaky ReLU", value: (z) => (z > 0 ? z : ALPHA * z), slope: (z) => (z > 0 ? 1 : ALPHA) },
  sigmoid: { name: "sigmoide", value: sigmoid, slope: (z) => sigmoid(z) * (1 - sigmoid(z)) },
  tanh: { name: "tanh", value: Math.tanh, slope: (z) => 1 - Math.tanh(z) ** 2 },
  gelu: {
    name: "GELU",
    value: (z) => z * normal(z),
    slope: (z) => normal(z) + (z * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI),
  },
  silu: { name: "SiLU", value: (z) => z * sigmoid(z), slope: (z) => sigmoid(z) * (1 + z * (1 - sigmoid(z))) },
};

/**
 * @param {string} key a key of `ACTIVATIONS`
 * @returns {Activation}
 * @throws {RangeError} if there is none with that key
 */
export function activation(key) {
  if (!Object.hasOwn(ACTIVATIONS, key)) throw new RangeError(`no hay ninguna activación «${key}»`);
  return ACTIVATIONS[/** @type {keyof typeof ACTIVATIONS} */ (key)];
}

/**
 * The names to choose from, by key.
 * @param {...keyof typeof ACTIVATIONS} keys
 */
export function names(...keys) {
  return Object.fromEntries(keys.map((key) => [key, ACTIVATIONS[key].name]));
}
