/**
 * The worker in which a reader's program runs: a Python of its own, apart from the page, which goes on whatever happens
 * here. It receives the files of the interpreter and asks for nothing to anyone.
 *
 * @typedef {{ type: "start" } & import("./interprete.js").Files} Start
 * @typedef {{ type: "run", digits?: ArrayBuffer } & import("./interprete.js").Program} Run the digits, if it reads them
 *
 * @typedef {object} End how a program ended; see `docs/assets/python/ejecutor.py`
 * @property {"bien" | "error" | "tiempo" | "texto" | "salida" | "roto" | "detenido"} fin the last two are said by the page: Python has ended, or the reader stopped it
 * @property {string} [error]
 * @property {string} [traza]
 * @property {string} [explicacion]
 * @property {boolean} [cambiado]
 * @property {Verdict} [veredicto]
 *
 * @typedef {object} Verdict what the checker of an exercise says of an answer; see `docs/assets/python/comprobador.py`
 * @property {boolean} bien
 * @property {string} dice
 * @property {string} [datos]
 * @property {string} [esperado]
 * @property {string} [obtenido]
 *
 * @typedef {{ type: "ready" }
 *   | { type: "failed", message: string }
 *   | { type: "text", kind: import("./interprete.js").Kind, text: string }
 *   | { type: "end", end: End, bytes: number }} Said what the worker says
 */

/** What a program could ask the network with. */
const NETWORK = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "importScripts",
  "Worker",
  "caches",
];

/** @type {any} */
const scope = globalThis;
const say = /** @type {(said: Said) => void} */ (scope.postMessage.bind(scope));
const address = scope.location.href;

/** @type {any} */
let pyodide;
/** @type {any} */
let runner;

/**
 * Starts Python with its files, which it asks for as if they were in the network.
 * @param {Start} start
 */
async function begin({ release, compiled, files, modules }) {
  const wheel = Object.keys(files).find((name) => name.endsWith(".whl")) ?? "";
  scope.fetch = async (/** @type {string | URL} */ asked) => {
    const name = new URL(asked, address).pathname.split("/").pop() ?? "";
    return name.endsWith("lock.json")
      ? new Response(JSON.stringify({ info: { version: release }, packages: {} })) // NumPy is given by its file
      : new Response(files[name]);
  };
  // The page compiles it once, for all the workers.
  WebAssembly.instantiateStreaming = async (_, imports) => {
    return { module: compiled, instance: await WebAssembly.instantiate(compiled, imports ?? {}) };
  };
  const load = (/** @type {string} */ name) => {
    return import(URL.createObjectURL(new Blob([files[name]], { type: "text/javascript" })));
  };
  await load("pyodide.asm.js"); // it leaves in the worker what pyodide.mjs would ask for
  const { loadPyodide } = await load("pyodide.mjs");
  pyodide = await loadPyodide({ indexURL: new URL(".", address).href, stdin: () => null });
  await pyodide.loadPackage(new URL(wheel, address).href, { messageCallback: () => {} });
  for (const [name, text] of Object.entries(modules)) pyodide.FS.writeFile(`${name}.py`, text);
  runner = pyodide.pyimport("ejecutor");
  for (const name of NETWORK) Object.defineProperty(scope, name, { value: undefined });
}

/** @param {Run} run */
function execute({ source, checker, before, seconds, digits }) {
  /** @param {import("./interprete.js").Kind} kind @param {string} text */
  const write = (kind, text) => say({ type: "text", kind, text });
  try {
    const file = digits && pyodide.toPy(new Uint8Array(digits));
    const ended = runner.run(source, seconds, write, checker, before, file);
    file?.destroy();
    const end = ended.toJs({ dict_converter: Object.fromEntries });
    ended.destroy();
    return end;
  } catch {
    return { fin: "roto" }; // Python itself ended: os._exit, or a stack without room
  }
}

scope.onmessage = async (/** @type {MessageEvent<Start | Run>} */ { data }) => {
  if (data.type === "run") {
    const end = execute(data);
    say({ type: "end", end, bytes: pyodide._module.HEAPU8.length });
    return;
  }
  try {
    await begin(data);
    say({ type: "ready" });
  } catch (error) {
    say({ type: "failed", message: String(error) });
  }
};

export {}; // a module, for who imports its types
