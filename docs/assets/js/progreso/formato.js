/**
 * How what the reader has done is written, in their browser and in the file that they take away. What comes from a file
 * is not trusted: it is what it should be, whole, or nothing of it is used.
 *
 * @typedef {object} Card what has to be reviewed
 * @property {number} caja how many times in a row it has been right
 * @property {string} toca the day from which it is asked again
 *
 * @typedef {Record<string, Card>} Cards by the name of the question, or the anchor of the term
 *
 * @typedef {object} Exercise
 * @property {boolean} bien whether an answer has been right
 * @property {string} dia the day of the last one
 *
 * @typedef {object} Lesson
 * @property {string} hecha the day on which the reader finished it; empty if they have not
 * @property {Record<string, Exercise>} ejercicios
 * @property {Cards} preguntas those that were missed
 *
 * @typedef {object} Place where the reader was
 * @property {string} leccion its address, below that of the site
 * @property {string} titulo
 * @property {string} ancla of the section; empty if they were at the top
 * @property {string} apartado its title
 *
 * @typedef {import("../programas/lo-escrito.js").Written} Written
 *
 * @typedef {object} Kept everything
 * @property {Record<string, Lesson>} lecciones by their addresses
 * @property {Cards} glosario
 * @property {Place | null} ultimo
 * @property {Record<string, Written>} programas what they have written, by the names of the programs
 */

/** Changes when a file of before could not be read any more as one of now. */
export const VERSION = 1;

const FORMAT = "introduccion-al-aprendizaje-profundo/progreso";

/** Characters of a file from which it is not one of these. */
const MOST = 5_000_000;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAME = /^[a-z0-9][a-z0-9_/-]{0,119}$/;

/** A file that is not read: the message, for the reader, says why. */
export class Refused extends Error {}

/** @typedef {(value: any) => boolean} Is */

/** @type {Is} */
const isText = (value) => typeof value === "string" && value.length < 200_000;
/** @type {Is} */
const isDay = (value) => typeof value === "string" && DAY.test(value);
/** @type {Is} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Whether something has these fields and no others.
 * @param {any} value
 * @param {Record<string, Is>} fields
 */
const has = (value, fields) =>
  isObject(value) &&
  Object.keys(value).length === Object.keys(fields).length &&
  Object.entries(fields).every(([name, is]) => Object.hasOwn(value, name) && is(value[name]));

/**
 * Whether something is a collection, by their names, of things of a kind.
 * @param {any} value
 * @param {Is} is
 */
const isEach = (value, is) =>
  isObject(value) && Object.entries(value).every(([name, one]) => NAME.test(name) && is(one));

/** @type {Is} */
const isCard = (value) => has(value, { caja: (n) => Number.isInteger(n) && n >= 0 && n < 100, toca: isDay });
/** @type {Is} */
const isExercise = (value) => has(value, { bien: (is) => typeof is === "boolean", dia: isDay });
/**
 * @param {unknown} value
 * @returns {value is Written}
 */
export function isWritten(value) {
  return has(value, { text: isText, original: isText });
}

/**
 * @param {unknown} value
 * @returns {value is Cards}
 */
export function isCards(value) {
  return isEach(value, isCard);
}

/**
 * @param {unknown} value
 * @returns {value is Lesson}
 */
export function isLesson(value) {
  return has(value, {
    hecha: (day) => day === "" || isDay(day),
    ejercicios: (each) => isEach(each, isExercise),
    preguntas: isCards,
  });
}

/**
 * @param {unknown} value
 * @returns {value is Place}
 */
export function isPlace(value) {
  return has(value, { leccion: (name) => NAME.test(name), titulo: isText, ancla: isText, apartado: isText });
}

/** What everything has. @type {Record<string, Is>} */
const FIELDS = {
  lecciones: (each) => isEach(each, isLesson),
  glosario: isCards,
  ultimo: (place) => place === null || isPlace(place),
  programas: (each) => isEach(each, isWritten),
};

/**
 * Returns the text of a file with everything.
 * @param {Kept} kept
 * @param {Record<string, string>} unread what could not be read, as it was
 */
export function toFile(kept, unread) {
  return `${JSON.stringify({ formato: FORMAT, version: VERSION, ...kept, ilegible: unread }, null, 1)}\n`;
}

/**
 * Reads a file.
 * @param {string} text
 * @returns {Kept}
 * @throws {Refused} if it is not one, or one of another version
 */
export function fromFile(text) {
  if (text.length > MOST) throw new Refused("Ese archivo es demasiado grande para ser una copia de tu progreso.");
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Refused("Ese archivo no es una copia de tu progreso, o le falta un trozo. No se ha cambiado nada.");
  }
  if (!isObject(found) || found.formato !== FORMAT) {
    throw new Refused("Ese archivo no es una copia del progreso de este curso. No se ha cambiado nada.");
  }
  if (found.version !== VERSION) {
    throw new Refused(
      `Esa copia es de la versión ${found.version}, y aquí se lee la ${VERSION}. No se ha cambiado nada.`,
    );
  }
  const { formato, version, ilegible, ...kept } = found;
  const [wrong] = Object.entries(FIELDS).find(([field, is]) => !is(kept[field])) ?? [];
  if (wrong || !has(kept, FIELDS)) {
    throw new Refused(`Esa copia está dañada${wrong ? `, en «${wrong}»` : ""}. No se ha cambiado nada.`);
  }
  return /** @type {any} */ (kept);
}

/**
 * Joins what two browsers keep: what is done in one is done, and of what both have, the later is kept. What the reader
 * wrote here stays.
 * @param {Kept} here
 * @param {Kept} there
 * @returns {Kept}
 */
export function join(here, there) {
  const lessons = new Set([...Object.keys(here.lecciones), ...Object.keys(there.lecciones)]);
  const none = { hecha: "", ejercicios: {}, preguntas: {} };
  const both = [...lessons].map((name) => {
    const [mine, theirs] = [here.lecciones[name] ?? none, there.lecciones[name] ?? none];
    return /** @type {const} */ ([
      name,
      {
        hecha: [mine.hecha, theirs.hecha].filter(Boolean).sort()[0] ?? "",
        ejercicios: joined(mine.ejercicios, theirs.ejercicios, (one, other) =>
          one.bien === other.bien ? one.dia > other.dia : one.bien,
        ),
        preguntas: joined(mine.preguntas, theirs.preguntas, isLater),
      },
    ]);
  });
  return {
    lecciones: Object.fromEntries(both),
    glosario: joined(here.glosario, there.glosario, isLater),
    ultimo: here.ultimo ?? there.ultimo,
    programas: { ...there.programas, ...here.programas },
  };
}

/** @type {(one: Card, other: Card) => boolean} */
const isLater = (one, other) => one.toca > other.toca;

/**
 * @template Item
 * @param {Record<string, Item>} here
 * @param {Record<string, Item>} there
 * @param {(one: Item, other: Item) => boolean} isBetter
 * @returns {Record<string, Item>}
 */
function joined(here, there, isBetter) {
  const all = { ...there, ...here };
  for (const [name, one] of Object.entries(here)) {
    if (there[name] && !isBetter(one, there[name])) all[name] = there[name];
  }
  return all;
}
