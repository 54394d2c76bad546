/** `<comparador-activaciones>`: the curves and the derivatives of several activations, on the same axes. */

import { activation, names } from "./activaciones.js";
import { jumps, LIMIT, panel, SLOPES, VALUES } from "./curvas.js";
import { decimal, define, Figure, html, range, set, svg } from "./figura.js";

/** As in the programs of the lesson. */
const PLACES = 4;

/**
 * Returns the value and the slope of each activation at a point.
 * @param {string[]} keys of the activations
 * @param {number} z
 */
export function compare(keys, z) {
  return keys.map((key) => {
    const { name, value, slope } = activation(key);
    return { key, name, value: value(z), slope: slope(z) };
  });
}

/**
 * Says which of the derivatives is farthest from 0.
 * @param {string[]} keys of the activations
 * @param {number} z
 */
export function describe(keys, z) {
  if (keys.length === 0) return "Marca al menos una activación.";
  const far = compare(keys, z).reduce((one, other) => (Math.abs(other.slope) > Math.abs(one.slope) ? other : one));
  const conventions = keys.filter((key) => z === 0 && jumps(activation(key).slope)).map((key) => activation(key).name);
  const agreed = conventions.map((name) => ` En 0, la de ${name} es un convenio.`).join("");
  const found =
    far.slope === 0
      ? "ninguna derivada se aparta de 0"
      : `la derivada más lejos de 0 es la de ${far.name}, ${written(far.slope)}`;
  return `Con z = ${decimal(z)}, ${found}.${agreed}`;
}

/** @param {number} value */
const written = (value) => decimal(value, PLACES);

const FIRST = ["relu", "gelu", "silu"];

/** Returns the table where each activation is chosen and its numbers are read, and what writes them. */
function table() {
  const options = names("relu", "leaky", "gelu", "silu", "sigmoid", "tanh");
  const rows = Object.entries(options).map(([key, name]) => {
    const box = html("input", { type: "checkbox", value: key, ...(FIRST.includes(key) && { checked: "" }) });
    const stroke = svg("line", { x1: 2, x2: 46, y1: 8, y2: 8, class: `linea serie-${key}` });
    const sample = svg("svg", { class: "figura muestra", viewBox: "0 0 48 16", "aria-hidden": "true" }, stroke);
    const cells = [html("td"), html("td")];
    const chooser = html("th", { scope: "row" }, html("label", {}, box, sample, name));
    return { name, box, cells, node: html("tr", {}, chooser, ...cells) };
  });
  const heads = ["activación", "f(z)", "f′(z)"].map((name) => html("th", { scope: "col" }, name));
  const body = html("tbody", {}, ...rows.map(({ node }) => node));
  return {
    node: html("table", { class: "valores" }, html("thead", {}, html("tr", {}, ...heads)), body),
    state: {
      get: () => `[${rows.flatMap(({ box, name }) => (box.checked ? [`"${name}"`] : [])).join(", ")}]`,
      /** @param {string} text */
      set(text) {
        const wanted = [...text.matchAll(/"([^"]*)"/g)].map(([, name]) => name);
        for (const { box, name } of rows) if (box.checked !== wanted.includes(name)) box.click();
      },
    },
    chosen: () => rows.filter(({ box }) => box.checked).map(({ box }) => box.value),
    /** @param {number} z */
    write(z) {
      for (const { box, cells } of rows) {
        const [{ value, slope }] = compare([box.value], z);
        cells[0].textContent = written(value);
        cells[1].textContent = written(slope);
      }
    },
  };
}

/**
 * Draws one of the two panels, with the curves and the points to be placed.
 * @param {string} name
 * @param {number[]} marks values named on the vertical axis
 * @param {import("./curvas.js").Scale} scale
 */
function draw(name, marks, scale) {
  const { x, y, bottom, path, axes } = panel(scale);
  const guide = svg("line", { y1: 28, y2: bottom, class: "linea-tenue discontinua" });
  const curves = svg("g");
  return {
    node: axes(name, marks, guide, curves, svg("text", { x: 8, y: 20, class: "texto-fuerte" }, name)),
    /**
     * @param {{key: string, f: (z: number) => number}[]} functions
     * @param {number} z
     */
    plot(functions, z) {
      set(guide, { x1: x(z), x2: x(z) });
      curves.replaceChildren(
        ...functions.flatMap(({ key, f }) => [
          svg("path", { d: path(f), class: `linea serie-${key}` }),
          svg("circle", { cx: x(z), cy: y(f(z)), r: 5, class: `caja serie-${key}` }),
        ]),
      );
    },
  };
}

class ActivationComparer extends Figure {
  /** @override */
  build() {
    const z = range("Valor de z", { min: -LIMIT, max: LIMIT, step: 0.1, value: -1 });
    const activations = table();
    const curve = draw("curva", [-1, 1, 2, 3], VALUES);
    const slope = draw("derivada", [1], SLOPES);

    const update = () => {
      const at = z.input.valueAsNumber;
      const keys = activations.chosen();
      curve.plot(
        keys.map((key) => ({ key, f: activation(key).value })),
        at,
      );
      slope.plot(
        keys.map((key) => ({ key, f: activation(key).slope })),
        at,
      );
      activations.write(at);
      return describe(keys, at);
    };

    return {
      hint: "Prueba: lleva z de −1 a −4. ¿Qué derivada se queda más lejos de 0? Después marca otras.",
      drawing: [curve.node, slope.node],
      state: { z, elegidas: activations.state },
      controls: [z.node, activations.node],
      update,
    };
  }
}

define("comparador-activaciones", ActivationComparer);
