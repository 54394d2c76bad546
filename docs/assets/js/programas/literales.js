/** The values of a figure, as the literals of its program. */

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
