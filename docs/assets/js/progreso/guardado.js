/**
 * What the reader has done, kept by their browser, which nothing of it ever leaves. A site below another's address has
 * its own, and each lesson too: two windows open at different lessons do not undo each other.
 */

import { isCards, isLesson, isPlace, isWritten } from "./formato.js";

/**
 * @typedef {import("./formato.js").Lesson} Lesson
 * @typedef {import("./formato.js").Cards} Cards
 * @typedef {import("./formato.js").Place} Place
 * @typedef {import("./formato.js").Kept} Kept
 */

/** The address of the site. */
export const ROOT = new URL("../../../", import.meta.url);

/** What the page hears when all that is kept has changed at once. */
export const CHANGED = "progreso-cambiado";

const LESSON = "leccion:";
const GLOSSARY = "glosario";
const LAST = "ultimo";

/** How what is kept begins: what the reader has done, what they have written, and what could not be read. */
const [DONE, WRITTEN, UNREAD] = ["progreso", "programa", "ilegible"].map((kind) => `${ROOT.pathname}${kind}:`);

/** What the browser does not keep, until the page is closed. @type {Map<string, string>} */
const loose = new Map();

/** What the reader should know of what is kept; empty if all is well. */
let trouble = "";
export const whatIsWrong = () => trouble;

/** @param {string} key */
function get(key) {
  try {
    return loose.get(key) ?? localStorage.getItem(key);
  } catch {
    return null; // their browser forbids it
  }
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {boolean} whether the browser keeps it
 */
function put(key, text) {
  try {
    localStorage.setItem(key, text);
    loose.delete(key);
    return true;
  } catch {
    loose.set(key, text);
    trouble =
      "Tu navegador no deja guardar más: lo que hagas se perderá al cerrar la página, si no descargas una copia.";
    return false;
  }
}

/** @param {string} key */
function drop(key) {
  loose.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // there was nothing
  }
}

/**
 * Returns everything that is kept under some keys, by what follows in each.
 * @param {string} prefix
 */
function all(prefix) {
  /** @type {Record<string, string>} */
  const found = {};
  let keys = [...loose.keys()];
  try {
    keys = [...keys, ...Object.keys(localStorage)];
  } catch {
    // their browser forbids it
  }
  for (const key of keys) if (key.startsWith(prefix)) found[key.slice(prefix.length)] = get(key) ?? "";
  return found;
}

/**
 * Returns what is kept, if it is what it should be. What is not is put aside, and said.
 * @template Value
 * @param {string} key
 * @param {(value: unknown) => value is Value} is
 * @returns {Value | null}
 */
function read(key, is) {
  const text = get(key);
  if (text === null) return null;
  try {
    const value = JSON.parse(text);
    if (is(value)) return value;
  } catch {
    // it is not JSON
  }
  put(UNREAD + key.slice(ROOT.pathname.length), text);
  drop(key);
  trouble = "Parte de lo guardado no se entiende. Se ha apartado, y va en la copia que descargues.";
  return null;
}

/**
 * @param {string} key
 * @param {unknown} value
 */
const keep = (key, value) => put(key, JSON.stringify(value));

/**
 * Returns what the reader has done in a lesson.
 * @param {string} name its address, below the site's
 * @returns {Lesson}
 */
export const lesson = (name) => read(DONE + LESSON + name, isLesson) ?? { hecha: "", ejercicios: {}, preguntas: {} };

/**
 * Changes what is kept of a lesson, as it is now: another window may have changed it too.
 * @param {string} name
 * @param {(kept: Lesson) => void} change
 */
export function changeLesson(name, change) {
  const kept = lesson(name);
  change(kept);
  keep(DONE + LESSON + name, kept);
}

/** Returns what is kept of every lesson, by its address. */
export function lessons() {
  const names = Object.keys(all(DONE + LESSON));
  return Object.fromEntries(names.map((name) => [name, lesson(name)]));
}

/** Returns the cards of the glossary. */
export const glossary = () => read(DONE + GLOSSARY, isCards) ?? {};

/** @param {Cards} cards */
export const keepGlossary = (cards) => keep(DONE + GLOSSARY, cards);

/** Returns where the reader was. */
export const place = () => read(DONE + LAST, isPlace);

/** @param {Place} where */
export const keepPlace = (where) => keep(DONE + LAST, where);

/** Returns everything. @returns {Kept} */
export function everything() {
  const written = Object.keys(all(WRITTEN)).flatMap((name) => {
    const program = read(WRITTEN + name, isWritten);
    return program ? [/** @type {const} */ ([name, program])] : [];
  });
  return { lecciones: lessons(), glosario: glossary(), ultimo: place(), programas: Object.fromEntries(written) };
}

/** Returns what could not be read, as it was. */
export const unread = () => all(UNREAD);

/** Erases everything, what the reader wrote in the programs too. */
export function erase() {
  for (const prefix of [DONE, WRITTEN, UNREAD]) {
    for (const name of Object.keys(all(prefix))) drop(prefix + name);
  }
  trouble = "";
}

/**
 * Keeps everything in the place of what there was; if it does not fit, all is left as it was.
 * @param {Kept} kept
 * @returns {boolean} whether it is kept
 */
export function replace(kept) {
  const before = { ...withPrefix(DONE, all(DONE)), ...withPrefix(WRITTEN, all(WRITTEN)) };
  const after = {
    ...withPrefix(DONE + LESSON, texts(kept.lecciones)),
    ...withPrefix(WRITTEN, texts(kept.programas)),
    [DONE + GLOSSARY]: JSON.stringify(kept.glosario),
    ...(kept.ultimo ? { [DONE + LAST]: JSON.stringify(kept.ultimo) } : {}),
  };
  for (const key of Object.keys(before)) drop(key);
  if (Object.entries(after).every(([key, text]) => put(key, text))) return true;
  for (const key of Object.keys(after)) drop(key);
  for (const [key, text] of Object.entries(before)) put(key, text);
  return false;
}

/** @param {Record<string, unknown>} values */
const texts = (values) => Object.fromEntries(Object.entries(values).map(([name, one]) => [name, JSON.stringify(one)]));

/**
 * @param {string} prefix
 * @param {Record<string, string>} values
 */
const withPrefix = (prefix, values) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [prefix + name, text]));
