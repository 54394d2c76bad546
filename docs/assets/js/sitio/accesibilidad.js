/** Completes what the theme's JavaScript adds to the page without a name or out of the keyboard's reach. */

/** What may scroll sideways on a narrow screen: the keyboard can scroll it only if it can take the focus. */
const SCROLLABLE = ".md-typeset__scrollwrap, .formula, .jupyter-wrapper pre";

const sizes = new ResizeObserver((boxes) => {
  for (const { target } of boxes) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});

function complete() {
  for (const box of document.querySelectorAll(SCROLLABLE)) sizes.observe(box);
}

/** The menu of a phone is opened by a label, which the keyboard does not reach: beside it there is a button. */
const menu = /** @type {HTMLInputElement} */ (document.querySelector("#__drawer"));
const menuButton = /** @type {HTMLButtonElement} */ (document.querySelector(".abre-menu"));
menuButton.addEventListener("click", () => menu.click());
menu.addEventListener("change", () => menuButton.setAttribute("aria-expanded", String(menu.checked)));
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !menu.checked) return;
  menu.click();
  menuButton.focus();
});

// With the instant navigation the focus stays on a link that is gone. On arriving at a page it is moved to its title,
// so that a screen reader announces the page and the tabulator goes on from the top.
let arrived = false;
/** @type {any} */ (globalThis).document$.subscribe(() => {
  const title = document.querySelector("h1");
  if (arrived && title && !location.hash) {
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }
  arrived = true;
});

complete();
new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
