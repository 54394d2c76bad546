/** `<visor-pixeles>`: a tiny picture seen from close; the reader points at a pixel and sees its numbers. */

import { choice, decimal, define, Figure, give, html, label, range, set, svg } from "./figura.js";

/** @typedef {[number, number, number]} Pixel how much red, green and blue, from 0 to 255 */

/** @type {Record<string, Pixel>} */
const COLOURS = { c: [80, 160, 240], s: [255, 210, 0], m: [0, 90, 160], a: [230, 200, 140] };

/** The picture of the lesson, sky, sun, sea and sand: `snippets/mas-alla-de-las-tablas/pixeles_*.py`. */
export const IMAGE = ["cccsc", "ccccc", "mmmmm", "aaamm"].map((row) => [...row].map((letter) => COLOURS[letter]));

const CHANNELS = ["rojo", "verde", "azul"];

/**
 * Whether black is easier to read than white on a colour: relative luminance, as WCAG 2 defines it.
 * @param {Pixel} pixel
 */
export function isLight(pixel) {
  const [red, green, blue] = pixel.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}

/**
 * Says what a pixel holds and, of one of its numbers, where it is with the channels last and first.
 * @param {number} row
 * @param {number} column
 * @param {number | null} channel `null` to see all the colour
 */
export function describe(row, column, channel) {
  const pixel = IMAGE[row][column];
  const shares = pixel.map((value) => decimal(value / 255)).join(", ");
  const all = `El píxel imagen[${row}, ${column}] es [${pixel.join(", ")}]; entre 255, [${shares}].`;
  if (channel === null) return all;
  const most = Math.max(...IMAGE.flat().map((other) => other[channel]));
  return (
    `${all} Su ${CHANNELS[channel]}, ${pixel[channel]}, está en imagen[${row}, ${column}, ${channel}]; ` +
    `con los canales al principio, en imagen[${channel}, ${row}, ${column}].` +
    (pixel[channel] === most ? " Es el número más alto de ese canal." : "")
  );
}

const SIDE = 64;
const LEFT = 28;
const TOP = 24;

/**
 * Draws the picture, with the number of each row and column beside it.
 * @param {(row: number, column: number) => void} choose what to do when the reader points at a pixel
 */
function draw(choose) {
  const x = (/** @type {number} */ column) => LEFT + SIDE * column;
  const y = (/** @type {number} */ row) => TOP + SIDE * row;
  const cells = IMAGE.map((pixels, row) =>
    pixels.map((_, column) => {
      const square = svg("rect", { x: x(column) + 1, y: y(row) + 1, width: SIDE - 2, height: SIDE - 2, rx: 3 });
      const number = label(x(column) + SIDE / 2, y(row) + SIDE / 2 + 6);
      const node = svg("g", { class: "pixel" }, square, number);
      // not as soon as it is touched: a finger may be scrolling the page
      node.addEventListener("click", () => choose(row, column));
      node.addEventListener("pointerover", ({ buttons, pointerType }) => {
        if (pointerType === "mouse" && buttons > 0) choose(row, column);
      });
      return { node, square, number };
    }),
  );
  const marks = ["marca-fuera", "marca-dentro"].map((kind) =>
    svg("rect", { class: kind, width: SIDE - 4, height: SIDE - 4, rx: 4 }),
  );
  const node = svg(
    "svg",
    {
      class: "figura",
      viewBox: `0 0 ${x(IMAGE[0].length) + 4} ${y(IMAGE.length) + 4}`,
      role: "img",
      "aria-label": "Imagen de 4 filas y 5 columnas: cielo con un sol, mar y arena",
    },
    ...IMAGE[0].map((_, column) => label(x(column) + SIDE / 2, TOP - 8, String(column), "texto-tenue")),
    ...IMAGE.map((_, row) => label(LEFT / 2, y(row) + SIDE / 2 + 6, String(row), "texto-tenue")),
    ...cells.flat().map((cell) => cell.node),
    ...marks,
  );
  return {
    node,
    /**
     * Shows all the colour, or a channel with its numbers.
     * @param {number | null} channel
     */
    paint(channel) {
      for (const [row, pixels] of IMAGE.entries()) {
        for (const [column, pixel] of pixels.entries()) {
          const shown = /** @type {Pixel} */ (pixel.map((value, c) => ((channel ?? c) === c ? value : 0)));
          const { square, number } = cells[row][column];
          square.style.fill = `rgb(${shown.join(" ")})`;
          number.style.fill = isLight(shown) ? "black" : "white";
          number.textContent = channel === null ? "" : String(pixel[channel]);
        }
      }
    },
    /**
     * @param {number} row
     * @param {number} column
     */
    mark(row, column) {
      for (const mark of marks) set(mark, { x: x(column) + 2, y: y(row) + 2 });
    },
  };
}

class PixelViewer extends Figure {
  /** @override */
  build() {
    const row = range("Fila", { min: 0, max: IMAGE.length - 1, step: 1, value: 0 });
    const column = range("Columna", { min: 0, max: IMAGE[0].length - 1, step: 1, value: 3 });
    const channels = Object.fromEntries(CHANNELS.map((name, c) => [c, `solo el canal ${c}, ${name}`]));
    const views = { ...channels, todos: "los tres canales, en color" };
    const view = choice("Ver", views, "todos");
    const drawing = draw((i, j) => {
      give(row.input, i);
      give(column.input, j);
    });
    const body = html("tbody");
    const head = ["canal", "0–255", "0–1", "(4, 5, 3)", "(3, 4, 5)"].map((name) => html("th", { scope: "col" }, name));
    const table = html("table", { class: "canales" }, html("thead", {}, html("tr", {}, ...head)), body);

    const update = () => {
      const [i, j] = [row.input.valueAsNumber, column.input.valueAsNumber];
      const chosen = view.input.value === "todos" ? null : Number(view.input.value);
      drawing.paint(chosen);
      drawing.mark(i, j);
      const rows = IMAGE[i][j].map((value, c) => {
        const cells = [value, decimal(value / 255), `[${i}, ${j}, ${c}]`, `[${c}, ${i}, ${j}]`];
        return html(
          "tr",
          { class: c === chosen ? "elegido" : "" },
          html("th", { scope: "row" }, CHANNELS[c]),
          ...cells.map((cell) => html("td", {}, String(cell))),
        );
      });
      body.replaceChildren(...rows);
      return describe(i, j, chosen);
    };

    return {
      hint: "Toca un píxel y mira sus tres números. Después elige un canal: ¿dónde está el número más alto?",
      drawing: [drawing.node, table],
      state: { fila: row, columna: column, ver: view },
      controls: [row.node, column.node, view.node],
      notes: [
        html(
          "p",
          { class: "ayuda" },
          "Con los canales al final, la forma es (4, 5, 3) y se pide [fila, columna, canal]; " +
            "al principio, (3, 4, 5) y [canal, fila, columna].",
        ),
      ],
      update,
    };
  }
}

define("visor-pixeles", PixelViewer);
