/** `<red-interactiva>`: a small network that shows what every neuron gives and counts its parameters. */

import { choice, decimal, define, Figure, give, html, label, range, svg, term } from "./figura.js";

/** The network of the lesson, two scores of a coffee in and a mark out: `snippets/capas/red_*.py`. */
export const LESSON = {
  hidden: {
    W: [
      [1, 0.5, -1],
      [-1, 1, 2],
    ],
    b: [0.5, -1, -1],
  },
  output: { W: [[2], [1], [1.5]], b: [-1] },
};

/**
 * @typedef {object} Layer
 * @property {number[][]} W of shape (inputs, outputs)
 * @property {number[]} b of shape (outputs,)
 */

/**
 * Counts the parameters of a dense network: inputs × outputs weights and as many biases as outputs, in each layer.
 * @param {number[]} sizes of the input layer, of each hidden one and of the output layer
 */
export function parameters(sizes) {
  const layers = sizes
    .slice(1)
    .map((outputs, i) => ({ inputs: sizes[i], outputs, count: sizes[i] * outputs + outputs }));
  return { layers, total: layers.reduce((total, { count }) => total + count, 0) };
}

/**
 * Computes the network for one example.
 * @param {Layer[]} layers
 * @param {number[]} inputs
 * @returns {number[][]} what each layer gives; all but the last go through ReLU
 */
export function forward(layers, inputs) {
  let entering = inputs;
  return layers.map(({ W, b }, depth) => {
    const z = b.map((bias, j) => entering.reduce((sum, x, i) => sum + x * W[i][j], bias));
    entering = depth === layers.length - 1 ? z : z.map((value) => Math.max(0, value));
    return entering;
  });
}

/**
 * Returns the weights of a network of those sizes. The neurons that the lesson's network has keep theirs; the others
 * get multiples of a half, written by a formula so that the same network is always the same.
 * @param {number[]} sizes
 * @returns {Layer[]}
 */
export function weights(sizes) {
  return sizes.slice(1).map((outputs, depth) => {
    const last = depth === sizes.length - 2;
    const given = last ? LESSON.output : depth === 0 ? LESSON.hidden : { W: [], b: [] };
    const made = (/** @type {number} */ i, /** @type {number} */ j) => (((2 * i + 3 * j + depth) % 5) - 2) / 2;
    const column = Array.from({ length: outputs });
    return {
      W: Array.from({ length: sizes[depth] }, (_, i) => column.map((_, j) => given.W[i]?.[j] ?? made(i, j))),
      b: column.map((_, j) => given.b[j] ?? made(0, j)),
    };
  });
}

/**
 * Says what enters, what comes out and how many hidden neurons give 0.
 * @param {number[]} inputs
 * @param {number[][]} layers what each one gives
 */
export function describe(inputs, layers) {
  const sentence = new Intl.ListFormat("es");
  const list = (/** @type {number[]} */ values) => sentence.format(values.map((value) => decimal(value)));
  const outputs = layers[layers.length - 1];
  const comes = outputs.length === 1 ? "sale" : "salen";
  const silent = layers
    .slice(0, -1)
    .flat()
    .filter((value) => value === 0).length;
  const notice = silent === 1 ? "Una neurona oculta da 0." : `${silent} neuronas ocultas dan 0.`;
  return `Entran ${list(inputs)} y ${comes} ${list(outputs)}.${silent > 0 ? ` ${notice}` : ""}`;
}

/**
 * Writes what a neuron computes: each weight by what enters through it, and the bias.
 * @param {number[]} weights
 * @param {number} bias
 * @param {number[]} inputs
 * @param {boolean} last whether its layer is the output, which has no ReLU
 */
export function account(weights, bias, inputs, last) {
  const terms = weights.map((weight, i) => `${term(weight)} × ${term(inputs[i])}`).join(" + ");
  const z = weights.reduce((sum, weight, i) => sum + weight * inputs[i], bias);
  const sum = `${terms} ${bias < 0 ? "−" : "+"} ${decimal(Math.abs(bias))} = ${decimal(z)}`;
  return last ? `${sum}.` : `${sum}, y ReLU da ${decimal(Math.max(0, z))}.`;
}

const START = [2, 3, 1];

/**
 * Says how many parameters a network has more, or less, than that of the lesson.
 * @param {number} total
 */
export function change(total) {
  const more = total - parameters(START).total;
  return more === 0 ? "" : `, ${Math.abs(more)} ${more > 0 ? "más" : "menos"} que al principio`;
}

const MOST_HIDDEN = 3;
const INDICES = ["₁", "₂"];
/** Opacity of the circle with the greatest value: low enough to read the number on it. */
const FULL = 0.45;
const WIDTH = 360;
const HEIGHT = 300;

/** How far from where it comes a weight is written on its line, as a share of the line. */
const ALONG = 0.36;

/** A neuron that is not an input: its layer, from 0, and its place in it. @typedef {[number, number]} Place */

/**
 * Draws a network. The fuller a circle, the greater what its neuron gives; a neuron that gives 0 stays empty.
 * A line is as wide as its weight, dashed if it is negative. Those of the chosen neuron have it written.
 * @param {number[][]} columns what each layer gives, the inputs first
 * @param {Layer[]} layers
 * @param {Place} chosen
 */
function draw(columns, layers, chosen) {
  const x = (/** @type {number} */ column) => ((column + 0.5) * WIDTH) / columns.length;
  const y = (/** @type {number} */ row, /** @type {number} */ rows) => ((row + 0.5) * HEIGHT) / rows;
  const most = Math.max(...columns.flat().map(Math.abs), Number.MIN_VALUE);
  const isChosen = (/** @type {number} */ k, /** @type {number} */ j) => k === chosen[0] && j === chosen[1];
  /** @type {SVGElement[]} */
  const edges = [];
  /** @type {SVGElement[]} */
  const written = [];
  for (const [k, { W }] of layers.entries()) {
    for (const [i, row] of W.entries()) {
      for (const [j, weight] of row.entries()) {
        const [from, to] = [
          [x(k), y(i, W.length)],
          [x(k + 1), y(j, row.length)],
        ];
        const kind = `${isChosen(k, j) ? "linea" : "linea-tenue"}${weight < 0 ? " discontinua" : ""}`;
        const edge = svg("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], class: kind });
        edge.style.strokeWidth = `${0.75 + 1.25 * Math.abs(weight)}px`;
        edges.push(edge);
        if (!isChosen(k, j)) continue;
        const [at, up] = [0, 1].map((axis) => from[axis] + ALONG * (to[axis] - from[axis]));
        written.push(label(at, up + 5, decimal(weight, 1), "peso"));
      }
    }
  }
  const neurons = columns.flatMap((layer, k) =>
    layer.flatMap((value, i) => {
      const kind = k === 0 ? "entrada" : k === columns.length - 1 ? "salida" : "oculta";
      const place = { cx: x(k), cy: y(i, layer.length), r: 20 };
      const group = svg(
        "g",
        k > 0 ? { class: "neurona", "data-neurona": `${k - 1},${i}` } : {},
        svg("circle", { ...place, class: "caja" }),
        svg("circle", { ...place, class: `${kind} llena`, "fill-opacity": (FULL * Math.abs(value)) / most }),
        label(place.cx, place.cy + 5, decimal(value, Math.abs(value) < 100 ? 1 : 0)),
      );
      if (isChosen(k - 1, i)) group.append(svg("circle", { ...place, r: 24, class: "linea-acento" }));
      return group;
    }),
  );
  return [...edges, ...neurons, ...written];
}

/**
 * Returns the names of the neurons that have weights, by their place.
 * @param {number[]} sizes
 */
function neurons(sizes) {
  const places = sizes
    .slice(1)
    .flatMap((size, k) => Array.from({ length: size }, (_, j) => /** @type {Place} */ ([k, j])));
  const layer = (/** @type {number} */ k) => (k === sizes.length - 2 ? "salida" : `oculta ${k + 1}`);
  return Object.fromEntries(places.map(([k, j]) => [`${k},${j}`, `${layer(k)}, neurona ${j + 1}`]));
}

class InteractiveNetwork extends Figure {
  /** @override */
  build() {
    const inputs = [2, 1].map((value, i) => range(`Entrada x${INDICES[i]}`, { min: -3, max: 3, step: 0.5, value }));
    const depth = range("Capas ocultas", { min: 0, max: MOST_HIDDEN, step: 1, value: 1 });
    const hidden = Array.from({ length: MOST_HIDDEN }, (_, i) =>
      range(`Neuronas, oculta ${i + 1}`, { min: 1, max: 6, step: 1, value: 3 }),
    );
    const outputs = range("Neuronas de salida", { min: 1, max: 3, step: 1, value: 1 });
    const chosen = choice("Pesos que ves", neurons(START), "0,0");
    const drawing = svg("svg", {
      class: "figura",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": "Red de neuronas",
    });
    const counts = html("ul", { class: "cuenta" });
    const sum = html("p", { class: "suma" });
    drawing.addEventListener("click", ({ target }) => {
      const neuron = target instanceof Element && target.closest("[data-neurona]");
      if (neuron) give(chosen.input, String(neuron.getAttribute("data-neurona")));
    });

    const sizesNow = () => {
      const used = hidden.slice(0, depth.input.valueAsNumber);
      return [inputs.length, ...[...used, outputs].map(({ input }) => input.valueAsNumber)];
    };

    const update = () => {
      for (const [i, { input }] of hidden.entries()) input.disabled = i >= depth.input.valueAsNumber;
      const sizes = sizesNow();
      const x = inputs.map(({ input }) => input.valueAsNumber);
      const network = weights(sizes);
      const layers = forward(network, x);

      const names = neurons(sizes);
      const kept = chosen.input.value in names ? chosen.input.value : "0,0";
      chosen.input.replaceChildren(...Object.entries(names).map(([value, name]) => html("option", { value }, name)));
      chosen.input.value = kept;
      const [k, j] = kept.split(",").map(Number);
      drawing.replaceChildren(...draw([x, ...layers], network, [k, j]));
      const entering = network[k].W.map((row) => row[j]);
      const last = k === network.length - 1;
      sum.textContent = `La ${names[kept]}: ${account(entering, network[k].b[j], [x, ...layers][k], last)}`;

      const { layers: counted, total } = parameters(sizes);
      const lines = counted.map(({ inputs, outputs, count }, i) => {
        const name = i === counted.length - 1 ? "salida" : `oculta ${i + 1}`;
        return html("li", {}, `${name}: ${inputs} × ${outputs} + ${outputs} = ${count}`);
      });
      counts.replaceChildren(...lines, html("li", {}, html("strong", {}, `parámetros: ${total}`)));

      return `Red ${sizes.join("-")}, con ${total} parámetros${change(total)}. ${describe(x, layers)}`;
    };

    return {
      hint: "Prueba: añade una neurona a la capa oculta. ¿Cuántos parámetros gana la red?",
      drawing: [drawing],
      state: {
        x1: inputs[0],
        x2: inputs[1],
        capas: {
          get: () => `[${sizesNow().join(", ")}]`,
          set: (/** @type {string} */ text) => {
            const sizes = text.match(/\d+/g)?.map(Number) ?? [];
            if (sizes.length < 2 || sizes[0] !== inputs.length) return;
            give(depth.input, sizes.length - 2);
            for (const [i, size] of sizes.slice(1, -1).entries()) if (hidden[i]) give(hidden[i].input, size);
            give(outputs.input, sizes[sizes.length - 1]);
          },
        },
        neurona: chosen,
      },
      controls: [...inputs, depth, ...hidden, outputs, chosen].map(({ node }) => node),
      notes: [
        sum,
        counts,
        html(
          "p",
          { class: "ayuda" },
          "Toca una neurona para ver sus pesos. Las ocultas llevan ReLU: lo negativo queda en 0.",
        ),
      ],
      update,
    };
  }
}

define("red-interactiva", InteractiveNetwork);
