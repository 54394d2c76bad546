/**
 * The definitions of the terms: Escape hides them and, on a touch screen, the first tap shows them.
 * The style sheet does the rest: it shows them to the mouse and to the keyboard.
 */

const TERM = ".termino";

document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  for (const term of document.querySelectorAll(`${TERM}:is(.abierto, :hover, :focus-within)`)) {
    term.classList.remove("abierto");
    term.classList.add("callado");
    const forget = () => term.classList.remove("callado");
    term.addEventListener("pointerenter", forget, { once: true });
    term.addEventListener("focusout", forget, { once: true });
  }
});

// In the capture phase, to come before the instant navigation follows the link.
document.addEventListener(
  "click",
  (event) => {
    const term = event.target instanceof Element ? event.target.closest(TERM) : null;
    const open = document.querySelector(`${TERM}.abierto`);
    if (term !== open) open?.classList.remove("abierto");
    if (term && term !== open && event instanceof PointerEvent && event.pointerType === "touch") {
      term.classList.add("abierto");
      event.preventDefault(); // another tap follows the link
      event.stopPropagation();
    }
  },
  { capture: true },
);
