/**
 * What the reader has written in each program. It stays in their browser, which nothing of it ever leaves, and is there
 * when they come back.
 */

/**
 * @typedef {object} Written
 * @property {string} text what the reader left
 * @property {string} original the program of the page, as it was when they began to change it
 */

import { key } from "./programa-vivo.js";

/**
 * Returns what the reader wrote in a program, if they did and their browser lets us know.
 * @param {string} name
 * @returns {Written | null}
 */
export function read(name) {
  try {
    const { text, original } = JSON.parse(localStorage.getItem(key(name)) ?? "{}");
    return typeof text === "string" && typeof original === "string" ? { text, original } : null;
  } catch {
    return null;
  }
}

/**
 * Keeps what the reader has written in a program; forgets it if it is the original.
 * @param {string} name
 * @param {Written} written
 * @returns {boolean} whether it is kept: a browser may be full, or forbid it
 */
export function keep(name, written) {
  try {
    if (written.text === written.original) localStorage.removeItem(key(name));
    else localStorage.setItem(key(name), JSON.stringify(written));
    return true;
  } catch {
    return false;
  }
}
