/**
 * Leaves to the browser the links of a page to itself. The theme's instant navigation takes the first of them for one
 * to another page: it asks for the page again and puts it anew, with its figures as at first and its folds closed.
 *
 * Not a module, to run before the theme's program: a window tells those who listen to it in the order in which they came.
 */

/** @param {{ origin: string, pathname: string }} address */
const pageOf = ({ origin, pathname }) => origin + pathname;

/** The page where the theme knows that the reader is, or to which it goes. */
let here = pageOf(location);
addEventListener("DOMContentLoaded", () => {
  /** @type {any} */ (globalThis).location$.subscribe((/** @type {URL} */ address) => (here = pageOf(address)));
});

addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (!(link instanceof HTMLAnchorElement) || !link.href.includes("#") || pageOf(link) !== here) return;
    link.target = "_self"; // the theme leaves alone the links that have one
    link.search = location.search; // where the figures of the page are as the reader has left them
  },
  { capture: true },
);
addEventListener("popstate", (event) => {
  if (pageOf(location) !== here) return;
  event.stopImmediatePropagation();
  // From the first change of page on, it is the theme, and not the browser, that goes back to where the reader was.
  if (history.scrollRestoration === "manual" && event.state) scrollTo({ top: event.state.y, behavior: "instant" });
});
