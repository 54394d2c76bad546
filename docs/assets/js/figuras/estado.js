/** The state of a figure, as text: in the address of the page, and in the program of which it is the figure. */

/**
 * A value of a figure that the reader can change.
 * @typedef {object} Value
 * @property {() => string} get
 * @property {(text: string) => void} set gives it, as if the reader did; what it cannot be is left out
 */

/**
 * Writes a value as the literal that a program has in its place.
 * @param {string} value
 * @param {string} literal
 */
export function write(value, literal) {
  if (/^["']/.test(literal)) return literal[0] + value + literal[0];
  if (/^-?\d+\.\d*$/.test(literal))
    return Number.isInteger(Number(value)) ? `${Number(value)}.0` : String(Number(value));
  return value;
}

/**
 * Reads a literal that somebody has written where a program had another of its kind.
 * @param {string} text
 * @param {string} literal
 * @returns {string | null} `null` if it is of another kind
 */
export function read(text, literal) {
  const written = text.trim();
  if (/^["']/.test(literal)) return /^(["'])(.*)\1$/.exec(written)?.[2] ?? null;
  if (/^[[(]/.test(literal)) return /^[[(][^[\](){}]*[\])]$/.test(written) ? written : null;
  return written !== "" && Number.isFinite(Number(written)) ? written : null;
}

/**
 * Reads from an address the values of a figure.
 * @param {string} search
 * @param {string} figure its element
 * @returns {[string, string][]} the name of each and its text, which may be anything
 */
export function fromAddress(search, figure) {
  return [...new URLSearchParams(search)]
    .filter(([name]) => name.startsWith(`${figure}.`))
    .map(([name, text]) => [name.slice(figure.length + 1), text]);
}

/**
 * Returns an address with those values of a figure that are not the ones with which it begins.
 * @param {string} search
 * @param {string} figure
 * @param {Record<string, string>} values
 * @param {Record<string, string>} first
 */
export function toAddress(search, figure, values, first) {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === first[name]) params.delete(`${figure}.${name}`);
    else params.set(`${figure}.${name}`, value);
  }
  return params.size ? `?${params}` : "";
}
