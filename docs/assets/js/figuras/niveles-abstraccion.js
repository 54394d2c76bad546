/** `<niveles-abstraccion>`: two drawings, described at each level; the reader changes the pixels of one. */

import { choice, define, Figure, html, label, range, set, svg } from "./figura.js";

/** Those of the lesson, five rows of three pixels: `snippets/niveles-de-abstraccion/cifras_*.py`. */
export const DRAWINGS = {
  "3 recto": "### ..# ### ..# ###",
  "3 redondo": ".## ..# .## ..# ##.",
  "2 recto": "### ..# ### #.. ###",
  "1 corrido": "#.. #.. #.. #.. #..",
};
const PROBES = [
  [0, 1, 2],
  [0, 3, 6],
  [2, 5, 8],
  [6, 7, 8],
  [6, 9, 12],
  [8, 11, 14],
  [12, 13, 14],
];
const MODELS = "1110111 0010010 1011101 1011011 0111010 1101011 1101111 1010010 1111111 1111011"
  .split(" ")
  .map((model) => [...model].map(Number));

/**
 * Returns 1 for each pixel with ink.
 * @param {string} drawing as the programs write it
 */
export function pixels(drawing) {
  return [...drawing.replaceAll(" ", "")].map((pixel) => Number(pixel === "#"));
}

/**
 * The points of the seven detectors: each one looks at three pixels, and that of the centre counts double.
 * @param {number[]} pixels
 */
export function points(pixels) {
  return PROBES.map(([start, centre, end]) => pixels[start] + 2 * pixels[centre] + pixels[end]);
}

/**
 * The strokes that light: those with 3 points or more.
 * @param {number[]} pixels
 */
export function strokes(pixels) {
  return points(pixels).map((sum) => Number(sum >= 3));
}

/**
 * The z of each digit: minus the strokes that differ from its own.
 * @param {number[]} strokes
 */
export function scores(strokes) {
  return MODELS.map((model) => -strokes.filter((stroke, i) => stroke !== model[i]).length);
}

/**
 * The digit that is read, or "?" if none lights.
 * @param {number[]} strokes
 */
export function read(strokes) {
  const digit = scores(strokes).indexOf(0);
  return digit < 0 ? "?" : String(digit);
}

/**
 * The levels, from the lowest: what each one keeps of a drawing.
 * @type {{name: string, size: string, describe: (pixels: number[]) => string}[]}
 */
export const LEVELS = [
  { name: "Píxeles", size: "15 números", describe: (pixels) => pixels.join("") },
  { name: "Trazos", size: "7 números", describe: (pixels) => strokes(pixels).join("") },
  { name: "Cifra", size: "1 de 10", describe: (pixels) => read(strokes(pixels)) },
];

const PIXELS = 15;
/** How many drawings there can be. */
const POSSIBLE = 2 ** PIXELS;

/**
 * Counts the possible drawings that light exactly those strokes.
 * @param {number[]} wanted
 */
export function drawingsWith(wanted) {
  let count = 0;
  for (let drawing = 0; drawing < POSSIBLE; drawing += 1) {
    const ink = (/** @type {number} */ pixel) => (drawing >> pixel) & 1;
    if (PROBES.every(([a, b, c], i) => Number(ink(a) + 2 * ink(b) + ink(c) >= 3) === wanted[i])) count += 1;
  }
  return count;
}

/**
 * Counts the possible drawings that a level describes as that one.
 * @param {number} level
 * @param {number[]} pixels
 */
export function sharing(level, pixels) {
  const lit = strokes(pixels);
  if (level === 0) return 1;
  if (level === 1 || read(lit) !== "?") return drawingsWith(lit);
  return MODELS.reduce((others, model) => others - drawingsWith(model), POSSIBLE);
}

/**
 * Says what a level sees of the two drawings.
 * @param {number} level
 * @param {number[]} model
 * @param {number[]} own of the reader
 */
export function describe(level, model, own) {
  const { name, size, describe: at } = LEVELS[level];
  const seen = at(model) === at(own) ? "se describen igual" : "se distinguen";
  const digit = read(strokes(own));
  const reading = digit === "?" ? " El tuyo no se lee como ninguna cifra." : ` El tuyo se lee ${digit}.`;
  return (
    `${name}, ${size}: los dos dibujos ${seen}.${level === 2 ? reading : ""} ` +
    `La descripción del tuyo vale para ${sharing(level, own)} de los ${POSSIBLE} dibujos posibles.`
  );
}

const TOPS = [64, 208];
const COLUMNS = [112, 224, 330];

/** The seven strokes, as in a digital clock: x, y, width and height of each one, from the middle and the top. */
const SEGMENTS = [
  [-24, 0, 48, 12],
  [-40, 8, 12, 38],
  [28, 8, 12, 38],
  [-24, 44, 48, 12],
  [-40, 54, 12, 38],
  [28, 54, 12, 38],
  [-24, 88, 48, 12],
];

/**
 * Draws one of the two: its pixels, its strokes and its digit.
 * @param {number} top
 */
function row(top) {
  const cell = (/** @type {number} */ i) => ({ x: COLUMNS[0] - 30 + 20 * (i % 3), y: top + 20 * Math.floor(i / 3) });
  const dots = Array.from({ length: PIXELS }, (_, i) => svg("rect", { ...cell(i), width: 20, height: 20 }));
  const bars = SEGMENTS.map(([x, y, width, height]) =>
    svg("rect", { x: COLUMNS[1] + x, y: top + y, width, height, rx: 3 }),
  );
  const digit = label(COLUMNS[2], top + 58, "", "texto-fuerte texto-grande");
  const circle = svg("circle", { cx: COLUMNS[2], cy: top + 50, r: 34, class: "salida" });
  return {
    levels: /** @type {SVGElement[][]} */ ([dots, bars, [circle, digit]]),
    dots,
    /** @param {number[]} pixels */
    show(pixels) {
      const lit = strokes(pixels);
      for (const [i, dot] of dots.entries()) set(dot, { class: pixels[i] ? "entrada llena" : "caja" });
      for (const [i, bar] of bars.entries()) set(bar, { class: lit[i] ? "oculta llena" : "caja" });
      digit.textContent = read(lit);
    },
  };
}

/** Draws the ladder: a row for each drawing, a column for each level. */
function draw() {
  const rows = TOPS.map(row);
  const signs = COLUMNS.map((x) => label(x, 194, "", "texto-fuerte texto-grande"));
  const levels = LEVELS.map((_, level) => svg("g", {}, ...rows.flatMap(({ levels }) => levels[level]), signs[level]));
  const node = svg(
    "svg",
    { class: "figura", viewBox: "0 0 376 316", role: "img", "aria-label": "Los dos dibujos, nivel por nivel" },
    ...LEVELS.flatMap(({ name, size }, i) => [
      label(COLUMNS[i], 20, name, "texto-fuerte"),
      label(COLUMNS[i], 44, size, "texto-tenue"),
    ]),
    ...[
      ["3", "recto"],
      ["el", "tuyo"],
    ].flatMap(([first, second], i) => [
      label(40, TOPS[i] + 46, first, "texto-fuerte"),
      label(40, TOPS[i] + 68, second, "texto-fuerte"),
    ]),
    ...levels,
  );
  return {
    node,
    dots: rows[1].dots,
    /**
     * @param {number} level what is above is not seen yet; what is below, the level has forgotten
     * @param {number[]} model
     * @param {number[]} own
     */
    show(level, model, own) {
      rows[0].show(model);
      rows[1].show(own);
      for (const [i, group] of levels.entries()) {
        set(group, { class: i < level ? "olvidado" : "", visibility: i > level ? "hidden" : "visible" });
        signs[i].textContent = LEVELS[i].describe(model) === LEVELS[i].describe(own) ? "=" : "≠";
      }
    },
  };
}

const OTHER = "otro";

class AbstractionLevels extends Figure {
  /** @override */
  build() {
    const level = range("Nivel", { min: 0, max: 2, step: 1, value: 0 }, (value) => LEVELS[value].name.toLowerCase());
    const names = Object.fromEntries([...Object.keys(DRAWINGS), OTHER].map((name) => [name, name]));
    const chosen = choice("Tu dibujo", names, "3 redondo");
    const start = pixels(DRAWINGS["3 redondo"]);
    const boxes = start.map((ink, i) =>
      html("input", {
        type: "checkbox",
        "aria-label": `fila ${Math.floor(i / 3) + 1}, columna ${(i % 3) + 1}`,
        ...(ink && { checked: "" }),
      }),
    );
    const editor = html("fieldset", { class: "pixeles" }, html("legend", {}, "Píxeles del tuyo"), ...boxes);
    const drawing = draw();
    const model = pixels(DRAWINGS["3 recto"]);

    chosen.input.options[chosen.input.length - 1].disabled = true;
    chosen.input.addEventListener("input", () => {
      const wanted = pixels(DRAWINGS[/** @type {keyof typeof DRAWINGS} */ (chosen.input.value)]);
      for (const [i, box] of boxes.entries()) box.checked = wanted[i] === 1;
    });
    for (const [i, dot] of drawing.dots.entries()) {
      dot.style.cursor = "pointer";
      dot.addEventListener("click", () => boxes[i].click());
    }

    const update = () => {
      const own = boxes.map(({ checked }) => Number(checked));
      const at = level.input.valueAsNumber;
      const known = Object.entries(DRAWINGS).find(([, drawing]) => pixels(drawing).join() === own.join());
      chosen.input.value = known?.[0] ?? OTHER;
      drawing.show(at, model, own);
      return describe(at, model, own);
    };

    return {
      hint: "Prueba: sube al nivel de los trazos y cambia píxeles del tuyo. ¿Qué cambios no ve?",
      drawing: [drawing.node],
      state: {
        nivel: level,
        dibujo: {
          get: () => {
            const ink = boxes.map(({ checked }) => (checked ? "1" : "0")).join("");
            return ink.replace(/...(?=.)/g, "$& ");
          },
          set: (/** @type {string} */ text) => {
            const wanted = text.replaceAll(" ", "");
            if (!/^[01]{15}$/.test(wanted)) return;
            for (const [i, box] of boxes.entries()) if (box.checked !== (wanted[i] === "1")) box.click();
          },
        },
      },
      controls: [level.node, chosen.node, editor],
      update,
    };
  }
}

define("niveles-abstraccion", AbstractionLevels);
