/** The names of the terms of the glossary, in both languages and in the forms that the lessons use. */

import { keywords, plain, root } from "./palabras.js";

/**
 * @typedef {object} Mention
 * @property {number} start The first of the words that name a term.
 * @property {number} end The one after the last.
 * @property {number[]} terms The term or, if they share that name, the terms.
 */

export class Names {
  /** @type {Map<string, number[]>} */
  #byRoot = new Map();

  /** @type {string[]} */
  #pieces;

  /** How many words has the longest. */
  #longest;

  /** @param {string[][]} ofEachTerm */
  constructor(ofEachTerm) {
    this.all = ofEachTerm.flat();
    this.words = [...new Set(this.all.flatMap(keywords))];
    this.#pieces = this.all.flatMap(plain);
    this.#longest = Math.max(...this.all.map((name) => plain(name).length));
    for (const [term, names] of ofEachTerm.entries()) {
      for (const key of new Set(names.map((name) => root(keywords(name))))) {
        this.#byRoot.set(key, [...(this.#byRoot.get(key) ?? []), term]);
      }
    }
  }

  /**
   * Finds what of a question names a term. The longest name wins: «capa oculta» does not mention «capa».
   * @param {string[]} words
   * @param {number} from The first word to look at, and `to`, the one after the last.
   * @returns {Mention[]}
   */
  mentions(words, from = 0, to = words.length) {
    for (let length = Math.min(to - from, this.#longest); length > 0; length--) {
      for (let start = from; start + length <= to; start++) {
        const end = start + length;
        const terms = this.#byRoot.get(root(words.slice(start, end)));
        if (terms)
          return [...this.mentions(words, from, start), { start, end, terms }, ...this.mentions(words, end, to)];
      }
    }
    return [];
  }

  /**
   * Whether a word of a name begins with what is written.
   * @param {string} word
   */
  begin(word) {
    return plain(word).every((asked) => this.#pieces.some((piece) => piece.startsWith(asked)));
  }
}
