/**
 * What every interactive figure shares: a figure extends `Figure` and says in `build` what it is made of and how it
 * answers the reader.
 *
 * The page already holds a drawing inside the element. It stays until the live figure is complete, and comes
 * back if the live figure fails, so that the reader always has one of the two.
 */

/**
 * A value of a figure that the reader can change.
 * @typedef {object} Value
 * @property {() => string} get
 * @property {(text: string) => void} set gives it, as if the reader did; what it cannot be is left out
 * @property {boolean} [derived] whether it follows from the others, so that its program has to say it and its address not
 */

/** @typedef {{ input: HTMLInputElement | HTMLSelectElement }} Control */

/** In Node, where the pure functions of the figures are tested, there are no elements to extend. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** Milliseconds without a change before a screen reader is told the result, or it would read every step of a slider. */
const PAUSE = 400;

/**
 * @typedef {object} Parts
 * @property {string} hint what the reader can try first, in one sentence
 * @property {Node[]} drawing what shows the result
 * @property {Node[]} controls what the reader can change; see `range` and `choice`
 * @property {Node[]} [notes] what goes under the result
 * @property {Record<string, Value | Control>} state what the reader can change, by its name in the address and in its
 *   program
 * @property {() => string} update redraws the figure as the controls say now; returns the result, in a sentence
 */

export class Figure extends Base {
  /** @type {Node[]} */ #fallback = [];
  #built = false;
  #result = html("p", { class: "resultado" });
  #spoken = html("p", { class: "solo-lectores", role: "status" });
  #pause = 0;
  /** @type {Record<string, Value>} */ #state = {};
  /** @type {Record<string, string>} */ #first = {};
  /** @type {(() => void) | null} */ #link = null;

  /**
   * Creates the parts of the figure. Called once.
   * @returns {Parts}
   */
  build() {
    throw new Error("cada figura dice en build() de qué está hecha");
  }

  /** Builds the figure the first time. The instant navigation may take it out of the page and put it back as it was. */
  connectedCallback() {
    if (this.#built) return;
    this.#built = true;
    this.#fallback = [...this.childNodes];
    this.#attempt(() => {
      const { hint, drawing, controls, notes = [], state, update } = this.build();
      const values = Object.entries(state).map(([name, value]) => [
        name,
        "input" in value ? controlValue(value) : value,
      ]);
      this.#state = Object.fromEntries(values);
      for (const [name, value] of Object.entries(this.#state)) this.#first[name] = value.get();
      const reset = html("button", { type: "button", class: "restablecer" }, "Restablecer");
      const form = html("form", { class: "controles" }, ...controls, reset);
      const answer = () => {
        this.#attempt(() => this.#announce(update()));
        this.#follow();
      };
      form.addEventListener("input", answer);
      form.addEventListener("submit", (event) => event.preventDefault());
      reset.addEventListener("click", () => {
        form.reset();
        for (const control of form.elements) control.dispatchEvent(new Event("input"));
        answer();
      });
      this.#result.textContent = whole(update());
      const live = html("div", { class: "vivo" }, ...drawing);
      this.replaceChildren(html("p", { class: "prueba" }, hint), live, form, this.#result, ...notes, this.#spoken);
      this.#offerProgram(form);
      if (location.search.includes(`${this.localName}.`)) this.#follow();
    });
  }

  /** Keeps its address and its program as the figure is; what does it comes when it is first needed. */
  async #follow() {
    const { link } = await import("./enlace.js");
    this.#link ??= link(this, this.#state, this.#first);
    this.#link();
  }

  /**
   * Offers to see its program, if it is that of one.
   * @param {Element} form
   */
  #offerProgram(form) {
    const program = document.querySelector(`programa-vivo[de="${this.getAttribute("programa")}"]`);
    if (!program) return;
    const see = button("Ver el programa", "ver-programa", () => {
      const fold = program.closest("details");
      if (fold) fold.open = true;
      program.closest(".tabbed-set")?.scrollIntoView({ block: "nearest" });
      this.#follow();
    });
    program.addEventListener("click", () => this.#follow(), { once: true }); // the reader may open it on their own
    form.append(see);
  }

  /**
   * Uses a module that is not needed until the reader comes to the figure, or changes something. If it does not come,
   * the drawing takes the place of the figure.
   * @template Module
   * @param {() => Promise<Module>} load
   * @param {(module: Module) => void} use
   */
  bring(load, use) {
    let isAsked = false;
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      load()
        .then(use)
        .catch((error) =>
          this.#attempt(() => {
            throw error;
          }),
        );
    };
    for (const sign of ["pointerover", "focusin", "input"]) this.addEventListener(sign, ask, { once: true });
  }

  /** @param {string} sentence */
  #announce(sentence) {
    this.#result.textContent = whole(sentence);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => (this.#spoken.textContent = sentence), PAUSE);
  }

  /** @param {() => void} action */
  #attempt(action) {
    try {
      action();
    } catch (error) {
      const notice = "La versión interactiva ha fallado: este es el dibujo fijo.";
      this.replaceChildren(...this.#fallback, html("p", { class: "aviso", role: "status" }, notice));
      console.error(error);
    }
  }
}

/**
 * Keeps each shape, as (2, 1), and each list of numbers in one piece at the end of a line.
 * @param {string} sentence
 */
export function whole(sentence) {
  return sentence.replace(/[([][\d−., ]+[\])]/g, (numbers) => numbers.replaceAll(" ", "\u00a0"));
}

/**
 * Registers a figure. Does nothing in Node.
 * @param {string} tag
 * @param {typeof Figure} figure
 */
export function define(tag, figure) {
  globalThis.customElements?.define(tag, figure);
}

/**
 * Returns what a list says as part of the state of a figure.
 * @param {HTMLSelectElement} input
 * @param {(option: HTMLOptionElement) => string} write how the address and the program write each option
 * @returns {Value}
 */
export function listValue(input, write) {
  return {
    get: () => write(input.selectedOptions[0]),
    set: (text) => {
      const option = [...input.options].find((each) => write(each) === text);
      if (option) give(input, option.value);
    },
  };
}

/**
 * Returns what a control says as part of the state of a figure: of a list, the text that the reader sees.
 * @param {Control} control
 * @returns {Value}
 */
export function controlValue({ input }) {
  if (input instanceof HTMLSelectElement) {
    return listValue(input, ({ text }) => text);
  }
  if (input.type !== "range") return { get: () => input.value, set: (text) => give(input, text) };
  return {
    get: () => input.value,
    set: (text) => {
      const number = Number(text || Number.NaN); // as Python reads it: to a slider, "1." is not a number
      if (Number.isFinite(number)) give(input, number);
    },
  };
}

/**
 * Returns a slider with its name and its value. The browser keeps its value within the limits and at a step.
 * @param {string} label
 * @param {{min: number, max: number, step: number, value: number}} limits
 * @param {(value: number) => string} [write] how its value is written
 */
export function range(label, { min, max, step, value }, write = Number.isInteger(step) ? String : decimal) {
  const input = html("input", { id: newId(), type: "range", min, max, step, value });
  // a screen reader takes the value from the slider itself, so it skips the one written beside it
  const shown = html("span", { class: "valor", "aria-hidden": "true" });
  const show = () => {
    const text = write(input.valueAsNumber);
    shown.textContent = text;
    input.setAttribute("aria-valuetext", text);
    input.style.setProperty("--recorrido", String((input.valueAsNumber - min) / (max - min)));
  };
  awaitFinger(input);
  input.addEventListener("input", show);
  show();
  return { input, node: field(label, input, shown) };
}

/**
 * Keeps a slider still while the page is scrolled over it. A browser moves it as soon as a finger touches it: here that
 * waits until the finger goes along it or is lifted, and is forgotten if the finger goes on to scroll.
 * @param {HTMLInputElement} slider whose other listeners are added later
 */
function awaitFinger(slider) {
  let before = "";
  let touched = "";
  let waiting = false;
  slider.addEventListener("pointerdown", ({ pointerType }) => {
    waiting = pointerType === "touch";
    before = touched = slider.value;
  });
  slider.addEventListener("input", (event) => {
    if (!waiting) return;
    touched = slider.value;
    slider.value = before;
    event.stopImmediatePropagation();
  });
  for (const gesture of ["pointermove", "pointercancel"]) slider.addEventListener(gesture, () => (waiting = false));
  slider.addEventListener("pointerup", () => {
    if (!waiting) return;
    waiting = false;
    give(slider, touched);
  });
}

/**
 * Gives a control a value, as if the reader did.
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {string | number} value which a slider keeps within its limits
 */
export function give(control, value) {
  control.value = String(value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Returns a list to choose one from.
 * @param {string} label
 * @param {Record<string, string>} options what the reader sees of each, by its value
 * @param {string} value the one chosen at first
 */
export function choice(label, options, value) {
  const input = html("select", { id: newId() });
  for (const [key, text] of Object.entries(options)) {
    input.append(html("option", key === value ? { value: key, selected: "" } : { value: key }, text));
  }
  return { input, node: field(label, input) };
}

/**
 * Returns the options of a list that are seen as they are called.
 * @param {string[]} names
 */
export function named(names) {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/**
 * Returns a control with its name.
 * @param {string} label
 * @param {HTMLElement} input with an `id`
 * @param {...Node} beside what goes beside the name
 */
export function field(label, input, ...beside) {
  return html("div", { class: "campo" }, html("label", { for: input.id }, label), ...beside, input);
}

let ids = 0;

/** Returns an `id` that nothing else in the page has. */
export function newId() {
  ids += 1;
  return `figura-${ids}`;
}

/**
 * Writes a number as the programs print it: one decimal at least, never "-0.0".
 * @param {number} value
 * @param {number} [places] most decimals
 */
export function decimal(value, places = 2) {
  const text = value.toFixed(places).replace(/(\.\d+?)0+$/, "$1");
  return Number(text) === 0 ? "0.0" : text.replace("-", "−");
}

/**
 * Writes a number as a term of a sum or of a product: in parentheses, if it is negative.
 * @param {number} value
 */
export function term(value) {
  return value < 0 ? `(${decimal(value)})` : decimal(value);
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function html(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/**
 * Returns a button that does something.
 * @param {string} name
 * @param {string} kind its classes
 * @param {() => void} action
 * @param {string} [label] what a screen reader calls it
 */
export function button(name, kind, action, label) {
  const node = html("button", { type: "button", class: kind }, name);
  if (label) set(node, { "aria-label": label, title: label });
  node.addEventListener("click", action);
  return node;
}

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {...(Node | string)} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

/**
 * Returns a centred text of a drawing.
 * @param {number} x
 * @param {number} y of its base line
 * @param {string} [content]
 * @param {string} [kind] more classes
 */
export function label(x, y, content = "", kind = "") {
  return svg("text", { x, y, class: `texto-centro ${kind}`.trimEnd() }, content);
}

/**
 * Returns the parts of a drawing that its file names in `data-parte`, in order.
 * @param {SVGElement} drawing
 * @param {string} name
 */
export function parts(drawing, name) {
  return /** @type {SVGElement[]} */ ([...drawing.querySelectorAll(`[data-parte="${name}"]`)]);
}

/**
 * @param {Element} element
 * @param {Record<string, string | number>} attributes
 */
export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
