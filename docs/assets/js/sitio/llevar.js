/** To take a page elsewhere: to share its address, and to print it as it is. */

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest(".compartir") : null;
  const status = button?.parentElement?.querySelector("[role=status]");
  if (status) share(location.origin + location.pathname + location.search, (said) => (status.textContent = said));
});

/**
 * Offers the address to the applications of a phone; elsewhere, where that is slower than pasting it, copies it.
 * @param {string} url
 * @param {(said: string) => void} say tells the reader what has been done. A screen reader says it too, and the same
 *   words again only if there were none in between.
 */
async function share(url, say) {
  say("");
  try {
    if ("share" in navigator && matchMedia("(pointer: coarse)").matches) {
      await navigator.share({ title: document.title, url });
    } else {
      await navigator.clipboard.writeText(url);
      say("Enlace copiado.");
    }
  } catch (error) {
    if (!String(error).startsWith("AbortError")) say(`Copia esta dirección: ${url}`);
  }
}

/** The theme unfolds everything before printing. In the capture phase, to come before it: what is folded stays so. */
addEventListener("beforeprint", (event) => event.stopImmediatePropagation(), { capture: true });
