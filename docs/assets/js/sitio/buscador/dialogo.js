/** The dialog of the search: it asks, shows what is found and is walked with the arrows. */

import { find } from "./indice.js";

/** @typedef {import("./indice.js").Found} Found */
/** @typedef {import("./indice.js").Section} Section */

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("#buscador"));
const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
const list = /** @type {HTMLElement} */ (dialog.querySelector("ol"));

/** How many sections of each page are shown. */
const MOST = 3;

let turn = 0;

/** Searches for what is written. */
export async function search() {
  const question = input.value.trim();
  const mine = ++turn;
  const found = question ? await find(question) : [];
  if (mine !== turn) return; // something else was written meanwhile
  const reading = list.contains(document.activeElement);
  list.replaceChildren(...found.map(page));
  if (reading) input.focus(); // the link that had the focus is gone
  list.scrollTop = 0;
  if (!question) status.textContent = "Escribe lo que buscas: las tildes y los plurales dan igual.";
  else if (!found.length) status.textContent = `No hay nada sobre «${question}». Prueba con otras palabras.`;
  else status.textContent = found.length === 1 ? "1 página" : `${found.length} páginas`;
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

/**
 * @param {string} url
 * @param {string} title
 * @param {string} excerpt
 */
function link(url, title, excerpt) {
  const anchor = document.createElement("a");
  const name = document.createElement("b");
  const text = document.createElement("span");
  anchor.href = url;
  name.textContent = title;
  text.innerHTML = excerpt; // Pagefind escapes the text of the page
  anchor.append(name, " ", text);
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
    stops[1]?.click();
  } else if (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) {
    input.focus(); // what is typed goes on with the question
  }
});
