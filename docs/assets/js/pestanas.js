// @ts-check
// Las pestañas de los programas: al elegir una biblioteca en uno, se elige en todos y en las páginas que se abran
// después; y los programas que aún no se ven se componen de uno en uno, cuando el navegador no tiene otra cosa que hacer.

const global = /** @type {any} */ (globalThis); // aquí deja el tema __md_set y document$
const whenIdle = global.requestIdleCallback ?? global.setTimeout;

/** @param {Element} input */
const libraryOf = (input) => input instanceof HTMLInputElement && input.labels?.[0]?.textContent;

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches(".tabbed-set > input")) return;
  const library = libraryOf(target);
  const before = target.getBoundingClientRect().top;
  for (const other of document.querySelectorAll(".tabbed-set > input")) {
    if (other instanceof HTMLInputElement && libraryOf(other) === library) other.checked = true;
  }
  // Los programas de arriba cambian de alto: el que se mira se queda donde estaba.
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  global.__md_set("__tabs", [library]); // donde lo busca el tema al abrir una página (content.tabs.link)
});

function composeNext() {
  const next = document.querySelector(".tabbed-content:not(.compuesto)");
  if (!next) return;
  next.classList.add("compuesto");
  whenIdle(composeNext);
}

global.document$.subscribe(() => whenIdle(composeNext)); // también tras una navegación instantánea
