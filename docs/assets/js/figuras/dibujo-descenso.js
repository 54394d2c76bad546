/** The drawing of `<descenso-superficie>`: the map of a loss of two weights, the path by which they go, and its losses. */

import { giveAll, makeDraggable, pointAt } from "./arrastre.js";
import { ACROSS, LESSON, loss, path, SURFACES } from "./descenso-superficie.js";
import { heights } from "./entrenamiento.js";
import { decimal, parts, set, svg } from "./figura.js";

/** @typedef {import("./descenso-superficie.js").Settings} Settings */
/** @typedef {import("./descenso-superficie.js").Surface} Surface */

/** Where the map has its middle, how much of it 1 takes, and how far out of it something is drawn, at most. */
const MAP = { x: 254, y: 116.5, unit: 46, out: 4000 };

/**
 * Returns where the map has some weights.
 * @param {number[]} weights
 */
function place(weights) {
  const [right, up] = weights.map((w) => Math.max(-MAP.out, Math.min(MAP.unit * w, MAP.out)));
  return [MAP.x + right, MAP.y - up];
}

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
      return [w1, Math.sign(Math.sin(angle)) * Math.sqrt(Math.max(0, level - along(w1)) / ACROSS)];
    }),
  );
}

/**
 * Draws the map of a loss. The bottom that is not the deepest stays empty.
 * @param {SVGElement} drawing
 * @param {string} name of the loss
 */
function map(drawing, name) {
  const surface = SURFACES[name];
  const paths = LEVELS.map((level) => {
    const d = lines(surface, level).map((line) => `M${line.map(place).join("L")}Z`);
    return svg("path", { d: d.join(""), class: "nivel" });
  });
  const bottoms = surface.bottoms.map((bottom, i) => {
    return svg("path", { d: `M${place([bottom, 0])}m-8,0l8,-8l8,8l-8,8Z`, class: i === 0 ? "salida" : "caja" });
  });
  parts(drawing, "niveles")[0].replaceChildren(...paths, ...bottoms);
}

/**
 * Returns a point between two of a row.
 * @param {number[][]} row
 * @param {number} at how many of them are before it, with decimals
 */
function between(row, at) {
  const before = Math.floor(at);
  return row[before].map((from, i) => from + (row[before + 1][i] - from) * (at - before));
}

/** What the curve takes for a step, to the right. */
const STEP = 4.14;

/**
 * Returns what shows in a drawing the weights, on their way from a step to the next.
 * @param {SVGElement} drawing
 */
export function live(drawing) {
  const [start, way, arrow, curve, first] = ["comienzo", "camino", "flecha", "curva", "primera"].map(
    (name) => parts(drawing, name)[0],
  );
  let mapped = LESSON.surface;

  /**
   * @param {Settings} settings
   * @param {number} at the step, with decimals on its way to the next
   */
  return (settings, at) => {
    if (settings.surface !== mapped) map(drawing, settings.surface);
    mapped = settings.surface;
    const taken = Math.floor(at);
    const points = path(settings, taken + 1);
    const places = points.map(place);
    const [x1, y1] = between(places, at);
    const [x2, y2] = places[taken + 1];
    const isLong = Math.hypot(x2 - x1, y2 - y1) > 16;
    set(start, { transform: `translate(${places[0]})` });
    set(way, { points: [...places.slice(0, -1), [x1, y1]].join(" ") });
    set(arrow, { x1, y1, x2, y2, visibility: isLong ? "visible" : "hidden" });

    const losses = points.map((weights) => loss(settings, weights));
    const line = heights(losses).map((height, step) => [STEP * step, height]);
    set(curve, { points: [...line.slice(0, -1), between(line, at)].join(" ") });
    first.textContent = decimal(losses[0], 1);
  };
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
  parts(drawing, "mapa")[0].addEventListener("click", (event) => begin(pointAt(drawing, event)));
}
