/** A library chosen in a program is chosen in all of them, and in the pages that are opened later. */

/** @param {Element} input */
const libraryOf = (input) => input instanceof HTMLInputElement && input.labels?.[0]?.textContent;

/**
 * Shows a library in every program that has it.
 * @param {string} library
 */
function show(library) {
  for (const input of document.querySelectorAll(".tabbed-set > input")) {
    if (input instanceof HTMLInputElement && libraryOf(input) === library) input.checked = true;
  }
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches(".tabbed-set > input")) return;
  const library = libraryOf(target);
  if (!library) return;
  const before = target.getBoundingClientRect().top;
  show(library);
  // the programs above change height: the one being read stays where it was
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  // where the theme looks for it when a page opens (content.tabs.link)
  /** @type {any} */ (globalThis).__md_set("__tabs", [library]);
});

// When a page opens the theme does this too, but only in what is seen: a folded program has no text for it to find.
/** @type {any} */ (globalThis).document$.subscribe(() => {
  const [library] = /** @type {any} */ (globalThis).__md_get("__tabs") ?? [];
  if (library) show(library);
});
