/** Opens the search, with its button or with the keyboard. What it takes to search is not requested until then. */

const dialog = /** @type {HTMLDialogElement} */ (document.querySelector("#buscador"));
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));

/** The same keys as in the search of the theme. */
const KEYS = new Set(["/", "s", "f"]);

/** Where a letter writes or chooses. */
const TYPING = "select, textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])";

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest(".buscar")) open();
});

document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof Element && target.closest(TYPING);
  const asked = ctrlKey || metaKey ? key === "k" : !altKey && !typing && KEYS.has(key);
  if (!asked || dialog.open) return;
  event.preventDefault(); // the browser has its own use for some of them
  open();
});

async function open() {
  dialog.showModal(); // at once, not to lose what is typed meanwhile
  status.textContent = "Cargando…";
  try {
    const style = import("../hoja.js").then(({ request }) => request("buscador"));
    const [{ search }] = await Promise.all([import("./dialogo.js"), style]);
    search();
  } catch (error) {
    console.error(error);
    status.textContent = "El buscador no se ha podido cargar. Recarga la página para volver a probar.";
    dialog.classList.add("roto");
  }
}

export {}; // a module: its names are its own
