/** `<explorador-relu>`: the curve of an activation and its slope, with a point that the reader moves. */

import { ACTIVATIONS, activation, names } from "./activaciones.js";
import { jumps, LIMIT, panel, SLOPES, VALUES } from "./curvas.js";
import { choice, decimal, define, Figure, range, set, svg } from "./figura.js";

/**
 * Whether the slope jumps at 0, so that it has no single value there.
 * @param {string} key of the activation
 */
export function hasCorner(key) {
  return jumps(activation(key).slope);
}

/**
 * Says what the curve does at a point.
 * @param {string} key of the activation
 * @param {number} z
 */
export function describe(key, z) {
  const { name, value, slope } = activation(key);
  const steep = slope(z);
  const facts = `${name}(${decimal(z)}) = ${decimal(value(z), 4)}. La pendiente ahí es ${decimal(steep, 4)}`;
  if (z === 0 && hasCorner(key)) return `${facts} por convenio: en 0 hay una esquina y no existe la derivada.`;
  if (steep === 0) return `${facts}: la curva es plana.`;
  if (steep === 1) return `${facts}: la salida sube lo mismo que z.`;
  if (Math.abs(steep) < 0.05) return `${facts}: la curva es casi plana.`;
  return `${facts}.`;
}

/**
 * Draws one of the two panels, with a curve and a point to be placed.
 * @param {string} name for those who do not see it
 * @param {number[]} marks values named on the vertical axis
 * @param {import("./curvas.js").Scale} scale
 */
function draw(name, marks, scale) {
  const { x, y, bottom, beside, path, axes } = panel(scale);
  const title = svg("text", { x: 8, y: 20, class: "texto-fuerte" });
  const curve = svg("path", { class: "linea-acento" });
  const guide = svg("line", { y1: bottom, class: "linea-tenue discontinua" });
  const corner = svg("circle", { cx: x(0), r: 5, class: "caja" });
  const point = svg("circle", { r: 7, class: "acento" });
  return {
    node: axes(name, marks, guide, curve, corner, point, title),
    title,
    /** @param {(z: number) => number} f */
    plot(f) {
      set(curve, { d: path(f) });
      set(corner, { cy: beside(f), visibility: jumps(f) ? "visible" : "hidden" });
    },
    /**
     * @param {number} z
     * @param {number} value
     */
    place(z, value) {
      set(point, { cx: x(z), cy: y(value) });
      set(guide, { x1: x(z), x2: x(z), y2: y(value) });
    },
  };
}

class ReluExplorer extends Figure {
  /** @override */
  build() {
    const z = range("Valor de z", { min: -LIMIT, max: LIMIT, step: 0.1, value: 2 });
    const chosen = choice("Activación", names("relu", "sigmoid"), "relu");
    const curve = draw("Curva de la activación", [-1, 1, 2, 3], VALUES);
    const slope = draw("Pendiente de la activación", [1], SLOPES);

    const update = () => {
      const key = chosen.input.value;
      const at = z.input.valueAsNumber;
      const { name, value, slope: derivative } = activation(key);
      curve.plot(value);
      curve.place(at, value(at));
      curve.title.textContent = key === "leaky" ? `${name}, α = ${ACTIVATIONS.leaky.slope(-1)}` : name;
      slope.plot(derivative);
      slope.place(at, derivative(at));
      slope.title.textContent = "pendiente";
      return describe(key, at);
    };

    return {
      hint: "Prueba: lleva z por debajo de 0 y mira la pendiente. Después cambia de activación.",
      drawing: [curve.node, slope.node],
      state: { z, f: chosen },
      controls: [z.node, chosen.node],
      update,
    };
  }
}

define("explorador-relu", ReluExplorer);
