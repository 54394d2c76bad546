/** The axes on which the figures of activations draw: a curve, or its slope, from z = −4 to z = 4. */

import { label, svg } from "./figura.js";

export const LIMIT = 4;
const STEPS = 80;
const UNIT = 34;
/** A slope is rarely more than 1: it is drawn larger. */
export const SLOPE_UNIT = 110;
const ZERO = { x: 160, y: 150 };
const BOTTOM = 192;
/** How far from 0 a function is evaluated instead of taking its one-sided limit there. */
const BESIDE = 1e-9;

/**
 * Whether a function jumps at 0, as the slope of ReLU does.
 * @param {(z: number) => number} f
 */
export function jumps(f) {
  return Math.abs(f(BESIDE) - f(-BESIDE)) > 1e-6;
}

/**
 * The measures of a panel, and its axes.
 * @param {number} [unit] height of 1; as wide as 1, unless told
 */
export function panel(unit = UNIT) {
  const x = (/** @type {number} */ z) => ZERO.x + UNIT * z;
  const y = (/** @type {number} */ value) => ZERO.y - unit * value;
  const tick = (/** @type {number} */ value) => String(value).replace("-", "−");
  return {
    x,
    y,
    bottom: BOTTOM,
    /** Height at the right side of 0. */
    beside: (/** @type {(z: number) => number} */ f) => y(f(BESIDE)),
    /**
     * Each side of 0 on its own, because a slope may jump there.
     * @param {(z: number) => number} f
     */
    path(f) {
      const side = (/** @type {number} */ sign) =>
        Array.from({ length: STEPS + 1 }, (_, i) => {
          const z = sign * (i === 0 ? BESIDE : (LIMIT * i) / STEPS);
          return `${x(z)},${y(f(z)).toFixed(2)}`;
        });
      return `M${side(-1).reverse().join("L")}M${side(1).join("L")}`;
    },
    /**
     * @param {string} name for those who do not see it
     * @param {number[]} marks values named on the vertical axis
     * @param {...Node} drawn what goes on the axes
     */
    axes: (name, marks, ...drawn) =>
      svg(
        "svg",
        { class: "figura", viewBox: "0 0 320 212", role: "img", "aria-label": name },
        svg("line", { x1: 8, x2: 312, y1: ZERO.y, y2: ZERO.y, class: "linea-tenue" }),
        svg("line", { x1: ZERO.x, x2: ZERO.x, y1: 8, y2: BOTTOM, class: "linea-tenue" }),
        ...[-LIMIT, -2, 2, LIMIT].map((z) => label(x(z), BOTTOM + 15, tick(z), "texto-tenue")),
        ...marks.map((mark) => label(ZERO.x - 17, y(mark) + 5, tick(mark), "texto-tenue")),
        ...drawn,
      ),
  };
}
