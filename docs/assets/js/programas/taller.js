/** Where the reader changes a program and runs it: what the button of `<programa-vivo>` opens. */

import { button, html } from "../figuras/figura.js";
import { request } from "../sitio/hoja.js";
import { create } from "./editor.js";
import * as interpreter from "./interprete.js";
import { keep, read } from "./lo-escrito.js";

/** @typedef {import("./trabajador.js").End} End */
/** @typedef {import("./trabajador.js").Verdict} Verdict */

/**
 * @typedef {object} Asked
 * @property {string} name of the program
 * @property {number} seconds how long it may take
 * @property {number} bytes what Python weighs, compressed
 * @property {boolean} run whether to run it as soon as it is open
 * @property {boolean} checks whether it is the answer to an exercise, which can be checked
 * @property {boolean} goesOn whether it is a cell of a notebook, which goes on from those before it
 */

/** What is different in a browser, told to whoever changes a program. */
const DIFFERENT =
  "Es Python 3.12 con NumPy 2.0, dentro de tu navegador: nada de lo que escribes sale de él. Dos cosas no son como en " +
  "un ordenador. Los enteros de un array tienen 32 bits: más allá de 2 147 483 647 se desbordan sin avisar, y " +
  "np.array([100000]) * 100000 no da lo que esperas. Y NumPy no avisa al dividir entre 0.";

const KEYS =
  "Ctrl + Intro ejecuta. El tabulador sangra; para salir del editor con el teclado, pulsa Esc y después Tab.";

/**
 * Opens a program to change it and run it, in place of the one of the page.
 * @param {HTMLElement} host the `<programa-vivo>`
 * @param {Asked} asked
 */
export async function open(host, asked) {
  await request("programas");
  const shown = /** @type {HTMLElement} */ (host.previousElementSibling);
  const now = programOf(host);
  const original = shown.querySelector("code")?.dataset.original?.trimEnd() ?? now; // that of a figure has what it says
  const workshop = new Workshop(host, original, now, asked);
  shown.classList.add("sustituido");
  const data = host.querySelector(".datos"); // where what it reads comes from
  host.replaceChildren(workshop.node, ...(data ? [data] : []));
  host.classList.add("abierto");
  if (workshop.editor.text() !== now) {
    host.dispatchEvent(new CustomEvent("programa-cambia", { detail: workshop.editor.text() })); // it is the reader's
  }
  workshop.editor.focus();
  if (asked.run) workshop.run();
  else workshop.prepare();
}

/**
 * Returns the program that the page shows.
 * @param {Element} host its `<programa-vivo>`
 */
const programOf = (host) => host.previousElementSibling?.querySelector("code")?.textContent?.trimEnd() ?? "";

/**
 * Returns the text of the cells of a notebook that are before one, as the reader has left them.
 * @param {HTMLElement} host the `<programa-vivo>` of that one
 */
function before(host) {
  const cells = [...document.querySelectorAll("programa-vivo[sigue]")];
  const above = cells.slice(0, cells.indexOf(host));
  return above.map((cell) => read(cell.getAttribute("de") ?? "")?.text ?? programOf(cell)).join("\n\n");
}

class Workshop {
  /** @type {string} */ #original;
  /** @type {Asked} */ #asked;
  /** @type {HTMLElement} */ #host;
  /** What the reader had before going back to the original. */
  #mine = "";
  #following = false;
  #running = 0;

  #start = button("Ejecutar", "ejecutar md-button", () => this.run());
  #check = button("Comprobar", "ejecutar md-button md-button--primary", () => this.run(true));
  /** The one that was pressed last: "Detener" takes its place. */
  #pressed = this.#start;
  #stop = button("Detener", "md-button", () => this.#halt());
  #restore = button("Restaurar", "", () => this.#goBack());
  #status = html("p", { class: "estado", role: "status" });
  /** What changes too often for a screen reader to say it. */
  #count = html("p", { class: "estado" });
  #progress = html("progress", { "aria-label": "Descarga de Python", hidden: "" });
  #notice = html("p", { class: "aviso", hidden: "" });
  #output = html("pre", { tabindex: 0, role: "region", "aria-label": "Tu salida" });
  #error = html("div", { class: "explicacion" });
  #verdict = html("div", { class: "veredicto", role: "status" });
  #result = html("div", { class: "resultado", hidden: "" });

  /**
   * @param {HTMLElement} host
   * @param {string} original
   * @param {string} now what the page shows
   * @param {Asked} asked
   */
  constructor(host, original, now, asked) {
    this.#host = host;
    this.#original = original;
    this.#asked = asked;
    const saved = read(asked.name);
    this.editor = create({
      label: `Programa ${asked.name}`,
      text: saved?.text ?? now,
      run: () => this.run(),
      leave: () => {
        this.#status.textContent = "Ahora el tabulador sale del editor.";
      },
      change: (text) => this.#changed(text),
    });
    if (saved && saved.original !== original)
      this.#say("El programa de la página ha cambiado desde que escribiste este.");
    this.#stop.hidden = true;
    this.#result.append(html("p", { class: "titulo" }, "Tu salida"), this.#output, this.#error);
    const keys = html("div", { class: "teclas" });
    keys.append(
      button("⇥", "", () => this.editor.indent(false), "Sangrar"),
      button("⇤", "", () => this.editor.indent(true), "Quitar sangría"),
    );
    const copy = button("Copiar", "", () => this.#copy());
    const controls = html("div", { class: "mandos" }, this.#start, this.#stop, keys, this.#restore, copy);
    if (asked.checks) controls.prepend(this.#check);
    const help = html(
      "details",
      { class: "ayuda" },
      html("summary", {}, "Cómo funciona"),
      html("p", {}, KEYS),
      html("p", {}, DIFFERENT),
    );
    this.node = html("div", { class: "taller" });
    this.node.append(
      this.editor.node,
      controls,
      this.#progress,
      this.#notice,
      html("div", { class: "marcha" }, this.#status, this.#count),
      this.#result,
      help,
    );
    if (asked.checks) help.before(this.#verdict);
    this.#offerOriginal();
    host.addEventListener("programa-escribe", (event) => this.#follow(/** @type {CustomEvent} */ (event).detail));
  }

  /** Gets Python ready without running anything. */
  async prepare() {
    try {
      await this.#bring(() => true);
      this.#status.textContent = "Python está listo.";
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Runs what is written.
   * @param {boolean} [check] whether its exercise's checker is to say what it thinks of it
   */
  async run(check = false) {
    const mine = ++this.#running;
    const source = this.editor.text();
    this.#output.replaceChildren();
    this.#error.replaceChildren();
    this.#result.hidden = true;
    this.#verdict.replaceChildren();
    this.#result.classList.remove("de-antes");
    this.#pressed = check ? this.#check : this.#start;
    this.#change(this.#pressed, this.#stop);
    let clock = 0;
    try {
      const checker = check ? await interpreter.checker(this.#asked.name) : "";
      await this.#bring(() => mine === this.#running);
      if (mine !== this.#running) return;
      /** @type {interpreter.Program} */
      const program = { source, checker, seconds: this.#asked.seconds };
      if (this.#asked.goesOn) program.before = before(this.#host);
      const most = interpreter.limit(program);
      const each = most > program.seconds ? `, ${program.seconds} s cada vez` : "";
      const began = performance.now();
      const tell = () => {
        const gone = Math.min(most, Math.floor((performance.now() - began) / 1000));
        this.#count.textContent = `${gone} s de ${most} s${each}`;
      };
      this.#status.textContent = check ? "Comprobando…" : "Ejecutando…";
      tell();
      clock = setInterval(tell, 1000);
      const end = await interpreter.run(program, (kind, text) => this.#print(kind, text));
      if (mine === this.#running) this.#finish(end, source, performance.now() - began);
    } catch (error) {
      this.#fail(error);
    } finally {
      clearInterval(clock);
      if (mine === this.#running) this.#idle();
    }
  }

  /** Stops what is running or, if Python is still on its way, what was going to run. */
  #halt() {
    interpreter.stop();
    if (!this.#running) return;
    this.#running++;
    this.#idle();
    this.#status.textContent = "Detenido.";
  }

  /**
   * Shows a button in the place of another, which leaves it the focus.
   * @param {HTMLElement} before
   * @param {HTMLElement} after
   */
  #change(before, after) {
    const hadFocus = document.activeElement === before;
    after.hidden = false;
    before.hidden = true;
    if (hadFocus) after.focus();
  }

  /** Leaves everything as when nothing runs. */
  #idle() {
    this.#change(this.#stop, this.#pressed);
    this.#progress.hidden = true;
    this.#count.textContent = "";
  }

  /**
   * Brings Python, if it is not here, telling how much of it has come.
   * @param {() => boolean} isWanted whether whoever asked for it still waits
   */
  async #bring(isWanted) {
    const total = this.#asked.bytes;
    if (!interpreter.isReady()) this.#status.textContent = "Preparando Python: unos segundos, solo la primera vez.";
    await interpreter.prepare((bytes) => {
      if (!isWanted()) return;
      this.#progress.hidden = bytes >= total;
      this.#progress.value = bytes / total;
      this.#count.textContent = bytes < total ? `${(bytes / 1e6).toFixed(1)} de ${(total / 1e6).toFixed(1)} MB` : "";
    });
    this.#progress.hidden = true;
    this.#count.textContent = "";
  }

  /**
   * @param {interpreter.Kind} kind
   * @param {string} text
   */
  #print(kind, text) {
    this.#result.hidden = false;
    if (kind === "html") this.#output.append(...media(text));
    else this.#output.append(kind === "aviso" ? html("span", { class: "avisado" }, text) : text);
  }

  /**
   * Says how a program ended.
   * @param {End} end
   * @param {string} source
   * @param {number} milliseconds
   */
  #finish(end, source, milliseconds) {
    const { error = "", traza = "", explicacion = "" } = end;
    const printed = this.#output.textContent ?? "";
    const shows = this.#output.childNodes.length > 0;
    this.#result.hidden = !shows && !error;
    if (error) {
      this.#error.append(html("pre", { tabindex: 0, class: "traza" }, `${traza}\n${error}`.trim()));
      if (explicacion) this.#error.append(html("p", {}, ...withCode(explicacion)));
    }
    const took = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
    const said = {
      bien: shows ? `Terminado en ${took}.` : `Terminado en ${took}. No ha impreso nada.`,
      error: "Ha terminado con un error.",
      tiempo: `Detenido a los ${this.#asked.seconds} s. ¿Hay un bucle que no termina?`,
      texto: "Detenido: ya ha escrito más de lo que nadie va a leer. ¿Hay un bucle que no deja de imprimir?",
      salida: "El programa ha pedido terminar, y ha terminado.",
      roto: "El programa ha cerrado Python. Se está abriendo otro: puedes volver a ejecutar.",
      detenido: "Detenido.",
    }[end.fin];
    if (end.veredicto) this.#judge(end.veredicto);
    const same = source === this.#original && (end.fin === "bien" || end.fin === "error");
    this.#status.textContent = same ? `${said} ${this.#compare(printed, error)}` : said;
  }

  /**
   * Says what the checker of the exercise says.
   * @param {Verdict} verdict
   */
  #judge({ bien, dice, datos = "", esperado = "", obtenido = "" }) {
    const title = html("p", { class: "titulo" }, bien ? "Bien" : "Todavía no");
    const parts = [
      ["Con estos otros datos", datos],
      ["Se esperaba", esperado],
      ["Ha salido", obtenido],
    ];
    const compared = parts.flatMap(([name, text]) => (text ? [html("dt", {}, name), html("dd", {}, text)] : []));
    this.#verdict.className = `veredicto ${bien ? "bien" : "mal"}`;
    this.#verdict.replaceChildren(title, html("p", {}, ...withCode(dice)), html("dl", {}, ...compared));
    const detail = { name: this.#asked.name, right: bien };
    this.#host.dispatchEvent(new CustomEvent("ejercicio-comprobado", { bubbles: true, detail }));
  }

  /**
   * Says whether the original program has printed here what the page says that it prints.
   * @param {string} printed
   * @param {string} error
   */
  #compare(printed, error) {
    const after = this.#host.nextElementSibling;
    if (after?.matches(".muestra")) return "";
    const stored = after?.matches(".salida, .error, .question") ? (after.querySelector("code")?.textContent ?? "") : "";
    if (printed + (error && `${error}\n`) === stored) return "Es lo mismo que hay en la página.";
    return this.#host.getAttribute("distinto") ?? "No es lo mismo que hay en la página.";
  }

  /** @param {unknown} error */
  #fail(error) {
    this.#progress.hidden = true;
    if (error instanceof interpreter.Unavailable) {
      this.#status.textContent = error.message;
    } else {
      this.#status.textContent = "Algo ha fallado. Vuelve a pulsar Ejecutar.";
      console.error(error);
    }
  }

  /**
   * Writes what the figure of this program says, which is not what the reader has written.
   * @param {object} said
   * @param {string} said.text
   * @param {(text: string) => boolean} said.isOurs whether a text is still that of the figure, but for its values
   */
  #follow({ text, isOurs }) {
    const now = this.editor.text();
    if (text === now || !isOurs(now)) return;
    this.#following = true;
    this.editor.replace(text);
    this.#following = false;
    this.#offerOriginal();
  }

  /** @param {string} text */
  #changed(text) {
    this.#verdict.replaceChildren();
    this.#result.classList.add("de-antes"); // what it printed is not what this would print
    if (this.#following) return;
    this.#host.dispatchEvent(new CustomEvent("programa-cambia", { detail: text }));
    const kept = keep(this.#asked.name, { text, original: this.#original });
    if (!kept) this.#say("Tu navegador no deja guardar lo que escribes: se perderá al cerrar la página.");
    if (text !== this.#original) this.#mine = "";
    interpreter.keepSpare();
    this.#offerOriginal();
  }

  /** Goes back to the program of the page, or from it to what there was. */
  #goBack() {
    const text = this.editor.text();
    const mine = this.#mine;
    this.editor.replace(text === this.#original ? mine : this.#original);
    this.#mine = text === this.#original ? "" : text;
    this.#notice.hidden = true;
    this.#offerOriginal();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.editor.text());
      this.#status.textContent = "Copiado al portapapeles.";
    } catch {
      this.#status.textContent = "Tu navegador no deja copiar: selecciona el texto y cópialo tú.";
    }
  }

  #offerOriginal() {
    const changed = this.editor.text() !== this.#original;
    this.#restore.hidden = !changed && !this.#mine;
    this.#restore.textContent = changed ? "Restaurar el original" : "Recuperar lo mío";
  }

  /** @param {string} text */
  #say(text) {
    this.#notice.textContent = text;
    this.#notice.hidden = false;
  }
}

/** What a cell may show besides text: an image or a sound that it has made, and nothing that is asked for elsewhere. */
const MEDIA = /^data:(?:image\/bmp|audio\/wav);base64,[\w+/=]+$/;

/**
 * Returns the images and the sounds that a cell shows as HTML. What else there is in it is left out, and does not run.
 * @param {string} written
 * @returns {HTMLElement[]}
 */
function media(written) {
  const found = new DOMParser().parseFromString(written, "text/html").querySelectorAll("[src]");
  const own = [...found].filter((one) => MEDIA.test(one.getAttribute("src") ?? ""));
  return own.map((one) => {
    const get = (/** @type {string} */ name) => one.getAttribute(name) ?? "";
    return one.tagName === "AUDIO"
      ? html("audio", { src: get("src"), controls: "" })
      : html("img", { src: get("src"), alt: get("alt"), width: get("width") });
  });
}

/**
 * Returns a sentence with what is between backticks as code.
 * @param {string} sentence
 */
const withCode = (sentence) => sentence.split("`").map((part, i) => (i % 2 ? html("code", {}, part) : part));
