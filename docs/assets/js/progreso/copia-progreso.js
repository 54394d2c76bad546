/**
 * `<copia-progreso>`: takes to another browser what this one keeps, and erases it. What a file brings is shown before
 * anything changes, as text: nothing of it runs.
 */

import { html } from "../figuras/figura.js";
import { request } from "../sitio/hoja.js";
import { dayOf } from "./espaciado.js";
import { fromFile, join, Refused, toFile } from "./formato.js";
import { CHANGED, erase, everything, replace, unread } from "./guardado.js";

/** @typedef {import("./formato.js").Kept} Kept */

class Copy extends HTMLElement {
  #status = html("p", { class: "estado", role: "status", tabindex: -1 });
  #preview = html("div", { class: "previo" });

  async connectedCallback() {
    await request("repaso");
    const file = html("input", {
      type: "file",
      accept: ".json,application/json",
      class: "solo-lectores",
      tabindex: -1,
    });
    file.setAttribute("aria-label", "Copia de tu progreso");
    file.addEventListener("change", async () => {
      if (file.files?.[0]) await this.#read(file.files[0]);
      file.value = "";
    });
    const controls = html(
      "p",
      { class: "mandos" },
      button("Descargar una copia", () => this.#download()),
      button("Cargar una copia", () => file.click()),
      button("Borrarlo todo", () => this.#askToErase()),
      file,
    );
    this.replaceChildren(controls, this.#status, this.#preview);
  }

  #download() {
    const blob = new Blob([toFile(everything(), unread())], { type: "application/json" });
    const link = html("a", { href: URL.createObjectURL(blob), download: `progreso-${dayOf(new Date())}.json` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#say("Descargada. Guárdala: con ella sigues en otro navegador.");
  }

  /** @param {File} file */
  async #read(file) {
    this.#preview.replaceChildren();
    try {
      this.#offer(fromFile(await file.text()), file.name);
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error);
      this.#say(error instanceof Refused ? error.message : "Ese archivo no se ha podido leer. No se ha cambiado nada.");
    }
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
      this.#preview.replaceChildren();
      const fits = replace(whole);
      if (fits) document.dispatchEvent(new Event(CHANGED));
      this.#say(
        fits
          ? "Hecho. Lo que había en el archivo está también aquí."
          : "No cabe en lo que tu navegador deja guardar. No se ha cambiado nada.",
      );
    };
    this.#preview.replaceChildren(
      html("p", {}, `«${name}» trae ${summary(kept)}.`),
      ...programs,
      html(
        "p",
        { class: "mandos" },
        button("Juntarlo con lo de aquí", () => take(join(everything(), kept))),
        button("Ponerlo en lugar de lo de aquí", () => take(kept)),
        button("Dejarlo", () => this.#leave()),
      ),
    );
    this.#say("Esto es lo que trae el archivo. Todavía no se ha cambiado nada.");
  }

  #askToErase() {
    this.#preview.replaceChildren(
      html("p", {}, `Se borrarán ${summary(everything())}. No se puede deshacer.`),
      html(
        "p",
        { class: "mandos" },
        button("Sí, borrarlo", () => {
          erase();
          document.dispatchEvent(new Event(CHANGED));
          this.#preview.replaceChildren();
          this.#say("Borrado. No queda nada tuyo de este curso en el navegador.");
        }),
        button("Dejarlo", () => this.#leave()),
      ),
    );
    this.#say("¿Seguro?");
  }

  #leave() {
    this.#preview.replaceChildren();
    this.#say("No se ha cambiado nada.");
  }

  /** @param {string} text */
  #say(text) {
    this.#status.textContent = text;
    this.#status.focus({ preventScroll: true });
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

/**
 * @param {string} name
 * @param {() => void} action
 */
function button(name, action) {
  const node = html("button", { type: "button", class: "md-button" }, name);
  node.addEventListener("click", action);
  return node;
}

customElements.define("copia-progreso", Copy);
