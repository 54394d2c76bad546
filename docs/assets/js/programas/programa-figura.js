/**
 * The program of a figure: it always has the values of the figure and, when the reader changes them in the editor, the
 * figure follows. Nothing else of the program changes.
 */

import { read, write } from "./literales.js";

/** @typedef {[name: string, start: number, end: number][]} Slots where a program has each value of the figure, in order */

const FIRST = "Salida";
const BEFORE = "Salida con los valores del principio";

/**
 * Links a figure and its program.
 * @param {Element} live the `<programa-vivo>` of the program that runs in the page
 * @param {Record<string, Slots>} slots for each library, in the order of their tabs
 * @param {(values: Record<string, string>) => Record<string, string>} give gives the figure what the reader has written,
 *   and returns the values with which it is left
 * @returns {(values: Record<string, string>) => void} writes in the program the values of the figure
 */
export function link(live, slots, give) {
  const tabs = [...(live.closest(".tabbed-set")?.querySelectorAll(".tabbed-block") ?? [])];
  const programs = Object.values(slots).map((places, i) => {
    const code = /** @type {HTMLElement} */ (tabs[i].querySelector("code"));
    return program(code, places, tabs[i].querySelector(".salida > .filename"));
  });
  const editable = programs[tabs.findIndex((tab) => tab.contains(live))];
  let agreed = ""; // the values of the figure when it and what is in the editor last agreed

  /** @param {string} text */
  const hear = (text) => {
    const values = editable.values(text);
    if (values) agreed = JSON.stringify(give(values));
  };
  live.addEventListener("programa-cambia", (event) => hear(/** @type {CustomEvent} */ (event).detail));
  const editor = live.querySelector("textarea"); // the reader may have opened it, and changed it, before
  if (editor && editor.value.trimEnd() !== editable.original.trimEnd()) hear(editor.value);
  return (values) => {
    for (const each of programs) each.show(values);
    const now = JSON.stringify(values);
    if (now === agreed) return; // the reader is writing it: a 0 may be on its way to 0.5
    agreed = now;
    const isOurs = (/** @type {string} */ text) => editable.values(text) !== null;
    live.dispatchEvent(
      new CustomEvent("programa-escribe", { detail: { text: editable.text(values).trimEnd(), isOurs } }),
    );
  };
}

/**
 * @param {HTMLElement} code
 * @param {Slots} places
 * @param {Element | null} title of the output under it
 */
function program(code, places, title) {
  const original = code.textContent ?? "";
  const literals = places.map(([, start, end]) => original.slice(start, end));
  const between = [...places, null].map((place, i) => original.slice(places[i - 1]?.[2] ?? 0, place?.[1]));
  const pattern = new RegExp(`^${between.map(escaped).join("(.*?)").trimEnd()}$`);
  code.dataset.original = original;
  const spans = places.map(([, start, end]) => wrap(code, start, end));
  /** @param {Record<string, string>} values */
  const written = (values) => places.map(([name], i) => write(values[name], literals[i]));
  /** @param {Record<string, string>} values */
  const text = (values) =>
    written(values).reduce((before, literal, i) => before + literal + between[i + 1], between[0]);
  return {
    original,
    text,
    /** @param {Record<string, string>} values */
    show(values) {
      for (const [i, literal] of written(values).entries()) spans[i].textContent = literal;
      if (title) title.textContent = text(values) === original ? FIRST : BEFORE;
    },
    /**
     * Reads the values of a text that is this program but for them.
     * @param {string} changed
     * @returns {Record<string, string> | null}
     */
    values(changed) {
      const values = pattern
        .exec(changed.trimEnd())
        ?.slice(1)
        .map((literal, i) => read(literal, literals[i]));
      if (!values || values.includes(null)) return null;
      return Object.fromEntries(places.map(([name], i) => [name, String(values[i])]));
    },
  };
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Puts a part of a coloured program in an element of its own.
 * @param {HTMLElement} code
 * @param {number} start
 * @param {number} end
 */
function wrap(code, start, end) {
  const range = document.createRange();
  range.setStart(...at(code, start, false));
  range.setEnd(...at(code, end, true));
  const span = document.createElement("span");
  span.classList.add("hueco", "mf");
  span.append(range.extractContents().textContent ?? "");
  range.insertNode(span);
  return span;
}

/**
 * Finds the letter of an element at a place of its text.
 * @param {HTMLElement} element
 * @param {number} place
 * @param {boolean} after whether what is wanted is the end of the letter before it
 * @returns {[Text, number]}
 */
function at(element, place, after) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = place;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = /** @type {Text} */ (node);
    if (left < length || (after && left === length)) return [/** @type {Text} */ (node), left];
    left -= length;
  }
  throw new RangeError(`el programa no tiene ${place} letras`);
}
