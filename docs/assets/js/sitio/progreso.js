/**
 * Brings what marks the course as the reader goes through it (js/progreso/marcas.js), when there is something to mark: who
 * opens the first page does not wait for it.
 */

const MARKS = "../progreso/marcas.js";
const KEPT = `${new URL("../../../", import.meta.url).pathname}progreso:`;

/** What there is to note down. */
const EVENTS = ["respondido", "ejercicio-comprobado", "scrollend"];

let asked = false;

/** @param {Event} [event] what has to be noted down */
async function start(event) {
  if (asked) return;
  asked = true;
  for (const name of EVENTS) document.removeEventListener(name, start);
  try {
    const { begin } = await import(MARKS);
    begin(event);
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

for (const name of EVENTS) document.addEventListener(name, start);
if (isKept()) start();
