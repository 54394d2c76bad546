/**
 * The Python of the page: one for all its programs. It is brought once, when the reader first asks to run something,
 * and is then kept while they go from lesson to lesson. A program that leaves it unusable ends with it, and the next
 * one has another.
 */

/** @typedef {import("./trabajador.js").End} End */
/** @typedef {import("./trabajador.js").Said} Said */
/** @typedef {{ nombre: string, bytes: number, sha256: string }} Part */
/** @typedef {"salida" | "aviso" | "html"} Kind of what a program shows: the last, what is no text */
/** @typedef {(kind: Kind, text: string) => void} Write */

/**
 * @typedef {object} Program
 * @property {string} source
 * @property {string} checker text of what checks it; empty if it is not the answer to an exercise
 * @property {string} [before] text of the cells before it, which run first and show nothing, if it is of a notebook
 * @property {number} seconds how long it may take, each time that it runs
 */

/**
 * @typedef {object} Files what an interpreter is started with
 * @property {string} release the version of Pyodide
 * @property {WebAssembly.Module} compiled its program
 * @property {Record<string, ArrayBuffer>} files the others, by their names
 * @property {Record<string, string>} modules the text of our own, by their names
 */

const ASSETS = new URL("../../", import.meta.url);
const MODULES = ["explicaciones", "comprobador", "cifras", "ejecutor"];
const PROGRAM = "pyodide.asm.wasm";

/** The file of handwritten digits, and how a program calls what reads it. */
const DIGITS = "datos/cifras.bin";
const READS_DIGITS = /\bload_digits\b/;

/** Bytes of memory from which an interpreter is renewed: what a program took does not go back until it ends. */
const MOST_BYTES = 512 * 2 ** 20;

/** Milliseconds that an interpreter has, once its time is over, to stop the program by itself. */
const GRACE = 1000;

/** Times that the checker of an exercise runs an answer, at most. */
const MOST_RUNS = 5;

/** Milliseconds after which an interpreter that has not started is not going to. */
const PATIENCE = 120_000;

/** What went wrong on the way, told to the reader. */
export class Unavailable extends Error {}

/** What has come so far: what is whole is not asked for again. @type {Record<string, ArrayBuffer>} */
const whole = {};

/** Those who want to know how much has come. @type {Set<(bytes: number) => void>} */
const watchers = new Set();

let received = 0;

/** @type {Promise<Files> | null} */
let files = null;

/** The interpreter for the next program. @type {Promise<Worker> | null} */
let ready = null;

/** Another one, for when that has to end. @type {Promise<Worker> | null} */
let spare = null;

/** Its content. @type {Promise<ArrayBuffer> | null} */
let digits = null;

/** Which of those that were asked for is to run. */
let turn = 0;

/** Ends the program that is running. @type {((end: End, usable: boolean) => void) | null} */
let finish = null;

let isStarted = false;

/** Whether there is an interpreter that can run a program at once. */
export const isReady = () => isStarted;

/**
 * Brings the interpreter and starts it.
 * @param {(bytes: number) => void} [tell] is told how many bytes have come, compressed
 */
export async function prepare(tell) {
  if (tell) watchers.add(tell);
  try {
    ready ??= start();
    await ready;
    isStarted = true;
  } catch (error) {
    ready = null;
    throw error;
  } finally {
    if (tell) watchers.delete(tell);
  }
}

/** Starts another interpreter meanwhile: a program that is being changed may need to be stopped. */
export function keepSpare() {
  if (!ready || spare) return;
  const mine = ready.then(start);
  spare = mine;
  mine.catch(() => {
    if (spare === mine) spare = null; // the next one will be started when it is needed, and will say what is wrong
  });
}

/**
 * Returns the checker of an exercise.
 * @param {string} name
 */
export const checker = (name) => text(`ejercicios/${name}.py`);

/**
 * Returns how many seconds a program may take in all: each time that it runs has its own.
 * @param {Program} program
 */
export const limit = ({ seconds, checker, before }) =>
  seconds * ((checker ? MOST_RUNS : 1) + (before === undefined ? 0 : 1));

/**
 * Runs a program. If another is running, it is stopped.
 * @param {Program} program
 * @param {Write} write is given what it prints, as it prints it
 * @returns {Promise<End>}
 */
export async function run(program, write) {
  stop();
  const mine = turn;
  await prepare();
  const file = READS_DIGITS.test(`${program.before}\n${program.source}`) ? await bringDigits() : undefined;
  const worker = await /** @type {Promise<Worker>} */ (ready);
  if (mine !== turn) return { fin: "detenido" }; // while this one waited it was stopped, or another was asked for
  return new Promise((resolve) => {
    const late = setTimeout(() => finish?.({ fin: "tiempo" }, false), 1000 * limit(program) + GRACE);
    finish = (end, usable) => {
      clearTimeout(late);
      finish = null;
      if (!usable) renew(worker);
      resolve(end);
    };
    worker.onerror = () => finish?.({ fin: "roto" }, false);
    worker.onmessage = (/** @type {MessageEvent<Said>} */ { data }) => {
      if (data.type === "text") write(data.kind, data.text);
      else if (data.type === "end") finish?.(data.end, isUsable(data.end, data.bytes));
    };
    worker.postMessage({ type: "run", ...program, digits: file });
  });
}

/** Stops the program that is running. A worker that computes hears nothing: it has to end. */
export function stop() {
  turn++;
  finish?.({ fin: "detenido" }, false);
}

/**
 * @param {End} end
 * @param {number} bytes
 */
const isUsable = ({ fin, cambiado }, bytes) => fin !== "roto" && !cambiado && bytes < MOST_BYTES;

/** @param {Worker} worker */
function renew(worker) {
  worker.terminate();
  isStarted = false;
  ready = spare ?? start();
  spare = null;
  ready.catch(() => {}); // whoever needs it will be told
}

/** Starts an interpreter. */
async function start() {
  files ??= bring();
  const given = await files.catch((error) => {
    files = null; // for the next one to ask again
    throw error;
  });
  const worker = new Worker(new URL("trabajador.js", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    /** @param {string} said */
    const fail = (said) => {
      worker.terminate();
      reject(new Unavailable(said));
    };
    const late = setTimeout(() => fail("Python tarda demasiado en arrancar. Vuelve a pulsar Ejecutar."), PATIENCE);
    worker.onmessage = (/** @type {MessageEvent<Said>} */ { data }) => {
      clearTimeout(late);
      if (data.type === "failed") fail(`Python no ha arrancado en este navegador: ${data.message}`);
      else resolve(worker);
    };
    worker.onerror = () => fail("Este navegador no puede ejecutar Python. Prueba con uno más nuevo.");
    worker.postMessage({ type: "start", ...given });
  });
}

/**
 * Brings everything that an interpreter needs.
 * @returns {Promise<Files>}
 */
async function bring() {
  const list = JSON.parse(await text("pyodide/archivos.json"));
  const sources = await Promise.all(MODULES.map((name) => text(`python/${name}.py`)));
  await Promise.all(list.archivos.map(part));
  const modules = Object.fromEntries(MODULES.map((name, i) => [name, sources[i]]));
  const { [PROGRAM]: program, ...others } = whole;
  return { release: list.pyodide, compiled: await WebAssembly.compile(program), files: others, modules };
}

/** Brings the handwritten digits, once. */
function bringDigits() {
  digits ??= ask(DIGITS).then((answer) => answer.arrayBuffer());
  digits.catch(() => {
    digits = null; // for the next one to ask again
  });
  return digits;
}

/** @param {string} place below the assets */
async function ask(place) {
  const answer = await fetch(new URL(place, ASSETS)).catch(() => {
    throw new Unavailable("Se ha cortado la conexión. Lo que ya ha llegado se guarda: vuelve a pulsar Ejecutar.");
  });
  if (!answer.ok) throw new Unavailable(`En este sitio falta un archivo de Python: ${place}.`);
  return answer;
}

/** @param {string} place */
const text = async (place) => (await ask(place)).text();

/**
 * Brings a file, unless it is already here, and leaves it among those that are whole.
 * @param {Part} part
 */
async function part({ nombre, sha256 }) {
  if (whole[nombre]) return;
  const answer = await ask(`pyodide/${nombre}.gz`);
  const packed = await collect(/** @type {ReadableStream<Uint8Array>} */ (answer.body));
  const content = await unpack(packed).catch(() => null);
  if (!content || !(await isOfficial(content, sha256))) {
    throw new Unavailable(`Un archivo de Python ha llegado cambiado, y por eso no se usa: ${nombre}.`);
  }
  whole[nombre] = content;
}

/**
 * Reads a stream to its end, and tells how much has come.
 * @param {ReadableStream<Uint8Array>} stream
 */
async function collect(stream) {
  const pieces = [];
  const reader = stream.getReader();
  let mine = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(pieces);
      pieces.push(/** @type {BlobPart} */ (value));
      mine += value.length;
      count(value.length);
    }
  } catch {
    count(-mine);
    throw new Unavailable("La descarga se ha cortado. Lo que ya ha llegado se guarda: vuelve a pulsar Ejecutar.");
  }
}

/** @param {number} bytes */
function count(bytes) {
  received += bytes;
  for (const tell of watchers) tell(received);
}

/**
 * Uncompresses what came, unless the browser did it: some servers tell it to.
 * @param {Blob} packed
 */
async function unpack(packed) {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b; // how what gzip makes begins
  const stream = isPacked ? packed.stream().pipeThrough(new DecompressionStream("gzip")) : packed.stream();
  return new Response(stream).arrayBuffer();
}

/**
 * Whether a file is the one that its authors published. A page that is not served securely cannot know: then only the
 * sum that gzip keeps says that it is whole.
 * @param {ArrayBuffer} content
 * @param {string} sha256
 */
async function isOfficial(content, sha256) {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}
