/** What a reader's answer says, however it is written. */

/** @typedef {"numero" | "lista" | "texto" | "opcion" | "orden"} Kind */

/**
 * Whether an answer can be read as one of its kind: then it can be compared.
 * @param {Kind} kind
 * @param {string} answer
 */
export function isAnswer(kind, answer) {
  return kind === "lista" ? numbers(answer).length > 0 : read(kind, answer) !== "" && read(kind, answer) !== "NaN";
}

/**
 * Whether two answers are the same: 0,5 and 0.50; 2×3 and (2, 3); Hola and hola.
 * @param {Kind} kind
 * @param {string} one
 * @param {string} other
 */
export function isSame(kind, one, other) {
  return read(kind, one) === read(kind, other);
}

/**
 * @param {Kind} kind
 * @param {string} answer
 */
function read(kind, answer) {
  if (kind === "numero") return String(number(answer));
  if (kind === "lista") return numbers(answer).join();
  return kind === "texto" ? plain(answer) : answer;
}

/**
 * Reads a number with a decimal point or comma, and a hyphen or a minus sign.
 * @param {string} written
 */
function number(written) {
  const text = minus(written).trim().replace(",", ".");
  return text === "" ? Number.NaN : Number(text) + 0; // and −0 is 0
}

/**
 * Reads the numbers of a list, of a table or of a shape, whatever is between them. A comma only separates.
 * @param {string} written
 */
function numbers(written) {
  return (minus(written).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** @param {string} text */
const minus = (text) => text.replaceAll("−", "-").replaceAll("–", "-");

/**
 * Leaves out of a text what does not change which word it is.
 * @param {string} text
 */
function plain(text) {
  const bare = text.trim().replace(/^["'«“]|["'»”]$/g, "");
  return bare
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}
