/** `<neurona-portada>`: the neuron of the home page; the reader moves its weights and its bias. */

import { decimal, define, Figure, parts, range, set } from "./figura.js";
import { DEFAULTS, neuron } from "./neurona-interactiva.js";

/** Farthest a weight and the bias can go from 0. */
export const FARTHEST = { weight: 1, bias: 2 };

/** The greatest sum, which is also the greatest output. */
const MOST = FARTHEST.weight * DEFAULTS.inputs.reduce((sum, input) => sum + input) + FARTHEST.bias;

/** Where ReLU folds in the drawing, and how long its arms are. */
const FOLD = { x: 330, y: 153, arm: 34 };

/**
 * Says what the neuron does with its sum.
 * @param {number} z the sum, with the bias
 * @param {number} output
 */
export function describe(z, output) {
  return z > 0
    ? `La suma, ${decimal(z)}, es positiva: ReLU la deja pasar y la neurona responde ${decimal(output)}.`
    : `La suma, ${decimal(z)}, no es positiva: ReLU da ${decimal(output)} y la neurona calla.`;
}

/**
 * Says what the reader has found out: which weight silences the neuron when it is the only thing moved.
 * @param {number[]} weights
 * @param {number} bias
 * @param {number} output
 */
export function verdict(weights, bias, output) {
  const moved = [...weights.keys()].filter((i) => weights[i] !== DEFAULTS.weights[i]);
  const alone = moved.length === 1 && bias === DEFAULTS.bias;
  if (output === 0) {
    return alone ? ` Resuelto: con el peso ${moved[0] + 1} se puede.` : " Pero no has movido solo un peso: restablece.";
  }
  const spent = alone && weights[moved[0]] === -FARTHEST.weight;
  return spent ? ` El peso ${moved[0] + 1} no baja más: con él no se puede.` : "";
}

class HomeNeuron extends Figure {
  /**
   * The drawing that the page already shows is also the live one: only what changes is written again.
   * @override
   */
  build() {
    const drawing = /** @type {SVGElement} */ (this.querySelector("svg")?.cloneNode(true));
    const part = (/** @type {string} */ name) => parts(drawing, name)[0];
    const [title, description] = drawing.querySelectorAll("title,desc");

    const weights = DEFAULTS.weights.map((value, i) =>
      range(`Peso ${i + 1}`, { min: -FARTHEST.weight, max: FARTHEST.weight, step: 0.1, value }),
    );
    const shift = range("Sesgo", { min: -FARTHEST.bias, max: FARTHEST.bias, step: 0.1, value: DEFAULTS.bias });

    const update = () => {
      const w = weights.map(({ input }) => input.valueAsNumber);
      const b = shift.input.valueAsNumber;
      const { z, output: a } = neuron(DEFAULTS.inputs, w, b, "relu");
      for (const [i, edge] of parts(drawing, "linea").entries()) {
        set(edge, { class: w[i] < 0 ? "linea discontinua" : "linea" });
        edge.style.strokeWidth = `${1 + 4 * Math.abs(w[i])}px`;
      }
      for (const [i, weight] of parts(drawing, "peso").entries()) weight.textContent = decimal(w[i]);
      part("sesgo").textContent = decimal(b);
      part("suma").textContent = decimal(z);
      set(part("punto"), { cx: FOLD.x + (FOLD.arm * z) / MOST, cy: FOLD.y - (FOLD.arm * a) / MOST });
      set(part("respuesta"), { class: a > 0 ? "linea" : "linea-tenue discontinua" });
      set(part("final"), { class: a > 0 ? "salida" : "caja" });
      part("salida").textContent = decimal(a);
      title.textContent = `Una neurona artificial calcula ${decimal(a)}`;
      description.textContent = describe(z, a);
      return description.textContent + verdict(w, b, a);
    };

    return {
      hint: "Mueve un solo peso hasta que la salida sea 0. ¿Con cuál se puede?",
      drawing: [drawing],
      state: { ...Object.fromEntries(weights.map((weight, i) => [`w${i + 1}`, weight])), b: shift },
      controls: [...weights, shift].map(({ node }) => node),
      update,
    };
  }
}

define("neurona-portada", HomeNeuron);
