/** The dialog of the search: it asks, shows what is found and is walked with the arrows. */

import { find } from "./indice.js";

/** @typedef {import("./indice.js").Answer} Answer */
/** @typedef {import("./indice.js").Found} Found */
/** @typedef {import("./indice.js").Section} Section */

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("#buscador"));
const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
const list = /** @type {HTMLElement} */ (dialog.querySelector("ol"));

/** How many sections of each page are shown. */
const MOST = 3;

const ROOT = new URL("../../../../", import.meta.url).href;

/** Where to go when nothing is found, or asked yet: the address below the site's root, its name and what is there. */
const WAYS = [
  ["apendices/glosario/", "Glosario", "Todos los términos, en español y en inglés, con su definición."],
  ["#lecciones", "Lecciones", "Todas, en el orden en que se leen."],
];

let turn = 0;

/** Searches for what is written. */
export async function search() {
  const question = input.value.trim();
  const mine = ++turn;
  const answer = question ? await find(question) : null;
  if (mine !== turn) return; // something else was written meanwhile
  const reading = list.contains(document.activeElement);
  list.replaceChildren(...results(answer));
  if (reading) input.focus(); // the link that had the focus is gone
  list.scrollTop = 0;
  status.textContent = answer ? said(question, answer) : "Escribe lo que buscas: las tildes y los plurales dan igual.";
}

/** @param {Answer | null} answer */
function results(answer) {
  if (answer?.found.length) return answer.found.map((found) => (found.meta.ingles ? term(found) : page(found)));
  return [...(answer?.similar ?? []).map(term), help()];
}

/**
 * @param {string} asked
 * @param {Answer} answer
 */
function said(asked, { question, lost, found, similar }) {
  if (lost.length) return `No hay nada sobre «${lost.join(" ")}». Esto es lo que hay sobre «${question}»:`;
  if (found.length) return found.length === 1 ? "1 resultado" : `${found.length} resultados`;
  const next = similar.length ? "Prueba con otras palabras, o mira si es algo de esto:" : "Prueba con otras palabras.";
  return `No hay nada sobre «${asked}». ${next}`;
}

/** @param {Found} found */
function page({ url, excerpt, meta, sub_results }) {
  const sections = sub_results
    .filter(({ title }) => title !== meta.title)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST);
  const item = document.createElement("li");
  item.append(link(url, meta.title, sections.length ? "" : excerpt));
  item.append(...sections.map((section) => link(section.url, section.title, section.excerpt)));
  return item;
}

/** @param {Section} section */
const weight = ({ weighted_locations }) => weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0);

/** @param {Found} found */
function term({ url, content, meta: { title, ingles = "" } }) {
  const item = document.createElement("li");
  const anchor = link(url, title, "", content);
  const english = Object.assign(document.createElement("i"), { lang: "en", textContent: ingles });
  const where = Object.assign(document.createElement("small"), { textContent: "Glosario" });
  const same = ingles.toLowerCase() === title.toLowerCase();
  anchor.querySelector("b")?.append(...(same ? [] : [" ", english]), " ", where);
  item.className = "definicion";
  item.append(anchor);
  return item;
}

/** Returns what is offered when there is nothing else. */
function help() {
  const item = document.createElement("li");
  item.className = "ayuda";
  item.append(...WAYS.map(([place, name, text]) => link(ROOT + place, name, "", text)));
  return item;
}

/**
 * @param {string} url
 * @param {string} title
 * @param {string} excerpt What is shown of a page: HTML.
 * @param {string} text What is said of it.
 */
function link(url, title, excerpt, text = "") {
  const anchor = document.createElement("a");
  const name = Object.assign(document.createElement("b"), { textContent: title });
  const part = Object.assign(document.createElement("span"), { innerHTML: excerpt }); // Pagefind escapes what is in it
  anchor.href = url;
  anchor.append(name, " ", part, text);
  return anchor;
}

input.addEventListener("input", search);

dialog.addEventListener("click", ({ target }) => {
  // the backdrop, the closing button and the links: with the instant navigation the page stays
  if (target === dialog || (target instanceof Element && target.closest("button,a"))) dialog.close();
});

dialog.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const stops = [input, ...list.querySelectorAll("a")];
  const here = stops.findIndex((stop) => stop.matches(":focus"));
  if (key === "ArrowDown" || key === "ArrowUp") {
    event.preventDefault();
    stops.at((here + (key === "ArrowDown" ? 1 : -1)) % stops.length)?.focus();
  } else if (key === "Enter" && here === 0) {
    if (!list.querySelector(".ayuda")) stops[1]?.click(); // what is only offered is to be chosen
  } else if (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) {
    input.focus(); // what is typed goes on with the question
  }
});
