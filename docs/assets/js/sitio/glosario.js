// @ts-check
// Las definiciones de los términos: Escape las quita y, en una pantalla táctil, el primer toque las enseña.
// Lo demás (el ratón, el teclado) lo hace la hoja de estilo.

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

// En la fase de captura, antes de que la navegación instantánea siga el enlace.
document.addEventListener(
  "click",
  (event) => {
    const term = event.target instanceof Element ? event.target.closest(TERM) : null;
    const open = document.querySelector(`${TERM}.abierto`);
    if (term !== open) open?.classList.remove("abierto");
    if (term && term !== open && event instanceof PointerEvent && event.pointerType === "touch") {
      term.classList.add("abierto");
      event.preventDefault(); // otro toque sigue el enlace
      event.stopPropagation();
    }
  },
  { capture: true },
);
