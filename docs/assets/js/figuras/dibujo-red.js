/** The drawing of `<red-viva>`: the plane that its network divides in two, its points, and the losses. */

import { pointAt } from "./arrastre.js";
import { forward } from "./cuentas-red.js";
import { heights } from "./entrenamiento.js";
import { decimal, parts, set, svg } from "./figura.js";
import { LIMITS } from "./red-viva.js";

/** @typedef {import("./cuentas-red.js").Epoch} Epoch */
/** @typedef {import("./red-viva.js").Settings} Settings */

/** Where the map has its middle, how much of it 1 takes, and into how many squares it is divided. */
const MAP = { x: 254, y: 165, unit: 61, side: 440 / 32, columns: 32, rows: 24 };

/** What is out of the map is of class 0, so that the outline of class 1 closes there, where it is not seen. */
const OUT = -1e-9;

/**
 * Returns the score of a network at the corners of the squares of the map, and at a row and a column more on each side.
 * @param {Settings} settings
 * @param {Epoch} epoch
 */
export function scores({ activations }, { layers }) {
  const { side, unit, columns, rows } = MAP;
  return Array.from({ length: rows + 3 }, (_, row) =>
    Array.from({ length: columns + 3 }, (_, column) => {
      if (row === 0 || column === 0 || row === rows + 2 || column === columns + 2) return OUT;
      const point = [(column - 1 - columns / 2) * (side / unit), (rows / 2 - row + 1) * (side / unit)];
      return forward(layers, activations, point)[layers.length][0];
    }),
  );
}

/** The corners of a square, clockwise from its top left. */
const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
];

/**
 * Returns the outline of where a grid is positive, as closed lines.
 *
 * Around each square, clockwise, the side by which one goes out of it is joined to the next one, by which one comes in
 * again. In the square beyond, that side is walked the other way, so each one follows another.
 * @param {number[][]} grid negative at its edges
 * @returns {number[][][]} the points of each line: column and row, with decimals
 */
export function outline(grid) {
  /** @type {Map<string, { place: number[], next: string }>} */
  const sides = new Map();
  for (let row = 0; row < grid.length - 1; row += 1) {
    for (let column = 0; column < grid[row].length - 1; column += 1) {
      const inside = CORNERS.map(([down, right]) => grid[row + down][column + right] > 0);
      if (inside.every((each) => each === inside[0])) continue;
      const corners = CORNERS.map(([down, right]) => [column + right, row + down]);
      const crossed = [0, 1, 2, 3].filter((side) => inside[side] !== inside[(side + 1) % 4]);
      const names = crossed.map((side) => {
        const ends = [corners[side], corners[(side + 1) % 4]];
        return (inside[side] ? ends : ends.reverse()).join();
      });
      for (const [i, side] of crossed.entries()) {
        if (!inside[side]) continue;
        const [from, to] = [corners[side], corners[(side + 1) % 4]];
        const [high, low] = [from, to].map(([x, y]) => grid[y][x]);
        const share = high / (high - low);
        const place = from.map((at, axis) => at + share * (to[axis] - at));
        sides.set(names[i], { place, next: names[(i + 1) % names.length] });
      }
    }
  }
  const lines = [];
  for (const first of sides.keys()) {
    const line = [];
    for (let side = sides.get(first), name = first; side; name = side.next, side = sides.get(name)) {
      line.push(side.place);
      sides.delete(name);
    }
    lines.push(line);
  }
  return lines;
}

/** @param {number} value */
const short = (value) => Number(value.toFixed(1));

/**
 * Returns where a network answers that the class is 1, as a shape of the map.
 * @param {Settings} settings
 * @param {Epoch} epoch
 */
export function zone(settings, epoch) {
  const { x, y, side, columns, rows } = MAP;
  const place = (/** @type {number[]} */ [column, row]) =>
    `${short(x + (column - 1 - columns / 2) * side)},${short(y + (row - 1 - rows / 2) * side)}`;
  return outline(scores(settings, epoch))
    .map((line) => `M${line.map(place).join("L")}Z`)
    .join("");
}

/**
 * Returns the points of the map: a circle if the class is 1, a square if it is 0; and a ring for each, for when its
 * class is not the one that the network answers.
 * @param {import("./red-viva.js").Points} points
 */
function marks({ x1, x2, y }) {
  return y.map((kind, i) => {
    const [cx, cy] = [short(MAP.x + MAP.unit * x1[i]), short(MAP.y - MAP.unit * x2[i])];
    return {
      mark:
        kind === 1
          ? svg("circle", { cx, cy, r: 8, class: "salida llena" })
          : svg("rect", { x: cx - 7, y: cy - 7, width: 14, height: 14, class: "entrada llena" }),
      ring: svg("circle", { cx, cy, r: 15, class: "linea-acento" }),
    };
  });
}

/** What the curve takes for an epoch, to the right; it has a point every so many. */
const CURVE = { epoch: 1.38, every: 3 };

/**
 * Returns the curve of the losses, up to an epoch.
 * @param {Epoch[]} epochs
 * @param {number} at
 */
export function curve(epochs, at) {
  return heights(epochs.slice(0, at + 1).map(({ loss }) => loss))
    .map((height, epoch) => `${short(CURVE.epoch * epoch)},${short(height)}`)
    .filter((_, epoch) => epoch % CURVE.every === 0 || epoch === at)
    .join(" ");
}

/**
 * Returns what shows in a drawing a network at an epoch.
 * @param {SVGElement} drawing
 */
export function live(drawing) {
  const [region, places, line, first] = ["zona", "puntos", "curva", "primera"].map((name) => parts(drawing, name)[0]);
  /** @type {ReturnType<typeof marks>} */
  let drawn = [];
  let of = "";

  /**
   * @param {Settings} settings
   * @param {Epoch[]} epochs
   * @param {number} at
   */
  return (settings, epochs, at) => {
    if (JSON.stringify(settings.points) !== of) {
      of = JSON.stringify(settings.points);
      drawn = marks(settings.points);
      places.replaceChildren(...drawn.flatMap(({ mark, ring }) => [mark, ring]));
    }
    for (const [i, { ring }] of drawn.entries()) {
      set(ring, { visibility: epochs[at].right[i] ? "hidden" : "visible" });
    }
    set(region, { d: zone(settings, epochs[at]) });
    set(line, { points: curve(epochs, at) });
    first.textContent = decimal(epochs[0].loss);
  };
}

/**
 * Tells where the map is touched.
 * @param {SVGSVGElement} drawing
 * @param {(x1: number, x2: number) => void} tap
 */
export function listen(drawing, tap) {
  const within = (/** @type {number} */ value, /** @type {number} */ limit) => Math.max(-limit, Math.min(value, limit));
  parts(drawing, "mapa")[0].addEventListener("click", (event) => {
    const { x, y } = pointAt(drawing, event);
    tap(within((x - MAP.x) / MAP.unit, LIMITS.x1), within((MAP.y - y) / MAP.unit, LIMITS.x2));
  });
}
