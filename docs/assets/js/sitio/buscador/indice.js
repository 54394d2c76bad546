// @ts-check
// De lo que se escribe a las páginas que lo tratan, en el índice que Pagefind hizo al construir el sitio.

/**
 * @typedef {object} Section
 * @property {string} title
 * @property {string} url
 * @property {string} excerpt HTML, con lo encontrado en `<mark>`
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
await pagefind.filters(); // no los hay, pero al pedirlos falla si falta el índice; init() calla

/** Las páginas que se muestran. */
const MOST = 8;

/** Palabras de cualquier pregunta, sin tildes: están en todas las páginas y no dicen de qué trata ninguna. */
const FILLER = new Set(
  (
    "a al como con cual cuales cuando cuanta cuantas cuanto cuantos de del donde e el ella en entre es esta este " +
    "esto hay la las le lo los me mi mis o para pero por porque que quien se ser si sin son su sus tu un una unas " +
    "uno unos vs y"
  ).split(" "),
);

/** Las letras en que se parecen dos formas de una palabra, si las tienen. */
const ALIKE = 4;

/**
 * Separa las palabras que hay en una escritura como «¿Qué» o «torch.cuda», sin tildes ni mayúsculas.
 * @param {string} text
 */
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Encuentra las páginas que tienen todas las palabras y, tras ellas, las que tienen alguna.
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
      partial.set(match.id, { match, score }); // no una copia: Pagefind olvida los datos si nadie guarda su objeto
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
 * Dice si lo encontrado es la palabra: cuando no está, Pagefind da las que empiezan igual, aunque sea por poco.
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
