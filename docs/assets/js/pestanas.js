// @ts-check
// Al elegir una biblioteca en un programa, se elige en todos y en las páginas que se abran después.
// Lo guarda donde el tema lo busca al abrir una página (content.tabs.link).

/** @param {Element} input @returns {HTMLLabelElement | null | undefined} */
const labelOf = (input) => (input instanceof HTMLInputElement ? input.labels?.[0] : null);

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches(".tabbed-set > input")) return;
  const library = labelOf(target)?.textContent;
  const before = target.getBoundingClientRect().top;
  for (const other of document.querySelectorAll(".tabbed-set > input")) {
    if (other !== target && labelOf(other)?.textContent === library) /** @type {any} */ (other).checked = true;
  }
  // Los programas de arriba cambian de alto: el que se mira se queda donde estaba.
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  /** @type {any} */ (globalThis).__md_set("__tabs", [library]);
});
