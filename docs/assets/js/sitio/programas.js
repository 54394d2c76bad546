/** What is chosen in a program is chosen in all of them, and in the pages opened later: its library, and how it wraps. */

/** What the theme keeps in the reader's browser, and what it says when a page opens. */
const { __md_get, __md_set, document$ } = /** @type {any} */ (globalThis);

/**
 * Does something above or around an element that keeps its place in the window.
 * @param {Element} element
 * @param {() => void} action
 */
function staying(element, action) {
  const before = element.getBoundingClientRect().top;
  action();
  scrollBy({ top: element.getBoundingClientRect().top - before, behavior: "instant" });
}

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
  staying(target, () => show(library));
  __md_set("__tabs", [library]); // where the theme looks for it when a page opens (content.tabs.link)
});

// When a page opens the theme does this too, but only in what is seen: a folded program has no text for it to find.
document$.subscribe(() => {
  const [library] = __md_get("__tabs") ?? [];
  if (library) show(library);
});

const WRAPPED = "ajustadas";
const root = document.documentElement;

/**
 * Has a button say whether lines wrap.
 * @param {Element} button
 */
function tell(button) {
  button.setAttribute("aria-pressed", String(root.dataset.lineas === WRAPPED));
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest(".ajusta");
  if (!button) return;
  const wrap = root.dataset.lineas !== WRAPPED;
  staying(button, () => {
    if (wrap) root.dataset.lineas = WRAPPED;
    else delete root.dataset.lineas;
  });
  __md_set("__lineas", wrap); // tema/main.html looks for it before the page is shown
  for (const other of document.querySelectorAll(".ajusta")) tell(other);
});

/** Completes the buttons that the theme adds to a block when the reader comes near; a program has one more. */
function complete() {
  for (const buttons of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    buttons.setAttribute("role", "none"); // there is one for each block: as landmarks they would be noise
    if (!buttons.closest(".language-python")) continue;
    const button = document.createElement("button");
    button.className = "md-code__button ajusta";
    button.title = "Ajustar las líneas a la pantalla";
    tell(button);
    buttons.prepend(button);
  }
}

complete();
new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
