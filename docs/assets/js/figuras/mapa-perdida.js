/** The map of a loss of two weights: its lines of equal loss, the bottoms of its valleys, and where a path begins. */

import { giveAll, makeDraggable, pointAt } from "./arrastre.js";
import { MAP, place, SURFACES } from "./descenso-superficie.js";
import { svg } from "./figura.js";

/** @typedef {import("./descenso-superficie.js").Surface} Surface */

/** Losses that have a line. */
const LEVELS = [27, 20, 14, 9, 5, 2.5, 1, 0.25];

/** How far the first weight goes in the map, at each side, and into how many parts that is divided. */
const REACH = 220 / MAP.unit;
const PARTS = 500;

/** How many points each side of a line has. */
const SIDE = 24;

/**
 * Returns the lines of the weights that lose so much: one around each valley as deep as that.
 * @param {Surface} surface
 * @param {number} level
 */
export function lines({ along }, level) {
  const weights = Array.from({ length: 2 * PARTS + 1 }, (_, i) => (REACH * (i - PARTS)) / PARTS);
  const within = weights.map((w) => along(w) <= level);
  const starts = weights.filter((_, i) => within[i] && !within[i - 1]);
  const ends = weights.filter((_, i) => within[i] && !within[i + 1]);
  return starts.map((start, i) =>
    Array.from({ length: 2 * SIDE }, (_, turn) => {
      const angle = (Math.PI * turn) / SIDE;
      const w1 = (start + ends[i] - (ends[i] - start) * Math.cos(angle)) / 2;
      return [w1, Math.sign(Math.sin(angle)) * Math.sqrt(Math.max(0, level - along(w1)) / 5)];
    }),
  );
}

/**
 * Draws the map of a loss. The bottom that is not the deepest stays empty.
 * @param {Element} drawing
 * @param {string} name of the loss
 */
export function draw(drawing, name) {
  const surface = SURFACES[name];
  const paths = LEVELS.map((level) => {
    const d = lines(surface, level).map((line) => `M${line.map(place).join("L")}Z`);
    return svg("path", { d: d.join(""), class: "nivel" });
  });
  const bottoms = surface.bottoms.map((bottom, i) => {
    return svg("path", { d: `M${place([bottom, 0])}m-8,0l8,-8l8,8l-8,8Z`, class: i === 0 ? "salida" : "caja" });
  });
  drawing.querySelector('[data-parte="niveles"]')?.replaceChildren(...paths, ...bottoms);
}

/**
 * Lets the beginning of the path be dragged, or put where the map is touched.
 * @param {SVGSVGElement} drawing
 * @param {HTMLInputElement[]} sliders of the weights with which it begins
 */
export function listen(drawing, sliders) {
  const begin = (/** @type {DOMPoint} */ { x, y }) =>
    giveAll(sliders, [(x - MAP.x) / MAP.unit, (MAP.y - y) / MAP.unit]);
  makeDraggable(drawing, () => begin);
  const map = /** @type {SVGElement} */ (drawing.querySelector('[data-parte="mapa"]'));
  map.addEventListener("click", (event) => begin(pointAt(drawing, event)));
}
