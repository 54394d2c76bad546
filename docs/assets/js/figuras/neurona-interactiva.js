/** `<neurona-interactiva>`: a neuron of three inputs; the reader chooses its inputs, weights, bias and activation. */

import { activation, names } from "./activaciones.js";
import { choice, decimal, define, Figure, label, range, set, svg, term } from "./figura.js";

/** The neuron of the lesson, which the whole course uses: `snippets/neurona/salida_*.py`. */
export const DEFAULTS = { inputs: [1, 2, 3], weights: [0.5, -0.2, 0.4], bias: 0.8, activation: "relu" };

/**
 * Computes a neuron, step by step.
 * @param {number[]} inputs
 * @param {number[]} weights one for each input
 * @param {number} bias
 * @param {string} key of the activation
 */
export function neuron(inputs, weights, bias, key) {
  const products = inputs.map((input, i) => tidy(input * weights[i]));
  const sum = tidy(products.reduce((total, product) => total + product, 0));
  const z = tidy(sum + bias);
  return { products, sum, z, output: activation(key).value(z) };
}

/**
 * Removes the rounding error of adding tenths in binary: 0.5 − 0.4 − 0.1 has to be 0, where the step function jumps.
 * @param {number} value
 */
function tidy(value) {
  return Math.round(value * 1e9) / 1e9;
}

const INDICES = ["₁", "₂", "₃"];

/**
 * Draws the neuron: on each line its weight, as on the home page, and then its product with the input. A line is as
 * wide as its weight, dashed if it is negative.
 */
function draw() {
  const rows = [72, 140, 208];
  const edges = rows.map((y) => svg("line", { x1: 54, y1: y, x2: 216, y2: 140 + (y - 140) / 4 }));
  const entering = rows.map((y) => label(32, y + 6));
  const heights = rows.map((y) => 140 + (y - 140) * 0.77); // of the lines, where the weights are
  const weights = heights.map((y) => label(106, y + 6));
  const products = [92, 133, 196].map((y) => label(174, y));
  const added = label(244, 74);
  const z = label(244, 158);
  const name = label(302, 180, "", "texto-tenue");
  const output = label(350, 146);
  const node = svg(
    "svg",
    { class: "figura", viewBox: "0 0 376 238", role: "img", "aria-label": "Neurona con tres entradas" },
    ...[
      [36, "entrada"],
      [106, "× peso"],
      [186, "= producto"],
    ].map(([x, heading]) => label(Number(x), 22, String(heading), "texto-tenue")),
    ...edges,
    svg("line", { x1: 244, y1: 84, x2: 244, y2: 110, class: "linea" }),
    svg("line", { x1: 274, y1: 140, x2: 327, y2: 140, class: "linea" }),
    ...rows.map((y) => svg("circle", { cx: 32, cy: y, r: 22, class: "entrada" })),
    ...heights.map((y) => svg("rect", { x: 82, y: y - 13, width: 48, height: 26, rx: 13, class: "acento" })),
    svg("circle", { cx: 244, cy: 140, r: 30, class: "oculta" }),
    label(244, 136, "z"),
    svg("rect", { x: 286, y: 124, width: 32, height: 32, rx: 6, class: "caja" }),
    label(302, 145, "f"),
    svg("circle", { cx: 350, cy: 140, r: 23, class: "salida" }),
    label(350, 106, "a", "texto-tenue"),
    ...[...entering, ...weights, ...products, added, z, name, output],
  );
  return { node, edges, entering, weights, products, added, z, name, output };
}

/**
 * Says with which bias the neuron of the lesson falls silent, once the reader has found it.
 * @param {number[]} weights
 * @param {number[]} inputs
 * @param {number} output
 */
export function verdict(weights, inputs, output) {
  const same = [...weights, ...inputs].join() === [...DEFAULTS.weights, ...DEFAULTS.inputs].join();
  if (!same || output !== 0) return "";
  const { sum } = neuron(DEFAULTS.inputs, DEFAULTS.weights, 0, "relu");
  return ` Resuelto: calla con b = ${decimal(-sum)} y con cualquiera menor.`;
}

class InteractiveNeuron extends Figure {
  /** @override */
  build() {
    const inputs = DEFAULTS.inputs.map((value, i) =>
      range(`Entrada x${INDICES[i]}`, { min: -5, max: 5, step: 0.5, value }),
    );
    const weights = DEFAULTS.weights.map((value, i) =>
      range(`Peso w${INDICES[i]}`, { min: -2, max: 2, step: 0.1, value }),
    );
    const bias = range("Sesgo b", { min: -5, max: 5, step: 0.1, value: DEFAULTS.bias });
    const options = names("identity", "step", "relu");
    const chosen = choice("Activación f", options, DEFAULTS.activation);
    const drawing = draw();

    const update = () => {
      const x = inputs.map(({ input }) => input.valueAsNumber);
      const w = weights.map(({ input }) => input.valueAsNumber);
      const b = bias.input.valueAsNumber;
      const key = chosen.input.value;
      const { products, sum, z, output } = neuron(x, w, b, key);
      for (const [i, edge] of drawing.edges.entries()) {
        set(edge, { class: w[i] < 0 ? "linea discontinua" : "linea" });
        edge.style.strokeWidth = `${1 + 2 * Math.abs(w[i])}px`;
        drawing.entering[i].textContent = decimal(x[i]);
        drawing.weights[i].textContent = decimal(w[i]);
        drawing.products[i].textContent = decimal(products[i]);
      }
      drawing.added.textContent = `b = ${decimal(b)}`;
      drawing.z.textContent = decimal(z);
      drawing.name.textContent = activation(key).name;
      drawing.output.textContent = decimal(output);
      const terms = products.map(term).join(" + ");
      return (
        `Los productos suman ${terms} = ${decimal(sum)}. Con el sesgo, z = ${decimal(z)}. ` +
        `La salida, con ${activation(key).name}, es a = ${decimal(output, 4)}.` +
        (key === "relu" ? verdict(w, x, output) : "")
      );
    };

    return {
      hint: "Prueba: baja el sesgo poco a poco. ¿Con cuál calla la neurona, es decir, da 0?",
      drawing: [drawing.node],
      state: {
        ...Object.fromEntries(inputs.map((input, i) => [`x${i + 1}`, input])),
        ...Object.fromEntries(weights.map((weight, i) => [`w${i + 1}`, weight])),
        b: bias,
        f: chosen,
      },
      controls: [...inputs.flatMap(({ node }, i) => [node, weights[i].node]), bias.node, chosen.node],
      update,
    };
  }
}

define("neurona-interactiva", InteractiveNeuron);
