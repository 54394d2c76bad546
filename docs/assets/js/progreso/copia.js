/**
 * Takes to another browser what this one keeps, and erases it. What a file brings is shown before anything changes, as
 * text: nothing of it runs.
 */

import { button, html } from "../figuras/figura.js";
import { dayOf } from "./espaciado.js";
import { fromFile, join, Refused, toFile } from "./formato.js";
import { CHANGED, erase, everything, replace, unread } from "./guardado.js";

/** @typedef {import("./formato.js").Kept} Kept */

const NOTHING_CHANGED = "No se ha cambiado nada.";

/**
 * Does what the reader asks of all that is kept.
 * @param {Event} event a click, or the choice of a file
 * @param {HTMLElement} control what they have clicked or chosen it with
 */
export function act(event, control) {
  const root = /** @type {HTMLElement} */ (control.closest(".copia"));
  const copy = new Copy(root);
  if (control instanceof HTMLInputElement) {
    if (event.type === "change") copy.read(control);
  } else if (control.dataset.copia === "descargar") copy.download();
  else copy.askToErase();
}

class Copy {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.status = /** @type {HTMLElement} */ (root.querySelector(".estado"));
    this.preview = /** @type {HTMLElement} */ (root.querySelector(".previo"));
  }

  download() {
    const blob = new Blob([toFile(everything(), unread())], { type: "application/json" });
    const link = html("a", { href: URL.createObjectURL(blob), download: `progreso-${dayOf(new Date())}.json` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say("Descargada. Guárdala: con ella sigues en otro navegador.");
  }

  /** @param {HTMLInputElement} input with a file that the reader has chosen */
  async read(input) {
    const file = input.files?.[0];
    this.preview.replaceChildren();
    if (!file) return;
    try {
      this.#offer(fromFile(await file.text()), file.name);
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error);
      this.#say(error instanceof Refused ? error.message : `Ese archivo no se ha podido leer. ${NOTHING_CHANGED}`);
    }
    input.value = ""; // the same may be chosen again
  }

  /**
   * Shows what a file brings, and asks what to do with it.
   * @param {Kept} kept
   * @param {string} name
   */
  #offer(kept, name) {
    const programs = Object.entries(kept.programas).map(([program, { text }]) =>
      html("details", {}, html("summary", {}, program), html("pre", { tabindex: 0 }, text)),
    );
    const take = (/** @type {Kept} */ whole) => {
      const fits = replace(whole);
      if (fits) document.dispatchEvent(new Event(CHANGED));
      this.#end(
        fits
          ? "Hecho. Lo que había en el archivo está también aquí."
          : `No cabe en lo que tu navegador deja guardar. ${NOTHING_CHANGED}`,
      );
    };
    this.preview.replaceChildren(
      html("p", {}, `«${name}» trae ${summary(kept)}.`),
      ...programs,
      html(
        "p",
        { class: "mandos" },
        button("Juntarlo con lo de aquí", "md-button", () => take(join(everything(), kept))),
        button("Ponerlo en lugar de lo de aquí", "md-button", () => take(kept)),
        button("Dejarlo", "md-button", () => this.#end(NOTHING_CHANGED)),
      ),
    );
    this.#say("Esto es lo que trae el archivo. Todavía no se ha cambiado nada.");
  }

  askToErase() {
    this.preview.replaceChildren(
      html("p", {}, `Se borrarán ${summary(everything())}. No se puede deshacer.`),
      html(
        "p",
        { class: "mandos" },
        button("Sí, borrarlo", "md-button", () => {
          erase();
          document.dispatchEvent(new Event(CHANGED));
          this.#end("Borrado. No queda nada tuyo de este curso en el navegador.");
        }),
        button("Dejarlo", "md-button", () => this.#end(NOTHING_CHANGED)),
      ),
    );
    this.#say("¿Seguro?");
  }

  /** @param {string} text */
  #end(text) {
    this.preview.replaceChildren();
    this.#say(text);
  }

  /** @param {string} text */
  #say(text) {
    this.status.textContent = text;
    this.status.focus({ preventScroll: true });
  }
}

/**
 * Says how much there is.
 * @param {Kept} kept
 */
function summary({ lecciones, glosario, programas }) {
  const each = Object.values(lecciones);
  const exercises = each.flatMap(({ ejercicios }) => Object.values(ejercicios)).filter(({ bien }) => bien);
  const cards = each.flatMap(({ preguntas }) => Object.keys(preguntas)).length + Object.keys(glosario).length;
  const parts = [
    count(each.filter(({ hecha }) => hecha).length, "lección terminada", "lecciones terminadas"),
    count(exercises.length, "ejercicio bien hecho", "ejercicios bien hechos"),
    count(cards, "cosa que repasar", "cosas que repasar"),
  ];
  return `${parts.join(", ")} y ${count(Object.keys(programas).length, "programa cambiado", "programas cambiados")}`;
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;
