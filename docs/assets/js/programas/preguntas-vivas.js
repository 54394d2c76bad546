/**
 * `<preguntas-vivas>`: what the reader answers. A prediction shows what its program prints once they have committed to an
 * answer, or said that they do not know, beside what they said. The others are answered until they are right: each wrong
 * answer is told what it reveals.
 */

/** @typedef {import("./respuestas.js").Kind} Kind */
/** @typedef {typeof import("./respuestas.js")} Answers what nobody needs before answering */

const WAITING = "La salida aparece cuando respondas";
const EXPLAIN = "Aquí está. Intenta explicarte cada línea antes de seguir.";
const FIRST = "Antes de verla, responde. O di que no lo sabes.";

class Questions extends HTMLElement {
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

  /** The example that is predicted, if one is: it comes before. */
  #example() {
    return this.hasAttribute("predice") ? this.parentElement?.previousElementSibling : null;
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
    if (missing) this.#ask(missing, answers.hint(missing) || (this.#example() ? FIRST : "Responde."));
    else if (this.#example()) this.#reveal((question) => answers.compared(question, true), true);
    else this.#check(answers);
  }

  async #giveUp() {
    const answers = await this.#read();
    this.#reveal((question) => Boolean(answers?.compared(question, false)), false);
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
   * Says which answers are right, and of the others only what they reveal.
   * @param {Answers} answers
   */
  #check({ told }) {
    const all = this.#questions();
    const right = all.filter((question) => told(question)).length;
    this.#tell(right === all.length);
    if (right === all.length) this.#end(all.length > 1 ? "¡Todo bien!" : "¡Bien!");
    else this.#say(all.length > 1 ? `Bien ${right} de ${all.length}. Prueba otra vez.` : "Prueba otra vez.");
  }

  /**
   * Shows the right answers and, if it is predicted, what the program prints.
   * @param {(question: HTMLElement) => boolean} compared writes the right one beside an answer
   * @param {boolean} answered whether the reader did
   */
  #reveal(compared, answered) {
    this.#example()?.classList.remove("por-predecir");
    for (const summary of this.#summaries()) {
      summary.textContent = "Lo que imprime";
      summary.parentElement?.setAttribute("open", "");
    }
    const all = this.#questions();
    const right = all.filter(compared).length;
    this.#tell(right === all.length);
    const said =
      right === all.length
        ? "¡Todo como habías dicho!"
        : `Has acertado ${right} de ${all.length}. Mira qué dice la diferencia.`;
    const unanswered = this.#example() ? EXPLAIN : "Volverá en el repaso.";
    this.#end(answered ? said : unanswered);
  }

  /**
   * Leaves everything as it was answered.
   * @param {string} said
   */
  #end(said) {
    this.#done = true;
    this.#say(said);
    for (const control of this.querySelectorAll("input,button")) control.setAttribute("disabled", "");
    /** @type {HTMLElement | null} */ (this.querySelector(".estado"))?.focus({ preventScroll: true });
  }

  /**
   * Tells the page how it went, for who keeps it.
   * @param {boolean} right
   */
  #tell(right) {
    const name = this.getAttribute("de") ?? "";
    this.dispatchEvent(new CustomEvent("respondido", { bubbles: true, detail: { name, right } }));
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

customElements.define("preguntas-vivas", Questions);
