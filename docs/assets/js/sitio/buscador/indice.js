/** From what is written to the pages that deal with it, by the index that Pagefind made when the site was built. */

import { Names } from "./nombres.js";
import { keywords, plain, WORD } from "./palabras.js";

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {string} url
 * @property {string} excerpt HTML, with what was found in `<mark>`
 * @property {{ balanced_score: number }[]} weighted_locations
 *
 * @typedef {object} Found A page or, if it has a name in English, a term of the glossary.
 * @property {string} url
 * @property {string} excerpt
 * @property {string} content The whole text: of a term, its definition.
 * @property {{ title: string, ingles?: string }} meta
 * @property {Section[]} sub_results
 *
 * @typedef {{ id: string, score: number, data: () => Promise<Found> }} Match
 *
 * @typedef {object} Looked What is known of each word of a question.
 * @property {string[]} words Those that are somewhere, or at least begin like one that is.
 * @property {string[]} lost Those that are nowhere.
 * @property {Map<string, { match: Match, score: number }>} partial What has any of them.
 * @property {Match[]} definitions The terms that the question names.
 *
 * @typedef {object} Answer
 * @property {string} question What was looked for: what was asked or, if that is nowhere, what it wanted to be.
 * @property {string[]} lost What was asked and is nowhere, if it was taken for something else.
 * @property {Found[]} found The best first.
 * @property {Found[]} similar If nothing was found, the terms that look like what was asked.
 */

const folder = new URL("../../../../pagefind/", import.meta.url).href;
const pagefind = await import(`${folder}pagefind.js`);
await pagefind.options({ ranking: { metaWeights: { title: 5, ingles: 5 } } });
await pagefind.filters(); // there are none, but asking fails if the index is missing; init() says nothing

// asked for again each time, as Pagefind does with its own: the names of one build and the terms of another do not match
const names = new Names(await (await fetch(`${folder}nombres.json`, { cache: "no-cache" })).json());

/** @type {Match[]} The terms, in the order in which the names come. */
const terms = (await pagefind.search(null, { sort: { termino: "asc" } })).results;

/** Which of all that is found are terms. */
const areTerms = new Set(terms.map(({ id }) => id));

/** How many results are shown. */
const MOST = 8;

/** How many definitions come before the lessons: after them, a lesson is still among the first three. */
const MOST_DEFINITIONS = 2;

/** How many lessons come before the other terms that have all the words. */
const MOST_LESSONS = 5;

/** How many letters two forms of a word begin with in common, if they have so many. */
const ALIKE = 4;

/**
 * Finds the terms that the question names; after them, the lessons and the terms that have all its words and, last,
 * those that have some. Of a word that is nowhere, it finds what there is of the nearest one.
 * @param {string} question
 * @returns {Promise<Answer>}
 */
export async function find(question) {
  let looked = await look(question);
  const right = await corrections(looked.lost);
  const lost = [...right.keys()];
  if (lost.length) {
    question = question.replace(WORD, (word) => right.get(word) ?? word);
    looked = await look(question);
  }
  const found = await read(await best(looked));
  return { question, lost, found, similar: found.length ? [] : await similar(question) };
}

/**
 * @param {string} question
 * @returns {Promise<Looked>}
 */
async function look(question) {
  const asked = keywords(question);
  const mentions = names.mentions(asked);
  const definitions = mentions.flatMap((mention) => mention.terms.map((term) => terms[term]));
  /** @type {Looked} */
  const looked = { words: [], lost: [], partial: new Map(), definitions };
  for (const [index, word] of asked.entries()) {
    const matches = await search(word);
    const forms = await marked(matches);
    const isNamed = mentions.some(({ start, end }) => start <= index && index < end);
    if (!isNamed && !(await isSomewhere(word, forms))) {
      looked.lost.push(word);
      if (!plain(word).some((piece) => forms.some((form) => alike(piece, form)))) continue;
    }
    looked.words.push(word);
    for (const match of matches) {
      const score = match.score + (looked.partial.get(match.id)?.score ?? 0);
      looked.partial.set(match.id, { match, score }); // no copy: Pagefind forgets the data when nothing holds its object
    }
  }
  return looked;
}

/**
 * @param {Looked} looked
 * @returns {Promise<Match[]>}
 */
async function best({ words, partial, definitions }) {
  const whole = words.length ? await search(words.join(" ")) : [];
  const some = [...partial.values()].sort((one, other) => other.score - one.score).map(({ match }) => match);
  const isTerm = (/** @type {Match} */ { id }) => areTerms.has(id);
  const isLesson = (/** @type {Match} */ { id }) => !areTerms.has(id);
  return distinct([
    ...definitions.slice(0, MOST_DEFINITIONS),
    ...whole.filter(isLesson).slice(0, MOST_LESSONS),
    ...whole.filter(isTerm),
    ...whole,
    ...some.filter(isLesson),
    ...some,
  ]).slice(0, MOST);
}

/**
 * Returns what was found, each once.
 * @param {Match[]} matches
 */
const distinct = (matches) =>
  matches.filter(({ id }, index) => matches.findIndex((other) => other.id === id) === index);

/**
 * Reads what was found. A term was indexed as a page in a folder of its own, called like its place in the glossary.
 * @param {Match[]} matches
 * @returns {Promise<Found[]>}
 */
const read = (matches) =>
  Promise.all(
    matches.map(async (match) => {
      const found = await match.data();
      return areTerms.has(match.id) ? { ...found, url: found.url.replace(/([^/]+)\/$/, "#$1") } : found;
    }),
  );

/** Requests what corrects typing errors. If it does not come, the rest goes on without it. */
const typos = () => import("./erratas.js").catch((error) => void console.error(error));

/**
 * Returns what each word that is nowhere wanted to be, if that is known.
 * @param {string[]} lost
 * @returns {Promise<Map<string, string>>}
 */
async function corrections(lost) {
  const right = new Map();
  for (const word of lost) {
    const best = (await typos())?.correct(word, names);
    if (best) right.set(word, best);
  }
  return right;
}

/** @param {string} question */
async function similar(question) {
  const alike = (await typos())?.similar(question, names) ?? [];
  const mentions = alike.flatMap((name) => names.mentions(keywords(name)));
  return read(distinct(mentions.flatMap((mention) => mention.terms.map((term) => terms[term]))));
}

/**
 * @param {string} text
 * @returns {Promise<Match[]>}
 */
async function search(text) {
  return (await pagefind.search(text)).results;
}

/**
 * Returns the words for which something was found, as the best of what was found writes them.
 * @param {Match[]} matches
 */
async function marked([best]) {
  const marks = best ? (await best.data()).excerpt.matchAll(/<mark>(.*?)<\/mark>/g) : [];
  return [...marks].flatMap(([, text]) => plain(text));
}

/**
 * Whether a word is in the site, in any of its forms, or begins one that is: it may be half written. Pagefind says
 * the first, of a text in quotes; of a word that is nowhere, it gives those that begin alike, however little.
 * @param {string} word
 * @param {string[]} forms
 */
async function isSomewhere(word, forms) {
  const begun = plain(word).every((piece) => forms.some((form) => form.startsWith(piece)));
  return begun || names.begin(word) || (await search(`"${word}"`)).length > 0;
}

/**
 * @param {string} asked
 * @param {string} form
 */
function alike(asked, form) {
  return form.startsWith(asked.slice(0, Math.min(ALIKE, Math.max(form.length, ALIKE - 1))));
}
