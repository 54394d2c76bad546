/**
 * `<prediccion-previa>`: what the reader predicts of a program. Only when they have answered, or said that they do not
 * know, does the page show what it prints, beside what they said and with what the difference reveals.
 */

/** @typedef {typeof import("./respuestas.js")} Answers what reads and compares them: nobody needs it before */

const WAITING = "La salida aparece cuando respondas";
const FIRST = "Antes de verla, responde. O di que no lo sabes.";

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
        this.#ask(this.#questions()[0], FIRST);
      });
    }
    this.#example()?.classList.add("por-predecir");
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#answer();
    });
    this.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches(".rendirse")) this.#giveUp();
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

  /** @returns {Promise<Answers | null>} */
  #read() {
    return import("./respuestas.js").catch(() => null);
  }

  async #answer() {
    const answers = await this.#read();
    if (!answers) {
      this.#say("Tus respuestas no se han podido leer. Mira la conexión y vuelve a pulsar.");
      return;
    }
    const missing = this.#questions().find((question) => !answers.isAnswered(question));
    if (missing) this.#ask(missing, answers.hint(missing) || FIRST);
    else this.#reveal((question) => answers.compare(question, true), true);
  }

  async #giveUp() {
    const answers = await this.#read();
    this.#reveal((question) => Boolean(answers?.compare(question, false)), false);
  }

  /**
   * Asks for what is missing.
   * @param {HTMLElement} question
   * @param {string} why
   */
  #ask(question, why) {
    this.#say(why);
    question.querySelector("input")?.focus();
  }

  /**
   * Shows what the program prints.
   * @param {(question: HTMLElement) => boolean} isRight compares it with an answer, beside it
   * @param {boolean} answered whether the reader did
   */
  #reveal(isRight, answered) {
    this.#done = true;
    this.#example()?.classList.remove("por-predecir");
    for (const summary of this.#summaries()) {
      summary.textContent = "Lo que imprime";
      summary.parentElement?.setAttribute("open", "");
    }
    const all = this.#questions();
    const right = all.filter(isRight).length;
    const said =
      right === all.length
        ? "¡Todo como habías dicho!"
        : `Has acertado ${right} de ${all.length}. Mira qué dice la diferencia.`;
    this.#say(answered ? said : "Aquí está. Intenta explicarte cada línea antes de seguir.");
    for (const control of this.querySelectorAll("input,button")) control.setAttribute("disabled", "");
    /** @type {HTMLElement | null} */ (this.querySelector(".estado"))?.focus({ preventScroll: true });
  }

  /** @param {string} text */
  #say(text) {
    const status = this.querySelector(".estado");
    if (status) status.textContent = text;
  }
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
