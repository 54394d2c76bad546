/** `<formas-tensor>`: what shape comes out of adding, multiplying or reshaping two tensors, or why none does. */

import { choice, define, Figure, field, give, html, listValue, newId } from "./figura.js";

const MOST_AXES = 5;
const LARGEST = 9999;

/**
 * What an operation does with two shapes.
 * @typedef {object} Outcome
 * @property {number[] | null} shape the result's, or `null` if there is none
 * @property {string} why in a sentence
 * @property {[number, number][]} pairs axes of A and B, by position, that clash or, in a product, that disappear
 */

/** @typedef {(a: number[], b: number[]) => Outcome} Operation */

/**
 * Reads a shape as Python writes it; the parentheses may be missing.
 * @param {string} text
 * @param {boolean} [unknown] whether one size may be −1, as in reshape
 * @returns {number[]}
 * @throws {RangeError} if it is not a shape; the message says why, to the reader
 */
export function parseShape(text, unknown = false) {
  const trimmed = text.trim().replace(/−/g, "-");
  if (trimmed === "()") return [];
  const inside = /^\(.*\)$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  const sizes = inside
    .trim()
    .replace(/,$/, "")
    .split(",")
    .map((size) => size.trim());
  if (sizes.length > MOST_AXES) throw new RangeError(`aquí caben ${MOST_AXES} ejes como mucho`);
  for (const size of sizes) {
    const allowed = /^\d+$/.test(size) ? Number(size) >= 1 && Number(size) <= LARGEST : unknown && size === "-1";
    if (!allowed) {
      const shown = size === "" ? "falta un tamaño" : `«${size}» no es un tamaño`;
      throw new RangeError(
        `${shown}; escribe enteros de 1 a ${LARGEST} entre comas, como (2, 3), o () si es un escalar`,
      );
    }
  }
  if (sizes.filter((size) => size === "-1").length > 1) throw new RangeError("solo un tamaño puede ser −1");
  return sizes.map(Number);
}

/**
 * Writes a shape as Python does.
 * @param {number[]} shape
 */
export function showShape(shape) {
  return `(${shape.map(showSize).join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** @param {number} size */
function showSize(size) {
  return String(size).replace("-", "−");
}

/**
 * Adds with broadcasting: shapes are aligned on the right, and an axis that is missing or measures 1 is repeated.
 * @type {Operation}
 */
export function add(a, b) {
  const { shape, pairs } = stretch(a, b);
  if (pairs.length > 0) return { shape: null, why: `${clash(a, b, pairs[0])}, y ninguno de los dos es 1.`, pairs };
  const same = showShape(a) === showShape(b);
  const why = same ? "Las formas son iguales: nada se repite." : "Cada eje que falta o mide 1 se repite.";
  return { shape, why, pairs };
}

/**
 * Multiplies matrices, as `@` does in NumPy and PyTorch: the last axis of A meets the one before the last of B.
 * @type {Operation}
 */
export function matmul(a, b) {
  if (a.length === 0 || b.length === 0) {
    return { shape: null, why: "Un escalar no tiene ejes: se multiplica con *, no con @.", pairs: [] };
  }
  /** @type {[number, number]} */
  const inner = [a.length - 1, Math.max(0, b.length - 2)];
  if (a[inner[0]] !== b[inner[1]])
    return { shape: null, why: `${clash(a, b, inner)}: tenían que ser iguales.`, pairs: [inner] };
  const lots = stretch(a.slice(0, -2), b.slice(0, -2));
  if (lots.pairs.length > 0) {
    return { shape: null, why: `${clash(a, b, lots.pairs[0])}, y ninguno de los dos es 1.`, pairs: lots.pairs };
  }
  const rows = a.length > 1 ? [a[a.length - 2]] : [];
  const columns = b.length > 1 ? [b[b.length - 1]] : [];
  const strict = a.length === 1 || b.length === 1 ? " En TensorFlow, @ pide al menos dos ejes en cada uno." : "";
  const why = `Los ejes marcados miden ${a[inner[0]]} y desaparecen.${strict}`;
  return { shape: [...lots.shape, ...rows, ...columns], why, pairs: [inner] };
}

/**
 * Gives A the shape B, which may leave one size to be computed.
 * @type {Operation}
 */
export function reshape(a, b) {
  const elements = count(a);
  const unknown = b.indexOf(-1);
  const known = count(b.filter((size) => size !== -1));
  if (unknown < 0) {
    if (elements === known) return { shape: b, why: `Antes y después hay ${elements} elementos.`, pairs: [] };
    return { shape: null, why: `A tiene ${elements} elementos, y en ${showShape(b)} caben ${known}.`, pairs: [] };
  }
  if (elements % known !== 0) {
    return { shape: null, why: `${elements} elementos no se reparten entre ${known}.`, pairs: [] };
  }
  const why = `El −1 se calcula: ${elements} / ${known} = ${elements / known}.`;
  return { shape: b.map((size) => (size === -1 ? elements / known : size)), why, pairs: [] };
}

/**
 * Returns the broadcast shape and the pairs of axes that do not fit.
 * @param {number[]} a
 * @param {number[]} b
 */
function stretch(a, b) {
  const shape = [];
  /** @type {[number, number][]} */
  const pairs = [];
  for (let back = Math.max(a.length, b.length); back > 0; back -= 1) {
    const i = a.length - back;
    const j = b.length - back;
    const [left, right] = [a[i] ?? 1, b[j] ?? 1];
    if (left !== right && left !== 1 && right !== 1) pairs.push([i, j]);
    shape.push(left === 1 ? right : left);
  }
  return { shape, pairs };
}

/**
 * @param {number[]} a
 * @param {number[]} b
 * @param {[number, number]} axes
 */
function clash(a, b, [i, j]) {
  return `El eje ${i} de A mide ${a[i]} y el eje ${j} de B mide ${b[j]}`;
}

/** @param {number[]} shape */
function count(shape) {
  return shape.reduce((product, size) => product * size, 1);
}

/**
 * What the reader can ask for: its name, how it is written once done, and whether B may leave a size unknown.
 * @type {Record<string, {
 *   name: string, word: string, operate: Operation, write: (a: string, b: string) => string, unknown?: boolean,
 * }>}
 */
const OPERATIONS = {
  add: { name: "A + B", word: "suma", operate: add, write: (a, b) => `${a} + ${b}` },
  matmul: { name: "A @ B, producto de matrices", word: "producto", operate: matmul, write: (a, b) => `${a} @ ${b}` },
  reshape: {
    name: "reshape de A a la forma B",
    word: "reshape",
    operate: reshape,
    write: (a, b) => `reshape de ${a} a ${b}`,
    unknown: true,
  },
};

/**
 * Returns a text field for a shape.
 * @param {string} label
 * @param {string} value
 * @param {string} help `id` of the text that says what to write
 */
function shapeField(label, value, help) {
  const input = html("input", {
    id: newId(),
    value,
    maxlength: 40,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": help,
  });
  return { input, node: field(label, input) };
}

/**
 * Returns the shape in a field as a program writes it or, if it is not one, as it is.
 * @param {HTMLInputElement} input
 * @returns {import("./figura.js").Value}
 */
function asShape(input) {
  return {
    get: () => {
      const { shape } = read(input, true);
      return shape ? showShape(shape).replaceAll("−", "-") : input.value;
    },
    set: (text) => give(input, text),
  };
}

/**
 * Reads the shape in a field, and marks the field if what it holds is not one.
 * @param {HTMLInputElement} input
 * @param {boolean} [unknown] whether one size may be −1
 */
function read(input, unknown) {
  try {
    const shape = parseShape(input.value, unknown);
    input.removeAttribute("aria-invalid");
    return { shape, why: "" };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    input.setAttribute("aria-invalid", "true");
    return { shape: null, why: error.message };
  }
}

/**
 * Returns the rows of the table: the shapes, aligned on the right, with the axes of each pair marked.
 * @param {number[] | null} a
 * @param {number[] | null} b
 * @param {Outcome} outcome
 */
function rows(a, b, outcome) {
  const columns = Math.max(1, ...[a, b, outcome.shape].map((shape) => shape?.length ?? 0));
  const kind = outcome.shape ? "eje pareja" : "eje choque";
  const row = (/** @type {string} */ name, /** @type {number[] | null} */ shape, /** @type {number[]} */ marked) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      if (!shape?.length) return html("td", {}, column < columns - 1 ? "" : shape ? "()" : "—");
      const axis = column - columns + shape.length;
      if (axis < 0) return html("td");
      return html("td", { class: marked.includes(axis) ? kind : "eje" }, showSize(shape[axis]));
    });
    return html("tr", {}, html("th", { scope: "row" }, name), ...cells);
  };
  const left = outcome.pairs.map(([i]) => i);
  const right = outcome.pairs.map(([, j]) => j);
  return [row("A", a, left), row("B", b, right), row("resultado", outcome.shape, [])];
}

class TensorShapes extends Figure {
  /** @override */
  build() {
    const help = newId();
    const first = shapeField("Forma de A", "(4, 3)", help);
    const second = shapeField("Forma de B", "(3,)", help);
    const names = Object.fromEntries(Object.entries(OPERATIONS).map(([key, { name }]) => [key, name]));
    const chosen = choice("Operación", names, "add");
    const table = html("table", { class: "formas", "aria-label": "Las formas, eje por eje, alineadas por la derecha" });

    const update = () => {
      const { operate, write, unknown } = OPERATIONS[chosen.input.value];
      const [a, b] = [read(first.input), read(second.input, unknown)];
      if (a.shape && b.shape) {
        const outcome = operate(a.shape, b.shape);
        table.replaceChildren(...rows(a.shape, b.shape, outcome));
        const written = write(showShape(a.shape), showShape(b.shape));
        const given = outcome.shape ? `da ${showShape(outcome.shape)}` : "no se puede";
        return `${written} ${given}. ${outcome.why}`;
      }
      table.replaceChildren(...rows(a.shape, b.shape, { shape: null, why: "", pairs: [] }));
      return `Forma de ${a.shape ? `B: ${b.why}` : `A: ${a.why}`}.`;
    };

    return {
      hint: "Prueba: cambia B por (4,) y busca el eje que choca. Después arréglalo con (4, 1).",
      drawing: [table],
      state: {
        a: asShape(first.input),
        b: asShape(second.input),
        operacion: listValue(chosen.input, ({ value }) => OPERATIONS[value].word),
      },
      controls: [
        first.node,
        second.node,
        chosen.node,
        html(
          "p",
          { id: help, class: "ayuda" },
          "Tamaños entre comas, como (2, 3); () es un escalar. En reshape, B es la forma nueva.",
        ),
      ],
      update,
    };
  }
}

define("formas-tensor", TensorShapes);
