/** The word that another, which is nowhere in the site, wanted to be. Requested only when there is such a word. */

import { plain } from "./palabras.js";

/**
 * @typedef {import("./nombres.js").Names} Names
 * @typedef {{ text: string, letters: string, sound: string }} Word As it is written, compared and heard.
 */

/** How many terms are proposed at most. */
const MOST = 3;

/** How many letters has the shortest word that is not too near any other. */
const SHORT = 4;

/** What two letters that are swapped count for: a little less than another letter in the place of one. */
const SWAPPED = 0.9;

/** What two words that sound alike differ in, in letters: less than one, for they are written by ear. */
const BY_EAR = 0.5;

/** @type {string[]} The words of the site that are said more than once, the most frequent first. */
const said = await (await fetch(new URL("../../../../pagefind/vocabulario.json", import.meta.url).href)).json();
const vocabulary = said.map(word);

/**
 * Returns the nearest word of the glossary or, if none is as near, of the lessons; nothing, if none is near. It comes
 * as the lessons write it, if they do: «perceptrón», though the glossary has *perceptron* too.
 * @param {string} asked
 * @param {Names} names
 */
export function correct(asked, names) {
  const { letters } = word(asked);
  const known = [...[...names.words, ...names.all].map(word), ...vocabulary];
  const [best] = nearest(asked, known, letters.length < SHORT ? 0 : letters.length < 2 * SHORT ? 1 : 2);
  if (!best || best.letters === letters) return undefined;
  return known.filter((other) => other.letters === best.letters).at(-1)?.text;
}

/**
 * Returns the names that look most like what was asked, though it may be none of them.
 * @param {string} asked
 * @param {Names} names
 */
export function similar(asked, names) {
  const long = names.all.map(word).filter(({ letters }) => letters.length >= SHORT);
  const found = nearest(asked, long, Math.floor(word(asked).letters.length / 3));
  return found.slice(0, MOST).map(({ text }) => text);
}

/**
 * Returns the words that differ in few letters, the nearest first; of those that are as near, in their order.
 * @param {string} asked
 * @param {Word[]} words
 * @param {number} most
 */
function nearest(asked, words, most) {
  const { letters, sound } = word(asked);
  return words
    .filter((other) => Math.abs(other.letters.length - letters.length) <= most + 1) // by ear, «cc» is one letter
    .map((other) => {
      const heard = BY_EAR + distance(sound, other.sound);
      return { other, difference: Math.min(distance(letters, other.letters), heard) };
    })
    .filter(({ difference }) => difference <= most)
    .sort((one, two) => one.difference - two.difference)
    .map(({ other }) => other);
}

/**
 * @param {string} text
 * @returns {Word}
 */
function word(text) {
  const letters = plain(text).join("");
  return { text, letters, sound: sound(letters) };
}

/**
 * Returns a word as it sounds to a Spanish speaker, whatever they write: «perseptron», «bector», «jradiente».
 * @param {string} letters
 */
function sound(letters) {
  return letters
    .replaceAll("ph", "f")
    .replace(/(?<!c)h/g, "")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/c(?=[ei])|z/g, "s")
    .replace(/c(?!h)|q/g, "k")
    .replace(/g(?=[ei])/g, "j")
    .replaceAll("v", "b")
    .replaceAll("ll", "y")
    .replace(/(.)\1+/g, "$1");
}

/**
 * Counts the letters to add, take out, change or swap with the next one, to make one word of another: the distance
 * of optimal string alignment.
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      rows[row][column] = Math.min(
        rows[row - 1][column] + 1,
        rows[row][column - 1] + 1,
        rows[row - 1][column - 1] + changed,
        swapped ? rows[row - 2][column - 2] + SWAPPED : Infinity,
      );
    }
  }
  return rows[one.length][other.length];
}
