/** What the pages show of what the reader has done, and what is noted down while they read. */

import { answered, dayOf } from "./espaciado.js";
import { changeLesson, keepPlace, lesson, lessons, place, ROOT } from "./guardado.js";

const { document$ } = /** @type {any} */ (globalThis);

const EXERCISE = /\/ejercicio_\d+$/;

/** Where a heading has to be for the reader to be in its section: the top third of the window. */
const READING = 1 / 3;

/** @param {string} href */
const nameOf = (href) => new URL(href, location.href).pathname.slice(ROOT.pathname.length);

/** The lesson that is open, if one is. */
const here = () => (document.querySelector("p.leccion") ? nameOf(location.href) : "");

/**
 * Marks every page that opens, and notes down what happens in it.
 * @param {string[]} names of the events in which it happens
 * @param {Event[]} events what has already happened
 */
export function begin(names, events) {
  for (const name of names) document.addEventListener(name, note);
  for (const event of events) note(event);
  document$.subscribe(mark); // now, and whenever a page opens
}

/** @param {Event} event */
function note(event) {
  if (!here()) return;
  if (event instanceof CustomEvent) noteAnswer(event.type, event.detail);
  else if (event.type.startsWith("scroll")) notePlace();
  else if (event.target instanceof Element && event.target.closest(".terminar")) finish();
}

/** Shows what is done. */
function mark() {
  const kept = lessons();
  for (const link of document.querySelectorAll(".md-nav--primary a")) {
    const number = link.querySelector(".numero");
    if (number instanceof HTMLElement) sign(number, kept[nameOf(/** @type {HTMLAnchorElement} */ (link).href)]?.hecha);
  }
  offerToGoOn();
  if (!here()) return;
  const mine = lesson(here());
  for (const [name, { bien }] of Object.entries(mine.ejercicios)) {
    const heading = headingOf(name);
    if (heading) sign(heading, bien);
  }
  tellFinished(mine.hecha);
}

/**
 * Puts a sign on what is done, in words for who does not see it; or takes it away.
 * @param {HTMLElement} element
 * @param {unknown} done
 */
function sign(element, done) {
  element.classList.toggle("hecho", Boolean(done));
  const words = element.querySelector(".solo-lectores");
  if (!done) words?.remove();
  else if (!words)
    element.append(
      Object.assign(document.createElement("span"), { className: "solo-lectores", textContent: " (hecho)" }),
    );
}

/** @param {string} name of an exercise */
function headingOf(name) {
  const asked = document.querySelector(`[comprueba][de="${name}"], preguntas-vivas[de="${name}"]`);
  const headings = [...document.querySelectorAll("h3")];
  return headings
    .filter((one) => asked && one.compareDocumentPosition(asked) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
}

/** @param {string} day */
function tellFinished(day) {
  const button = document.querySelector(".terminar");
  if (!button) return;
  button.textContent = day ? "Ya no la doy por terminada" : "He terminado esta lección";
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = day ? `Terminada el ${written(day)}.` : "";
}

/** @param {string} day */
const written = (day) =>
  new Date(`${day}T12:00`).toLocaleDateString("es", { day: "numeric", month: "long", year: "numeric" });

function finish() {
  changeLesson(here(), (kept) => {
    kept.hecha = kept.hecha ? "" : dayOf(new Date());
  });
  mark();
}

/**
 * @param {string} what an answer to a question, or an exercise that has been checked
 * @param {{ name: string, right: boolean }} answer
 */
function noteAnswer(what, { name, right }) {
  const today = new Date();
  changeLesson(here(), (kept) => {
    if (EXERCISE.test(name)) {
      kept.ejercicios[name] = { bien: right || Boolean(kept.ejercicios[name]?.bien), dia: dayOf(today) };
    }
    if (!right && what === "respondido") {
      kept.preguntas[name] = /** @type {import("./formato.js").Card} */ (answered(kept.preguntas[name], false, today));
    }
  });
  mark();
}

/** Notes down in which section the reader is. */
function notePlace() {
  const line = innerHeight * READING;
  const above = [...document.querySelectorAll("h1[id], h2[id], h3[id]")].filter(
    (one) => one.getBoundingClientRect().top < line,
  );
  const section = above.at(-1);
  const isTop = !section || section.tagName === "H1";
  const title = textOf(document.querySelector("h1"));
  keepPlace({ leccion: here(), titulo: title, ancla: isTop ? "" : section.id, apartado: isTop ? "" : textOf(section) });
}

/**
 * Returns the text of a heading, without its link.
 * @param {Element | null | undefined} heading
 */
const textOf = (heading) => heading?.firstChild?.textContent?.trim() ?? "";

/** In the home page, the button to begin leads to where the reader was. */
function offerToGoOn() {
  const button = document.querySelector(".portada .md-button--primary");
  const where = place();
  if (!(button instanceof HTMLAnchorElement) || !where) return;
  button.style.minWidth = `${button.getBoundingClientRect().width}px`; // it keeps its place, and what follows too
  button.textContent = "Seguir donde lo dejé";
  button.title = [where.titulo, where.apartado].filter(Boolean).join(": ");
  button.href = new URL(where.leccion + (where.ancla && `#${where.ancla}`), ROOT).href;
}
