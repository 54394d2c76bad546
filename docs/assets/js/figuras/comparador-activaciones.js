/** `<comparador-activaciones>`: the curves and the derivatives of several activations, on the same axes. */

import { activation, names } from "./activaciones.js";
import { jumps, LIMIT, panel, SLOPE_UNIT } from "./curvas.js";
import { decimal, define, Figure, html, range, set, svg } from "./figura.js";

/** As in the programs of the lesson. */
const PLACES = 4;
const NONE = "Marca al menos una activación.";

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
 * Says the same as the table.
 * @param {string[]} keys of the activations
 * @param {number} z
 */
export function describe(keys, z) {
  if (keys.length === 0) return NONE;
  const facts = compare(keys, z).map(({ key, name, value, slope }) => {
    const convention = z === 0 && jumps(activation(key).slope) ? " por convenio" : "";
    return `${name} vale ${decimal(value, PLACES)} y su derivada, ${decimal(slope, PLACES)}${convention}`;
  });
  return `En z = ${decimal(z)}: ${facts.join("; ")}.`;
}

const FIRST = ["relu", "gelu", "silu"];

/** Returns a box to tick for each activation. */
function boxes() {
  const options = names("relu", "leaky", "gelu", "silu", "sigmoid", "tanh");
  const inputs = Object.keys(options).map((value) =>
    html("input", { type: "checkbox", value, ...(FIRST.includes(value) && { checked: "" }) }),
  );
  const labels = inputs.map((input) => html("label", {}, input, ` ${options[input.value]}`));
  return { inputs, node: html("fieldset", { class: "opciones" }, html("legend", {}, "Activaciones"), ...labels) };
}

/**
 * Draws one of the two panels, with the curves and the points to be placed.
 * @param {string} name
 * @param {number[]} marks values named on the vertical axis
 * @param {number} [unit] height of 1
 */
function draw(name, marks, unit) {
  const { x, y, bottom, path, axes } = panel(unit);
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

/**
 * Returns a row of the table, with a sample of the stroke of its curve.
 * @param {ReturnType<typeof compare>[number]} compared
 */
function row({ key, name, value, slope }) {
  const stroke = svg("line", { x1: 2, x2: 46, y1: 8, y2: 8, class: `linea serie-${key}` });
  const sample = svg("svg", { class: "figura muestra", viewBox: "0 0 48 16", "aria-hidden": "true" }, stroke);
  return html(
    "tr",
    {},
    html("th", { scope: "row" }, sample, name),
    ...[value, slope].map((number) => html("td", {}, decimal(number, PLACES))),
  );
}

class ActivationComparer extends Figure {
  /** @override */
  build() {
    const z = range("Valor de z", { min: -LIMIT, max: LIMIT, step: 0.1, value: -1 });
    const chosen = boxes();
    const curve = draw("curva", [-1, 1, 2, 3]);
    const slope = draw("derivada", [1], SLOPE_UNIT);
    const rows = html("tbody");
    const columns = ["activación", "f(z)", "f′(z)"].map((name) => html("th", { scope: "col" }, name));
    const table = html("table", { class: "valores" }, html("thead", {}, html("tr", {}, ...columns)), rows);

    const update = () => {
      const at = z.input.valueAsNumber;
      const keys = chosen.inputs.filter(({ checked }) => checked).map(({ value }) => value);
      curve.plot(
        keys.map((key) => ({ key, f: activation(key).value })),
        at,
      );
      slope.plot(
        keys.map((key) => ({ key, f: activation(key).slope })),
        at,
      );
      const none = html("tr", {}, html("td", { colspan: 3 }, NONE));
      rows.replaceChildren(...(keys.length > 0 ? compare(keys, at).map(row) : [none]));
      return describe(keys, at);
    };

    return {
      hint: "Prueba: lleva z de −1 a −4. ¿Qué derivada se queda más lejos de 0? Después marca otras.",
      drawing: [curve.node, slope.node, html("div", { class: "tabla" }, table)],
      controls: [z.node, chosen.node],
      update,
    };
  }
}

define("comparador-activaciones", ActivationComparer);
