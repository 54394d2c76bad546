/** What keeps a figure, the address of its page and its program saying the same. */

/** @typedef {import("./figura.js").Value} Value */

/** Milliseconds without a change before the address says it: a browser does not let it change at every step. */
const PAUSE = 400;

/**
 * Gives a figure what its address says.
 * @param {HTMLElement} figure
 * @param {Record<string, Value>} state
 * @param {Record<string, string>} first its values, as it begins
 * @returns {() => void} says in the address and in its program how the figure is
 */
export function link(figure, state, first) {
  const values = () => Object.fromEntries(Object.entries(state).map(([name, value]) => [name, value.get()]));
  const give = (/** @type {Record<string, string>} */ wanted) => {
    for (const [name, text] of Object.entries(wanted)) {
      if (Object.hasOwn(state, name) && state[name].get() !== text) state[name].set(text);
    }
    return values();
  };
  const program = document.querySelector(`programa-vivo[de="${figure.getAttribute("programa")}"]`);
  const written =
    program &&
    import("../programas/programa-figura.js").then((module) => {
      return module.link(program, JSON.parse(figure.getAttribute("huecos") ?? "{}"), give);
    });
  const page = location.pathname;
  let pause = 0;
  give(Object.fromEntries(fromAddress(location.search, figure.localName)));
  return () => {
    written?.then((write) => write(values()));
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (location.pathname !== page) return; // the reader goes to another page, which is not here yet
      const said = Object.entries(values()).filter(([name]) => !state[name].derived);
      const search = toAddress(location.search, figure.localName, Object.fromEntries(said), first);
      history.replaceState(history.state, "", page + search + location.hash);
    }, PAUSE);
  };
}

/**
 * Reads from an address the values of a figure.
 * @param {string} search
 * @param {string} figure its element
 * @returns {[string, string][]} the name of each and its text, which may be anything
 */
export function fromAddress(search, figure) {
  return [...new URLSearchParams(search)]
    .filter(([name]) => name.startsWith(`${figure}.`))
    .map(([name, text]) => [name.slice(figure.length + 1), text]);
}

/**
 * Returns an address with those values of a figure that are not the ones with which it begins.
 * @param {string} search
 * @param {string} figure
 * @param {Record<string, string>} values
 * @param {Record<string, string>} first
 */
export function toAddress(search, figure, values, first) {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === first[name]) params.delete(`${figure}.${name}`);
    else params.set(`${figure}.${name}`, value);
  }
  return params.size ? `?${params}` : "";
}
