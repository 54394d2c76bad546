/** `<neurona-interactiva>`: a neuron of three inputs; the reader chooses its inputs, weights, bias and activation. */

import { activation, names } from "./activaciones.js";
import { choice, decimal, define, Figure, label, range, set, svg } from "./figura.js";

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

/** Draws the neuron. Edges are as wide as their weights; those of negative weights are dashed. */
function draw() {
  const rows = [45, 120, 195];
  const edges = rows.map((y) => svg("line", { x1: 66, y1: y, x2: 180, y2: 120 + (y - 120) / 5 }));
  const entering = rows.map((y) => label(44, y + 5));
  const products = [60, 112, 188].map((y) => label(130, y));
  const added = label(210, 48);
  const z = label(210, 136);
  const name = label(282, 160, "", "texto-tenue");
  const output = label(342, 125);
  const node = svg(
    "svg",
    { class: "figura", viewBox: "0 0 376 240", role: "img", "aria-label": "Neurona con tres entradas" },
    ...edges,
    svg("line", { x1: 210, y1: 56, x2: 210, y2: 88, class: "linea" }),
    svg("line", { x1: 242, y1: 120, x2: 316, y2: 120, class: "linea" }),
    ...rows.map((y) => svg("circle", { cx: 44, cy: y, r: 22, class: "entrada" })),
    ...rows.map((y, i) => label(10, y + 5, `x${INDICES[i]}`, "texto-tenue")),
    svg("circle", { cx: 210, cy: 120, r: 32, class: "oculta" }),
    label(210, 113, "z"),
    svg("rect", { x: 264, y: 102, width: 36, height: 36, rx: 6, class: "caja" }),
    label(282, 125, "f"),
    svg("circle", { cx: 342, cy: 120, r: 26, class: "salida" }),
    label(342, 84, "a", "texto-tenue"),
    ...[...entering, ...products, added, z, name, output],
  );
  return { node, edges, entering, products, added, z, name, output };
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
    const options = names("identity", "step", "relu", "sigmoid", "tanh");
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
        drawing.products[i].textContent = decimal(products[i]);
      }
      drawing.added.textContent = `b = ${decimal(b)}`;
      drawing.z.textContent = decimal(z);
      drawing.name.textContent = activation(key).name;
      drawing.output.textContent = decimal(output);
      const terms = products.map((product) => (product < 0 ? `(${decimal(product)})` : decimal(product))).join(" + ");
      return (
        `Los productos suman ${terms} = ${decimal(sum)}. Con el sesgo, z = ${decimal(z)}. ` +
        `La salida, con ${activation(key).name}, es a = ${decimal(output, 4)}.`
      );
    };

    return {
      hint: "Prueba: baja el sesgo poco a poco. ¿Con cuál calla la neurona, es decir, da 0?",
      drawing: [drawing.node],
      controls: [...inputs.flatMap(({ node }, i) => [node, weights[i].node]), bias.node, chosen.node],
      update,
    };
  }
}

define("neurona-interactiva", InteractiveNeuron);
