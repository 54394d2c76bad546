// @ts-check
// Completa lo que el tema añade a la página con JavaScript y deja sin nombre o fuera del alcance del teclado.

/** Lo que puede desplazarse de lado en una pantalla estrecha: con el teclado, solo si recibe el foco. */
const SCROLLABLE = ".md-typeset__scrollwrap, .formula, .jupyter-wrapper pre";

const sizes = new ResizeObserver((boxes) => {
  for (const { target } of boxes) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
  }
});

function complete() {
  for (const box of document.querySelectorAll(SCROLLABLE)) sizes.observe(box);
  for (const buttons of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    buttons.setAttribute("role", "none"); // uno por programa: no son lugares de la página
  }
}

// Con la navegación instantánea el foco se queda en un enlace que ya no está. Al llegar a una página se pone en su
// título: así la anuncia un lector de pantalla, y el tabulador sigue desde arriba.
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
