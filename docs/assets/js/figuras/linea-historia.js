/** `<linea-historia>`: the milestones of the drawing, one at a time, with their sources. */

import { button, define, Figure, give, html, range, set, svg } from "./figura.js";

/**
 * Returns the milestones that a drawing holds: what happened and the keys of its sources are in each of its groups.
 * @param {Element} drawing
 */
function milestones(drawing) {
  return [...drawing.querySelectorAll("g.hito")].map((group) => ({
    group,
    title: group.querySelector("title")?.textContent ?? "",
    said: group.querySelector("desc")?.textContent ?? "",
    sources: (group.getAttribute("data-fuentes") ?? "").split(" "),
    dot: /** @type {SVGCircleElement} */ (group.querySelector("circle")),
  }));
}

/**
 * Says how long it takes until the next milestone.
 * @param {number[]} years of the milestones, in order
 * @param {number} i which one
 */
export function pause(years, i) {
  if (i === years.length - 1) return "";
  const gap = years[i + 1] - years[i];
  if (gap === 0) return " El siguiente es del mismo año.";
  return ` Hasta el siguiente ${gap === 1 ? "pasa 1 año" : `pasan ${gap} años`}.`;
}

/**
 * Returns a link to an entry of the list of sources of the page, whose anchor says who and when.
 * @param {string} key
 */
function link(key) {
  const id = `fuente-${key}`;
  return html("a", { href: `#${id}` }, document.getElementById(id)?.textContent ?? "");
}

class HistoryLine extends Figure {
  /** @override */
  build() {
    const drawing = /** @type {Element} */ (this.querySelector("svg")?.cloneNode(true));
    const all = milestones(drawing);
    const year = (/** @type {number} */ i) => all[i].title.split(":")[0];
    const years = all.map((_, i) => Number.parseInt(year(i), 10));
    const chosen = range("Año", { min: 0, max: all.length - 1, step: 1, value: 0 }, year);
    const ring = svg("circle", { cx: Number(all[0].dot.getAttribute("cx")), r: 12, class: "linea-acento" });
    const sources = html("p", { class: "procedencia" });
    drawing.append(ring);

    const goTo = (/** @type {number} */ i) => give(chosen.input, i);
    const step = (/** @type {string} */ name, /** @type {number} */ by) =>
      button(name, "", () => goTo(chosen.input.valueAsNumber + by));
    const [back, forth] = [step("Anterior", -1), step("Siguiente", 1)];
    for (const [i, { group }] of all.entries()) group.addEventListener("click", () => goTo(i));

    const update = () => {
      const i = chosen.input.valueAsNumber;
      set(ring, { cy: Number(all[i].dot.getAttribute("cy")) });
      set(back, { "aria-disabled": String(i === 0) });
      set(forth, { "aria-disabled": String(i === all.length - 1) });
      const links = all[i].sources.map(link);
      sources.replaceChildren("Fuente: ", ...links.flatMap((one, j) => (j === 0 ? [one] : ["; ", one])));
      return `${all[i].title}. ${all[i].said}${pause(years, i)}`;
    };

    return {
      hint: "Prueba: avanza de hito en hito, o pulsa uno, y busca qué ideas esperaron más años a que hubiera con qué usarlas.",
      drawing: [drawing],
      state: { hito: chosen },
      controls: [chosen.node, back, forth],
      notes: [sources],
      update,
    };
  }
}

define("linea-historia", HistoryLine);
