/** A library chosen in a program is chosen in all of them, and in the pages that are opened later. */

/** @param {Element} input */
const libraryOf = (input) => input instanceof HTMLInputElement && input.labels?.[0]?.textContent;

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches(".tabbed-set > input")) return;
  const library = libraryOf(target);
  const before = target.getBoundingClientRect().top;
  for (const other of document.querySelectorAll(".tabbed-set > input")) {
    if (other instanceof HTMLInputElement && libraryOf(other) === library) other.checked = true;
  }
  // the programs above change height: the one being read stays where it was
  scrollBy({ top: target.getBoundingClientRect().top - before, behavior: "instant" });
  // where the theme looks for it when a page opens (content.tabs.link)
  /** @type {any} */ (globalThis).__md_set("__tabs", [library]);
});
