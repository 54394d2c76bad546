/**
 * `<repaso-curso>`: what has to be reviewed today, one thing at a time: the questions that the reader missed, as they are
 * in their lessons, and the terms of the lessons that they have finished, as they are in the glossary.
 */

import { button, html } from "../figuras/figura.js";
import { answered, due } from "./espaciado.js";
import { CHANGED, changeLesson, glossary, keepGlossary, lessons, ROOT } from "./guardado.js";

/** What asks questions: nobody needs it if there are none. */
const QUESTIONS = "../programas/preguntas-vivas.js";

/** New terms a day: more are forgotten. */
const MOST_NEW = 10;

/** @typedef {{ lesson: string, name: string }} Question */
/** @typedef {{ anchor: string, name: string, definition: Node[] }} Term */

class Review extends HTMLElement {
  /** @type {Question[]} */ #questions = [];
  /** @type {Term[]} */ #terms = [];
  #done = 0;
  #all = 0;
  #box = html("div", { class: "ficha", tabindex: -1 });
  #count = html("p", { class: "estado", role: "status" });
  #nothing = "";
  #built = false;

  connectedCallback() {
    document.addEventListener(CHANGED, this.#begin);
    if (this.#built) return;
    this.#built = true;
    const written = this.querySelector("p"); // what it says when there is nothing
    this.#nothing = written?.textContent ?? "";
    if (written) this.#count = written;
    this.append(this.#box);
    this.#begin();
  }

  disconnectedCallback() {
    document.removeEventListener(CHANGED, this.#begin);
  }

  /** Looks for what has to be reviewed. */
  #begin = async () => {
    this.#terms = [];
    this.#done = 0;
    const today = new Date();
    const kept = lessons();
    this.#questions = Object.entries(kept).flatMap(([lesson, { preguntas }]) =>
      due(preguntas, today).map((name) => ({ lesson, name })),
    );
    const finished = Object.keys(kept).filter((name) => kept[name].hecha);
    try {
      this.#terms = await termsToReview(finished, today);
    } catch (error) {
      console.error(error);
      this.#say("El glosario no ha llegado. Mira la conexión: mientras, repasa las preguntas.");
    }
    this.#all = this.#questions.length + this.#terms.length;
    this.#next();
  };

  /** Shows the next thing to review. */
  #next() {
    const [question] = this.#questions;
    const [term] = this.#terms;
    if (!question && !term) return this.#end();
    this.#say(`${this.#done + 1} de ${this.#all}`);
    if (question) this.#ask(question);
    else this.#show(term);
  }

  /** @param {Question} question */
  async #ask({ lesson, name }) {
    const page = await Promise.all([open(lesson), import(QUESTIONS)]).then(
      ([whole]) => whole,
      () => null,
    );
    const asked = page?.querySelector(`preguntas-vivas[de="${CSS.escape(name)}"]`);
    const done = () => {
      this.#questions.shift();
      this.#done++;
      this.#next();
    };
    if (!page) {
      this.#say("La lección no ha llegado. Mira la conexión.");
      this.#put(button("Probar otra vez", "md-button", () => this.#next()));
      return;
    }
    if (!asked) {
      // the lesson does not ask it any more
      changeLesson(lesson, (kept) => delete kept.preguntas[name]);
      done();
      return;
    }
    const mine = /** @type {HTMLElement} */ (document.importNode(asked, true));
    mine.removeAttribute("predice"); // here there is nothing hidden
    let isFirst = true;
    const title = page.querySelector("h1")?.firstChild?.textContent ?? "";
    const link = html("a", { href: new URL(lesson, ROOT).href }, title);
    const next = button("Siguiente", "md-button", done);
    next.hidden = true;
    mine.addEventListener("respondido", (event) => {
      const { right } = /** @type {CustomEvent<{ right: boolean }>} */ (event).detail;
      if (isFirst) changeLesson(lesson, (kept) => set(kept.preguntas, name, right));
      isFirst = false;
      next.hidden = false;
    });
    this.#put(html("p", { class: "de" }, "De ", link), mine, next);
  }

  /** @param {Term} term */
  #show({ anchor, name, definition }) {
    const answer = html("div", { hidden: "" }, html("p", {}, ...definition));
    const mark = (/** @type {boolean} */ right) => {
      const cards = glossary();
      set(cards, anchor, right, true);
      keepGlossary(cards);
      this.#terms.shift();
      this.#done++;
      this.#next();
    };
    const see = button("Ver la definición", "md-button", () => {
      answer.hidden = false;
      see.hidden = true;
      knew.focus();
    });
    const knew = button("La sabía", "md-button", () => mark(true));
    const controls = html(
      "p",
      { class: "mandos" },
      knew,
      button("No la sabía", "md-button", () => mark(false)),
    );
    answer.append(controls);
    this.#put(
      html("p", { class: "termino-repaso" }, html("strong", {}, name), ": ¿qué es? Dilo antes de mirar."),
      see,
      answer,
    );
  }

  #end() {
    this.#box.replaceChildren();
    const cards = [...Object.values(lessons()).map(({ preguntas }) => preguntas), glossary()].flatMap(Object.values);
    const [next] = cards.map(({ toca }) => toca).sort();
    const later = next ? ` Lo siguiente vuelve el ${written(next)}.` : "";
    this.#say((this.#all ? "Por hoy has terminado." : this.#nothing) + later);
  }

  /** @param {...Node} nodes */
  #put(...nodes) {
    this.#box.replaceChildren(...nodes);
    if (this.#done) this.#box.focus({ preventScroll: true }); // what had it is gone
  }

  /** @param {string} text */
  #say(text) {
    this.#count.textContent = text;
  }
}

/**
 * Changes what is kept of a card.
 * @param {Record<string, import("./formato.js").Card>} cards
 * @param {string} name
 * @param {boolean} right
 * @param {boolean} [stays] whether it is kept when it is known for good, to know that it is
 */
function set(cards, name, right, stays = false) {
  const card = answered(cards[name], right, new Date());
  if (card) cards[name] = card;
  else if (stays) cards[name] = { caja: cards[name].caja, toca: FOREVER };
  else delete cards[name];
}

/** The day of what is not asked again. */
const FOREVER = "9999-12-31";

/**
 * Returns the terms to review: those of which it is the day, and some of the new ones.
 * @param {string[]} finished the lessons
 * @param {Date} today
 * @returns {Promise<Term[]>}
 */
async function termsToReview(finished, today) {
  const cards = glossary();
  if (!finished.length && !Object.keys(cards).length) return [];
  const page = await open("apendices/glosario/");
  const names = [...page.querySelectorAll("dt[id]")];
  const isOf = (/** @type {Element} */ term) => {
    const link = term.nextElementSibling?.querySelector("a.explica");
    const lesson = link
      ? new URL(link.getAttribute("href") ?? "", page.baseURI).pathname.slice(ROOT.pathname.length)
      : "";
    return finished.includes(lesson);
  };
  const waiting = due(cards, today).flatMap((anchor) => names.filter(({ id }) => id === anchor));
  const fresh = names.filter((term) => !Object.hasOwn(cards, term.id) && isOf(term)).slice(0, MOST_NEW);
  return [...waiting, ...fresh].map((term) => ({
    anchor: term.id,
    name: term.querySelector("strong")?.textContent ?? "",
    definition: [...(term.nextElementSibling?.childNodes ?? [])].map((node) => document.importNode(node, true)),
  }));
}

/** The pages that have come. @type {Map<string, Promise<Document>>} */
const pages = new Map();

/**
 * Brings a page of the site, to read it.
 * @param {string} name
 */
function open(name) {
  const address = new URL(name, ROOT).href;
  const page = pages.get(name) ?? bring(address);
  pages.set(name, page);
  page.catch(() => pages.delete(name));
  return page;
}

/** @param {string} address */
async function bring(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const base = page.createElement("base");
  base.href = address; // its links are from there
  page.head.prepend(base);
  for (const link of page.querySelectorAll("a[href]"))
    link.setAttribute("href", /** @type {HTMLAnchorElement} */ (link).href);
  return page;
}

/** @param {string} day */
const written = (day) => new Date(`${day}T12:00`).toLocaleDateString("es", { day: "numeric", month: "long" });

customElements.define("repaso-curso", Review);
