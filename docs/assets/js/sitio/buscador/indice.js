/** From what is written to the pages that deal with it, by the index that Pagefind made when the site was built. */

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {string} url
 * @property {string} excerpt HTML, with what was found in `<mark>`
 * @property {{ balanced_score: number }[]} weighted_locations
 *
 * @typedef {object} Found
 * @property {string} url
 * @property {string} excerpt
 * @property {{ title: string }} meta
 * @property {Section[]} sub_results
 *
 * @typedef {{ id: string, score: number, data: () => Promise<Found> }} Match
 */

const pagefind = await import(new URL("../../../../pagefind/pagefind.js", import.meta.url).href);
await pagefind.filters(); // there are none, but asking fails if the index is missing; init() says nothing

/** How many pages are shown. */
const MOST = 8;

/** Words of any question, without accents: every page has them, and they tell no page from another. */
const FILLER = new Set(
  (
    "a al como con cual cuales cuando cuanta cuantas cuanto cuantos de del donde e el ella en entre es esta este " +
    "esto hay la las le lo los me mi mis o para pero por porque que quien se ser si sin son su sus tu un una unas " +
    "uno unos vs y"
  ).split(" "),
);

/** How many letters two forms of a word begin with in common, if they have so many. */
const ALIKE = 4;

/**
 * Returns the words in something written like «¿Qué» or «torch.cuda», without accents or capitals.
 * @param {string} text
 */
const plain = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds the pages that have all the words and, after them, those that have some.
 * @param {string} question
 */
export async function find(question) {
  const words = [];
  /** @type {Map<string, { match: Match, score: number }>} */
  const partial = new Map();
  for (const word of keywords(question)) {
    const matches = await search(word);
    if (!(await isFound(word, matches))) continue;
    words.push(word);
    for (const match of matches) {
      const score = match.score + (partial.get(match.id)?.score ?? 0);
      partial.set(match.id, { match, score }); // not a copy: Pagefind forgets the data when nothing holds its object
    }
  }
  const whole = words.length ? await search(words.join(" ")) : [];
  for (const { id } of whole) partial.delete(id);
  const rest = [...partial.values()].sort((one, other) => other.score - one.score).map(({ match }) => match);
  return Promise.all([...whole, ...rest].slice(0, MOST).map((match) => match.data()));
}

/** @param {string} question */
function keywords(question) {
  const words = question.split(/\s+/).filter((word) => word);
  const telling = words.filter((word) => !plain(word).every((piece) => FILLER.has(piece)));
  return telling.length ? telling : words;
}

/**
 * @param {string} text
 * @returns {Promise<Match[]>}
 */
async function search(text) {
  return (await pagefind.search(text)).results;
}

/**
 * Whether what was found is the word: when it is nowhere, Pagefind gives those that begin alike, however little.
 * @param {string} word
 * @param {Match[]} matches
 */
async function isFound(word, [best]) {
  const marks = best ? (await best.data()).excerpt.matchAll(/<mark>(.*?)<\/mark>/g) : [];
  const found = [...marks].flatMap(([, text]) => plain(text));
  return plain(word).some((asked) => found.some((form) => alike(asked, form)));
}

/**
 * @param {string} asked
 * @param {string} form
 */
function alike(asked, form) {
  return form.startsWith(asked.slice(0, Math.min(ALIKE, Math.max(form.length, ALIKE - 1))));
}
