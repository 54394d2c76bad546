/** `<explorador-relu>`: the curve of an activation and its slope, with a point that the reader moves. */

import { ACTIVATIONS, activation, names } from "./activaciones.js";
import { choice, decimal, define, Figure, label, range, set, svg } from "./figura.js";

const LIMIT = 4;
const STEPS = 80;
const X_UNIT = 34;
const ZERO = { x: 160, y: 150 };
const BOTTOM = 192;
/** The slope right beside 0 stands in for its one-sided limit. */
const BESIDE = 1e-9;

/**
 * Whether the slope jumps at 0, so that it has no single value there.
 * @param {string} key of the activation
 */
export function hasCorner(key) {
  const { slope } = activation(key);
  return Math.abs(slope(BESIDE) - slope(-BESIDE)) > 1e-6;
}

/**
 * Says what the reader should see at a point.
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
 * Draws the axes of one of the two panels, with a curve and a point to be placed.
 * @param {string} name for those who do not see it
 * @param {number} unit height of 1
 * @param {number[]} marks values named on the vertical axis
 */
function panel(name, unit, marks) {
  const y = (/** @type {number} */ value) => ZERO.y - unit * value;
  const title = svg("text", { x: 8, y: 20, class: "texto texto-fuerte" });
  const curve = svg("path", { class: "linea-acento" });
  const guide = svg("line", { y1: BOTTOM, class: "linea-tenue discontinua" });
  const corner = svg("circle", { cx: ZERO.x, r: 5, class: "caja" });
  const point = svg("circle", { r: 7, class: "acento" });
  const node = svg(
    "svg",
    { class: "figura", viewBox: "0 0 320 212", role: "img", "aria-label": name },
    svg("line", { x1: 8, x2: 312, y1: ZERO.y, y2: ZERO.y, class: "linea-tenue" }),
    svg("line", { x1: ZERO.x, x2: ZERO.x, y1: 8, y2: BOTTOM, class: "linea-tenue" }),
    ...[-LIMIT, -2, 2, LIMIT].map((z) =>
      label(ZERO.x + X_UNIT * z, BOTTOM + 15, String(z).replace("-", "−"), "texto-tenue"),
    ),
    ...marks.map((mark) => label(ZERO.x - 12, y(mark) + 5, String(mark).replace("-", "−"), "texto-tenue")),
    ...[guide, curve, corner, point, title],
  );
  return {
    node,
    title,
    /**
     * Draws each side of 0 on its own, because a slope may jump there.
     * @param {(z: number) => number} f
     */
    plot(f) {
      const side = (/** @type {number} */ sign) =>
        Array.from({ length: STEPS + 1 }, (_, i) => {
          const z = sign * (i === 0 ? BESIDE : (LIMIT * i) / STEPS);
          return `${ZERO.x + X_UNIT * z},${y(f(z)).toFixed(2)}`;
        });
      set(curve, { d: `M${side(-1).reverse().join("L")}M${side(1).join("L")}` });
      set(corner, { cy: y(f(BESIDE)), visibility: Math.abs(f(BESIDE) - f(-BESIDE)) > 1e-6 ? "visible" : "hidden" });
    },
    /**
     * @param {number} z
     * @param {number} value
     */
    place(z, value) {
      set(point, { cx: ZERO.x + X_UNIT * z, cy: y(value) });
      set(guide, { x1: ZERO.x + X_UNIT * z, x2: ZERO.x + X_UNIT * z, y2: y(value) });
    },
  };
}

class ReluExplorer extends Figure {
  /** @override */
  build() {
    const z = range("Valor de z", { min: -LIMIT, max: LIMIT, step: 0.1, value: 2 });
    const chosen = choice("Activación", names("relu", "leaky", "sigmoid", "tanh", "gelu"), "relu");
    const curve = panel("Curva de la activación", X_UNIT, [-1, 1, 2, 3]);
    const slope = panel("Pendiente de la activación", 110, [1]);

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
      controls: [z.node, chosen.node],
      update,
    };
  }
}

define("explorador-relu", ReluExplorer);
