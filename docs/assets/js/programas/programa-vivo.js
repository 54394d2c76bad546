/**
 * `<programa-vivo>`: under a program, what runs it. It is only a button until it is asked for: the editor and Python come
 * then. Under a program of a library that no browser has, it says where to run it.
 */

const ROOT = new URL("../../../", import.meta.url);

/** Where a reader without anything installed runs what does not run here, if the page has no notebook. */
const ELSEWHERE = new URL("que-es/herramientas/#sin-instalar-nada-colab", ROOT).href;

/** What Python weighs, compressed: 0 if this site does not have it. */
const bytes = () => Number(document.querySelector("meta[name=interprete]")?.getAttribute("content") ?? 0);

/**
 * Where a reader's browser keeps what they write in a program. A site below another's address has its own.
 * @param {string} name of the program
 */
export const key = (name) => `${ROOT.pathname}programa:${name}`;

/** @param {string} name */
function isKept(name) {
  try {
    return localStorage.getItem(key(name)) !== null;
  } catch {
    return false; // their browser forbids it
  }
}

class LiveProgram extends HTMLElement {
  #built = false;

  /** Builds it the first time: the instant navigation may take it out of the page and put it back as it was. */
  connectedCallback() {
    if (this.#built) return;
    this.#built = true;
    const elsewhere = this.getAttribute("falta");
    if (elsewhere) this.#explain(elsewhere);
    else this.#offer();
  }

  #offer() {
    if (!bytes()) {
      const command = Object.assign(document.createElement("code"), { textContent: "make interprete" });
      this.append(line("Aquí se podría ejecutar. A este sitio le falta Python: lo trae ", command, "."));
      return;
    }
    const name = this.getAttribute("de") ?? "";
    const mine = isKept(name);
    const checks = this.hasAttribute("comprueba");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "md-button ejecutar";
    button.textContent = mine ? "Seguir con tu versión" : checks ? "Resolver" : "Ejecutar";
    const size = `${(bytes() / 1e6).toFixed(1)} MB`;
    const seconds = Number(this.getAttribute("plazo"));
    const limit = this.hasAttribute("tarda") ? ` Tarda: tiene ${seconds} s.` : "";
    const note = line(
      mine
        ? `La guarda tu navegador.${limit}`
        : `${checks ? "y comprobarlo" : "y cambiarlo"}.${limit} La primera vez descarga ${size}.`,
    );
    button.addEventListener("click", async () => {
      button.disabled = true;
      note.textContent = "Abriendo…";
      try {
        const { open } = await import("./taller.js");
        const goesOn = this.hasAttribute("sigue");
        await open(this, { name, seconds, bytes: bytes(), run: !mine && !checks, checks, goesOn });
      } catch (error) {
        console.error(error);
        button.disabled = false;
        note.textContent = "El editor no se ha podido cargar. Mira la conexión y vuelve a pulsar.";
      }
    });
    this.append(button, note);
  }

  /** @param {string} library */
  #explain(library) {
    const of = (/** @type {string} */ one) => document.querySelector(`[data-biblioteca="${one}"] a`);
    const notebook = of(library) ?? of("NumPy"); // which is also that of what goes with NumPy
    const link = /** @type {HTMLAnchorElement} */ (notebook?.cloneNode() ?? document.createElement("a"));
    link.href ||= ELSEWHERE;
    const does = this.hasAttribute("comprueba") ? "Resuélvelo" : "Ejecútalo";
    link.textContent = `${does} en ${notebook ? "su cuaderno" : "un cuaderno"}`;
    this.append(line(`${library} no se hace para navegadores y ocupa cientos de megabytes. `, link, "."));
  }
}

/** @param {...(string | Node)} parts */
function line(...parts) {
  const node = document.createElement("span");
  node.append(...parts);
  return node;
}

customElements.define("programa-vivo", LiveProgram);
