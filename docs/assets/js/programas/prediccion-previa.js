/**
 * `<prediccion-previa>`: what the reader predicts of a program. Only when they have answered, or said that they do not
 * know, does the page show what it prints, beside what they said and with what the difference reveals.
 */

/** @typedef {import("./respuestas.js").Kind} Kind */
/** @typedef {typeof import("./respuestas.js").isSame} IsSame */

const WAITING = "La salida aparece cuando respondas";

class Prediction extends HTMLElement {
  #done = false;
  #built = false;

  connectedCallback() {
    if (this.#built) return;
    this.#built = true;
    for (const summary of this.#summaries()) {
      summary.textContent = WAITING;
      summary.addEventListener("click", (event) => {
        if (this.#done) return;
        event.preventDefault();
        this.#ask(this.#questions()[0]);
      });
    }
    this.#example()?.classList.add("por-predecir");
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches(".rendirse")) this.#reveal();
      if (target.dataset.sube) move(target, target.dataset.sube === "1");
    });
  }

  /** The example that is predicted: it comes before. */
  #example() {
    return this.parentElement?.previousElementSibling;
  }

  #summaries() {
    const found = this.#example()?.querySelectorAll("details.question > summary") ?? [];
    return /** @type {HTMLElement[]} */ ([...found]);
  }

  #questions() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".pregunta")]);
  }

  async #answer() {
    const read = await import("./respuestas.js").catch(() => null); // nobody needs it before
    if (!read) {
      this.#say("Tus respuestas no se han podido leer. Mira la conexión y vuelve a pulsar.");
      return;
    }
    const { isAnswer, isSame } = read;
    const missing = this.#questions().find((question) => !isAnswer(kindOf(question), answerOf(question)));
    if (missing) this.#ask(missing);
    else this.#reveal(isSame);
  }

  /**
   * Asks for what is missing.
   * @param {HTMLElement} question
   */
  #ask(question) {
    const written = answerOf(question);
    this.#say(
      written ? `Eso no se entiende: ${HINTS[kindOf(question)]}.` : "Antes de verla, responde. O di que no lo sabes.",
    );
    question.querySelector("input")?.focus();
  }

  /**
   * Shows what the program prints.
   * @param {IsSame} [isSame] compares it with what the reader answered, if they did
   */
  #reveal(isSame) {
    this.#done = true;
    this.#example()?.classList.remove("por-predecir");
    for (const summary of this.#summaries()) {
      summary.textContent = "Lo que imprime";
      summary.parentElement?.setAttribute("open", "");
    }
    const wrong = this.#questions().filter((question) => !compare(question, isSame));
    const all = this.#questions().length;
    const right = all - wrong.length;
    const said =
      right === all ? "¡Todo como habías dicho!" : `Has acertado ${right} de ${all}. Mira qué dice la diferencia.`;
    this.#say(isSame ? said : "Aquí está. Intenta explicarte cada línea antes de seguir.");
    for (const control of this.querySelectorAll("input,button")) control.setAttribute("disabled", "");
    /** @type {HTMLElement | null} */ (this.querySelector(".estado"))?.focus({ preventScroll: true });
  }

  /** @param {string} text */
  #say(text) {
    const status = this.querySelector(".estado");
    if (status) status.textContent = text;
  }
}

/** How each kind of answer is written. @type {Record<Kind, string>} */
const HINTS = {
  numero: "escribe un número, como 0.5 o −3",
  lista: "escribe sus números, como (2, 3) o 2×3",
  texto: "escribe una palabra",
  opcion: "elige una opción",
  orden: "ordena las líneas",
};

/** @param {HTMLElement} question */
const kindOf = (question) => /** @type {Kind} */ (question.dataset.tipo);

/** @param {HTMLElement} question */
function answerOf(question) {
  if (kindOf(question) === "orden") {
    const items = /** @type {HTMLElement[]} */ ([...question.querySelectorAll("li")]);
    return items.map(({ dataset }) => dataset.valor).join("|");
  }
  const input = question.querySelector(kindOf(question) === "opcion" ? "input:checked" : "input");
  return input instanceof HTMLInputElement ? input.value : "";
}

/**
 * Writes beside a question what the program prints, and what a wrong answer reveals; returns whether it was right.
 * @param {HTMLElement} question
 * @param {IsSame} [isSame]
 */
function compare(question, isSame) {
  const kind = kindOf(question);
  const right = question.dataset.bien ?? "";
  const answer = answerOf(question);
  const is = isSame?.(kind, answer, right) ?? false;
  /** @type {Record<string, string>} */
  const reveals = JSON.parse(question.dataset.si ?? "{}");
  const wrong = Object.keys(reveals).find((answered) => isSame?.(kind, answer, answered));
  const why = is || !isSame ? "" : (reveals[wrong ?? "*"] ?? "");
  const line = /** @type {HTMLElement} */ (question.querySelector(":scope > p"));
  question.classList.add(is ? "bien" : "mal");
  line.textContent = is ? "Sí." : `${shown(question, kind, right)}. ${why}`.trim();
  return is;
}

/**
 * Returns the right answer as the reader sees it.
 * @param {HTMLElement} question
 * @param {Kind} kind
 * @param {string} right
 */
function shown(question, kind, right) {
  if (kind === "opcion") {
    const input = question.querySelector(`input[value="${CSS.escape(right)}"]`);
    return `Es «${input?.parentElement?.textContent}»`;
  }
  if (kind === "orden") {
    const text = (/** @type {string} */ label) =>
      question.querySelector(`li[data-valor="${CSS.escape(label)}"] > span`)?.textContent;
    return `El orden es ${right.split("|").map(text).join(", ")}`;
  }
  return `Imprime ${right.replace(/^-/, "−")}`;
}

/**
 * Moves an item of a list, and keeps the focus in its button.
 * @param {HTMLElement} button
 * @param {boolean} up
 */
function move(button, up) {
  const item = button.closest("li");
  const other = up ? item?.previousElementSibling : item?.nextElementSibling;
  if (!item || !other) return;
  if (up) other.before(item);
  else other.after(item);
  button.focus();
}

customElements.define("prediccion-previa", Prediction);
