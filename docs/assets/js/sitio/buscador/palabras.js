/** The words of what is asked, and what makes two of them the same for the search. */

/** Words of any question, without accents: every page has them, and they tell no page from another. */
const FILLER = new Set(
  (
    "a al como con cual cuales cuando cuanta cuantas cuanto cuantos de del donde e el ella en entre es esta este " +
    "esto hay la las le lo los me mi mis o para pero por porque que quien se ser si sin son su sus tu un una unas " +
    "uno unos vs y"
  ).split(" "),
);

/** A word as it is written, with the signs inside it and without those around: «torch.cuda», not «¿torch.cuda?». */
export const WORD = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu;

/** What the plural adds, or what is left of it: «redes» and «red», «clases» and «clase». */
const PLURAL = /(?<=..)(?:es|s|e)$/;

/** What makes a verb and the nouns of what it does: «entrenar» and «entrenamiento», «Transformer» and «transformador». */
const ACTION = /(?<=....)(?:[ai]miento|[ai]?cion|[aei]dor|[aei]r)$/;

/**
 * Returns the words in something written like «¿Qué» or «torch.cuda», without accents or capitals.
 * @param {string} text
 */
export const plain = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Returns the words of a text without those that tell nothing; all of them, if nothing tells.
 * @param {string} text
 */
export function keywords(text) {
  const words = text.match(WORD) ?? [text];
  const telling = words.filter((word) => !plain(word).every((piece) => FILLER.has(piece)));
  return telling.length ? telling : words;
}

/**
 * Returns what a word has in common with its other forms; of several words, all together: «fine-tuning» is «fine
 * tuning», and «over fitting» is «overfitting».
 * @param {string[]} words
 */
export const root = (words) => words.flatMap(plain).map(stem).join("");

/** @param {string} word */
function stem(word) {
  let rest = word.replace(/z$/, "c"); // «matriz», «matrices»
  while (PLURAL.test(rest)) rest = rest.replace(PLURAL, "");
  return rest.replace(ACTION, "");
}
