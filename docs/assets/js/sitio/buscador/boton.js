// @ts-check
// Abre el buscador, con su botón o con el teclado. Lo que hace falta para buscar no se pide hasta entonces.

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("#buscador"));
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));

/** Las mismas teclas que en el buscador del tema. */
const KEYS = new Set(["/", "s", "f"]);

/** Donde una letra escribe o elige. */
const TYPING = "select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])";

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest(".buscar")) open();
});

document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof Element && target.closest(TYPING);
  const asked = ctrlKey || metaKey ? key === "k" : !altKey && !typing && KEYS.has(key);
  if (!asked || dialog.open) return;
  event.preventDefault(); // el navegador usa algunas para lo suyo
  open();
});

async function open() {
  dialog.showModal(); // ya, para no perder lo que se teclee mientras tanto
  status.textContent = "Cargando…";
  try {
    const [{ search }] = await Promise.all([import("./dialogo.js"), style()]);
    search();
  } catch (error) {
    console.error(error);
    status.textContent = "El buscador no se ha podido cargar. Recarga la página para volver a probar.";
    dialog.classList.add("roto");
  }
}

/** Pide, la primera vez, la hoja de estilo del buscador. */
function style() {
  const href = new URL("../../../css/buscador.css", import.meta.url).href;
  return new Promise((resolve, reject) => {
    if (document.querySelector(`link[href="${href}"]`)) return resolve(null);
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror: reject }));
  });
}
