/** What a reader's answer says, however it is written. */

/** @typedef {"numero" | "lista" | "texto" | "opcion" | "orden" | "lineas"} Kind */

/**
 * Whether an answer can be read as one of its kind: then it can be compared.
 * @param {Kind} kind
 * @param {string} answer
 */
export function isAnswer(kind, answer) {
  return kind === "lista" ? numbers(answer).length > 0 : read(kind, answer) !== "" && read(kind, answer) !== "NaN";
}

/**
 * Whether two answers are the same: 0,5 and 0.50; 2×3 and (2, 3); Hola and hola.
 * @param {Kind} kind
 * @param {string} one
 * @param {string} other
 */
export function isSame(kind, one, other) {
  return read(kind, one) === read(kind, other);
}

/**
 * @param {Kind} kind
 * @param {string} answer
 */
function read(kind, answer) {
  if (kind === "numero") return String(number(answer));
  if (kind === "lista") return numbers(answer).join();
  return kind === "texto" ? plain(answer) : answer;
}

/**
 * Reads a number with a decimal point or comma, and a hyphen or a minus sign.
 * @param {string} written
 */
function number(written) {
  const text = minus(written).trim().replace(",", ".");
  return text === "" ? Number.NaN : Number(text) + 0; // and −0 is 0
}

/**
 * Reads the numbers of a list, of a table or of a shape, whatever is between them. A comma only separates.
 * @param {string} written
 */
function numbers(written) {
  return (minus(written).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** @param {string} text */
const minus = (text) => text.replaceAll("−", "-").replaceAll("–", "-");

/**
 * Leaves out of a text what does not change which word it is.
 * @param {string} text
 */
function plain(text) {
  const bare = text.trim().replace(/^["'«“]|["'»”]$/g, "");
  return bare
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** How each kind of answer is written. @type {Record<Kind, string>} */
const HINTS = {
  numero: "escribe un número, como 0.5 o −3",
  lista: "escribe sus números, como (2, 3) o 2×3",
  texto: "escribe una palabra",
  opcion: "elige una opción",
  orden: "ponlo en orden",
  lineas: "ordena las líneas",
};

/** @param {HTMLElement} question */
const kindOf = (question) => /** @type {Kind} */ (question.dataset.tipo);

/** @param {HTMLElement} question */
function answerOf(question) {
  if (isOrdered(question)) {
    const items = /** @type {HTMLElement[]} */ ([...question.querySelectorAll("li")]);
    return items.map(({ dataset }) => dataset.valor).join("|");
  }
  const input = question.querySelector(kindOf(question) === "opcion" ? "input:checked" : "input");
  return input instanceof HTMLInputElement ? input.value : "";
}

/**
 * Whether the reader has answered a question, and the answer can be read.
 * @param {HTMLElement} question
 */
export const isAnswered = (question) => isAnswer(kindOf(question), answerOf(question));

/**
 * Returns how a question is answered, if what is written cannot be read; nothing, if nothing is written.
 * @param {HTMLElement} question
 */
export const hint = (question) => answerOf(question) && `Eso no se entiende: ${HINTS[kindOf(question)]}.`;

/**
 * Writes beside a question whether its answer is right and what it reveals; returns whether it is.
 * @param {HTMLElement} question
 */
export function told(question) {
  const is = isRight(question);
  return write(question, is, is ? `Sí. ${revealed(question)}` : revealed(question) || "No es eso.");
}

/**
 * Writes beside a question the right answer, and what a wrong one reveals; returns whether it was right.
 * @param {HTMLElement} question
 * @param {boolean} answered whether the reader did
 */
export function compared(question, answered) {
  const is = answered && isRight(question);
  const why = answered ? revealed(question) : "";
  return write(question, is, is ? `Sí. ${why}` : `${shown(question)}. ${why}`);
}

/** @param {HTMLElement} question */
const isOrdered = (question) => ["orden", "lineas"].includes(kindOf(question));

/**
 * Lines of a program may come in more than one order: each after those that it needs.
 * @param {HTMLElement} question
 */
function isRight(question) {
  const { bien = "", antes } = question.dataset;
  const answer = answerOf(question);
  if (antes === undefined) return isSame(kindOf(question), answer, bien);
  const order = answer.split("|");
  const pairs = antes.split(" ").map((pair) => pair.split("<"));
  return pairs.every(([first, second]) => order.indexOf(first) < order.indexOf(second));
}

/**
 * Returns what an answer reveals, if something was foreseen.
 * @param {HTMLElement} question
 */
function revealed(question) {
  /** @type {Record<string, string>} */
  const reveals = JSON.parse(question.dataset.si ?? "{}");
  const found = Object.keys(reveals).find((one) => isSame(kindOf(question), answerOf(question), one));
  return reveals[found ?? (isRight(question) ? "" : "*")] ?? "";
}

/**
 * @param {HTMLElement} question
 * @param {boolean} is
 * @param {string} text
 */
function write(question, is, text) {
  const line = /** @type {HTMLElement} */ (question.querySelector(":scope > p"));
  question.classList.toggle("bien", is);
  question.classList.toggle("mal", !is);
  line.textContent = text.trim();
  return is;
}

/**
 * Returns the right answer as the reader sees it.
 * @param {HTMLElement} question
 */
function shown(question) {
  const right = question.dataset.bien ?? "";
  if (kindOf(question) === "opcion") {
    const input = question.querySelector(`input[value="${CSS.escape(right)}"]`);
    return `Es «${input?.parentElement?.textContent}»`;
  }
  if (kindOf(question) === "lineas") {
    for (const place of right.split("|")) {
      const line = question.querySelector(`li[data-valor="${place}"]`);
      line?.parentElement?.append(line);
    }
    return "Así";
  }
  if (kindOf(question) === "orden") {
    const text = (/** @type {string} */ label) =>
      question.querySelector(`li[data-valor="${CSS.escape(label)}"] > span`)?.textContent;
    return `El orden es ${right.split("|").map(text).join(", ")}`;
  }
  const number = right.replace(/^-/, "−");
  return question.closest("[predice]") ? `Imprime ${number}` : `Es ${number}`;
}
