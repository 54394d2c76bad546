/** The axes on which the figures of activations draw: a curve, or its slope, from z = −4 to z = 4. */

import { label, svg } from "./figura.js";

export const LIMIT = 4;
const STEPS = 80;
const UNIT = 34;
const MIDDLE = 160;
/** Room for what is written above a panel and below it. */
const MARGIN = { top: 14, bottom: 22 };

/**
 * How tall 1 is, and from which value to which a panel goes.
 * @typedef {{unit: number, low: number, high: number}} Scale
 */

/** As tall as wide, so that a slope of 1 is seen as one. @type {Scale} */
export const VALUES = { unit: UNIT, low: -1.2, high: LIMIT };

/** A slope is rarely more than 1: it is drawn larger. @type {Scale} */
export const SLOPES = { unit: 90, low: -0.25, high: 1.15 };

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
 * @param {Scale} scale
 */
export function panel({ unit, low, high }) {
  const x = (/** @type {number} */ z) => MIDDLE + UNIT * z;
  const y = (/** @type {number} */ value) => MARGIN.top + unit * (high - value);
  const bottom = y(low);
  const tick = (/** @type {number} */ value) => String(value).replace("-", "−");
  return {
    x,
    y,
    bottom,
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
        { class: "figura", viewBox: `0 0 320 ${bottom + MARGIN.bottom}`, role: "img", "aria-label": name },
        svg("line", { x1: 8, x2: 312, y1: y(0), y2: y(0), class: "linea-tenue" }),
        svg("line", { x1: MIDDLE, x2: MIDDLE, y1: 8, y2: bottom, class: "linea-tenue" }),
        ...[-LIMIT, -2, 2, LIMIT].map((z) => label(x(z), bottom + 17, tick(z), "texto-tenue")),
        ...marks.map((mark) =>
          svg("text", { x: MIDDLE - 8, y: y(mark) + 6, class: "texto-tenue texto-final" }, tick(mark)),
        ),
        ...drawn,
      ),
  };
}
