/** What the pages show of what the reader has done, and what is noted down while they read. */

import { answered, dayOf } from "./espaciado.js";
import { CHANGED, changeLesson, keepPlace, lesson, lessons, place, ROOT, whatIsWrong } from "./guardado.js";

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
  document.addEventListener(CHANGED, mark);
  document$.subscribe(mark); // now, and whenever a page opens
}

/** @param {Event} event */
function note(event) {
  if (event.target instanceof HTMLElement && event.target.dataset.copia) copy(event, event.target);
  if (!here()) return;
  if (event instanceof CustomEvent) noteAnswer(event.type, event.detail);
  else if (event.type.startsWith("scroll")) notePlace();
  else if (event.target instanceof Element && event.target.closest(".terminar")) finish();
}

/**
 * Does what is asked of all that is kept, if all of it has come.
 * @param {Event} event
 * @param {HTMLElement} control
 */
async function copy(event, control) {
  const status = control.closest(".copia")?.querySelector(".estado");
  try {
    const { act } = await import("./copia.js");
    act(event, control);
  } catch (error) {
    console.error(error);
    if (status) status.textContent = "No se ha podido cargar lo que hace falta. Mira la conexión y vuelve a pulsar.";
  }
}

/** Shows what is done. */
function mark() {
  const kept = lessons();
  tellAll(kept);
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
 * Tells, where every lesson is listed, what is done of each, where the reader was, and what is wrong with what is kept.
 * @param {Record<string, import("./formato.js").Lesson>} kept
 */
function tellAll(kept) {
  const list = document.querySelector(".llevado");
  if (!list) return;
  for (const link of list.querySelectorAll("a")) {
    const mine = kept[nameOf(link.href)];
    const right = Object.values(mine?.ejercicios ?? {}).filter(({ bien }) => bien).length;
    const exercises = right === 1 ? "1 ejercicio bien" : right ? `${right} ejercicios bien` : "";
    const done = [mine?.hecha ? "✓ terminada" : "", exercises].filter(Boolean).join(", ");
    link.nextElementSibling?.remove();
    if (done) link.after(Object.assign(document.createElement("span"), { textContent: ` ${done}` }));
  }
  for (const old of document.querySelectorAll(".llevado ~ .aparte")) old.remove();
  const where = place();
  if (where) {
    const link = Object.assign(document.createElement("a"), { href: addressOf(where), textContent: titleOf(where) });
    list.after(apart("Lo dejaste en ", link, "."));
  }
  if (whatIsWrong()) list.after(Object.assign(apart(whatIsWrong()), { role: "alert" }));
}

/** @param {...(Node | string)} parts */
function apart(...parts) {
  const line = Object.assign(document.createElement("p"), { className: "aparte" });
  line.append(...parts);
  return line;
}

/** @param {import("./formato.js").Place} where */
const addressOf = ({ leccion, ancla }) => new URL(leccion + (ancla && `#${ancla}`), ROOT).href;

/** @param {import("./formato.js").Place} where */
const titleOf = ({ titulo, apartado }) => [titulo, apartado].filter(Boolean).join(": ");

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
  button.title = titleOf(where);
  button.href = addressOf(where);
}
