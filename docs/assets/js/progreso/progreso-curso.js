/** `<progreso-curso>`: what the reader has done of each lesson, and where they were. */

import { html } from "../figuras/figura.js";
import { request } from "../sitio/hoja.js";
import { CHANGED, lessons, place, ROOT, whatIsWrong } from "./guardado.js";

class Progress extends HTMLElement {
  async connectedCallback() {
    document.addEventListener(CHANGED, this.#show);
    await request("repaso");
    this.#show();
  }

  disconnectedCallback() {
    document.removeEventListener(CHANGED, this.#show);
  }

  #show = () => {
    const kept = lessons();
    const where = place();
    const rows = [...document.querySelectorAll(".md-nav--primary .parte a")].flatMap((link) => {
      const { href } = /** @type {HTMLAnchorElement} */ (link);
      const number = link.querySelector(".numero")?.firstChild?.textContent?.trim();
      const name = new URL(href).pathname.slice(ROOT.pathname.length);
      return number ? [row(href, link.lastElementChild?.textContent ?? "", kept[name])] : [];
    });
    /** @type {Node[]} */
    const parts = [html("ol", {}, ...rows)];
    if (where) {
      const link = html("a", { href: new URL(where.leccion + (where.ancla && `#${where.ancla}`), ROOT).href });
      link.textContent = [where.titulo, where.apartado].filter(Boolean).join(": ");
      parts.unshift(html("p", {}, "Lo dejaste en ", link, "."));
    }
    if (whatIsWrong()) parts.unshift(html("p", { class: "aviso", role: "alert" }, whatIsWrong()));
    this.replaceChildren(...parts);
  };
}

/**
 * @param {string} href
 * @param {string} title
 * @param {import("./formato.js").Lesson} [kept]
 */
function row(href, title, kept) {
  const right = Object.values(kept?.ejercicios ?? {}).filter(({ bien }) => bien).length;
  const exercises = right === 1 ? "1 ejercicio bien" : right ? `${right} ejercicios bien` : "";
  const done = [kept?.hecha ? "✓ terminada" : "", exercises].filter(Boolean).join(", ");
  return html("li", {}, html("a", { href }, title), done ? html("span", {}, ` ${done}`) : "");
}

customElements.define("progreso-curso", Progress);
