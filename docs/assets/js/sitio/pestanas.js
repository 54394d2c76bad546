// @ts-check
// Al elegir una biblioteca en un programa, se elige en todos y en las páginas que se abran después.

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
  // Donde lo busca el tema al abrir una página (content.tabs.link).
  /** @type {any} */ (globalThis).__md_set("__tabs", [library]);
});
