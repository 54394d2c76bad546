/**
 * Brings what marks the course as the reader goes through it (js/progreso/marcas.js), when there is something to mark: who
 * opens the first page does not wait for it.
 */

const MARKS = "../progreso/marcas.js";
const KEPT = `${new URL("../../../", import.meta.url).pathname}progreso:`;

/** What there is to note down. Not every browser says when it has ended to scroll. */
const MOVED = "onscrollend" in window ? "scrollend" : "scroll";
const EVENTS = ["respondido", "ejercicio-comprobado", "click", "change", MOVED];

/** What is clicked or chosen to keep something, or to take it away. */
const OURS = ".terminar, [data-copia]";

/** What has happened, until it is noted down. @type {Event[]} */
const waiting = [];
let asked = false;

/** @param {Event} event */
function wait(event) {
  const isChosen = event.target instanceof Element && event.target.closest(OURS);
  if (["click", "change"].includes(event.type) && !isChosen) return;
  waiting.push(event);
  start();
}

async function start() {
  if (asked) return;
  asked = true;
  try {
    const { begin } = await import(MARKS);
    for (const name of EVENTS) document.removeEventListener(name, wait);
    begin(EVENTS, waiting);
  } catch (error) {
    console.error(error); // without marks, everything else works
    asked = false;
  }
}

function isKept() {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(KEPT));
  } catch {
    return false; // their browser forbids it
  }
}

for (const name of EVENTS) document.addEventListener(name, wait);
if (isKept()) start();
