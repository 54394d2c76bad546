/** `<tono-espectro>`: one or two tones to listen to, their wave and what the short-time Fourier transform sees. */

import { choice, decimal, define, Figure, give, html, label, range, set, svg } from "./figura.js";

/** How the lesson cuts a second of sound: `snippets/mas-alla-de-las-tablas/espectro_*.py`. */
export const CUT = { rate: 8000, window: 400, hop: 160 };

/** Frames in a second of sound and frequencies in each: the shape of the spectrogram. */
export const SHAPE = [1 + Math.floor((CUT.rate - CUT.window) / CUT.hop), CUT.window / 2 + 1];

/** Hertz between one bin and the next. */
export const SPACING = CUT.rate / CUT.window;

/** What a bin answers to a tone of amplitude 1 that falls on it: half the sum of the window. */
const ONE_TONE = CUT.window / 4;

/** Tones nearer than this share a bin: each one takes the one where it falls and its two neighbours. */
const MERGED = 3 * SPACING;

/** The angles of the Fourier transform of a window: a whole turn in as many steps as it has samples. */
const TURN = Array.from({ length: CUT.window }, (_, n) => (2 * Math.PI * n) / CUT.window);
const COS = TURN.map(Math.cos);
const SIN = TURN.map(Math.sin);
/** Hann's window, the periodic one. */
const HANN = COS.map((cos) => 0.5 - 0.5 * cos);

/**
 * Returns the samples of some tones of amplitude 1 that sound together.
 * @param {number[]} tones in hertz
 * @param {number} length
 */
export function samples(tones, length) {
  return Array.from({ length }, (_, n) =>
    tones.reduce((sum, tone) => sum + Math.sin((2 * Math.PI * tone * n) / CUT.rate), 0),
  );
}

/**
 * Returns how strong each frequency is in a frame: the size of its Fourier transform, through Hann's window.
 * @param {number[]} frame as many samples as the window has
 */
export function spectrum(frame) {
  const seen = frame.map((sample, n) => sample * HANN[n]);
  return Array.from({ length: SHAPE[1] }, (_, k) => {
    const sum = (/** @type {number[]} */ wave) =>
      seen.reduce((total, sample, n) => total + sample * wave[(k * n) % CUT.window], 0);
    return Math.hypot(sum(COS), sum(SIN));
  });
}

/**
 * Returns the bins that stand out: neither neighbour is stronger, and they have more than half of the greatest strength.
 * @param {number[]} strengths
 */
export function peaks(strengths) {
  const tidy = strengths.map((strength) => Math.round(strength * 10) / 10);
  const least = Math.max(...tidy) / 2;
  return [...tidy.keys()].filter(
    (k) => tidy[k] > least && tidy[k] >= (tidy[k - 1] ?? 0) && tidy[k] >= (tidy[k + 1] ?? 0),
  );
}

/**
 * Says what sounds and where it is seen.
 * @param {number[]} tones in hertz
 * @param {number[]} strengths of each bin
 */
export function describe(tones, strengths) {
  const list = new Intl.ListFormat("es");
  const found = peaks(strengths).map((k) => `${k} (${k * SPACING} Hz, fuerza ${decimal(strengths[k], 1)})`);
  const sounds = `${tones.length > 1 ? "Suenan" : "Suena"} ${list.format(tones.map(String))} Hz.`;
  const seen = `${found.length > 1 ? "Destacan las casillas" : "Destaca la casilla"} ${list.format(found)}.`;
  const between = tones.filter((tone) => tone % SPACING !== 0);
  const split =
    between.length > 0
      ? ` ${list.format(between.map(String))} Hz ${between.length > 1 ? "caen" : "cae"} entre dos casillas, que se reparten su fuerza.`
      : "";
  const [first, second] = tones;
  const near = first !== second && Math.abs(first - second) < MERGED ? " Están tan cerca que se mezclan." : "";
  return `${sounds} ${seen}${split}${near}`;
}

/** Seconds that a tone sounds and takes to come and go, and how loud it is, out of 1. */
const SOUND = { length: 1, edge: 0.01, volume: 0.1 };

/**
 * Makes some tones sound. Returns what makes them.
 * @param {AudioContext} audio
 * @param {number[]} tones in hertz
 */
function play(audio, tones) {
  const start = audio.currentTime;
  const end = start + SOUND.length;
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(SOUND.volume, start + SOUND.edge);
  volume.gain.setValueAtTime(SOUND.volume, end - SOUND.edge);
  volume.gain.linearRampToValueAtTime(0, end);
  volume.connect(audio.destination);
  return tones.map((frequency) => {
    const source = new OscillatorNode(audio, { frequency });
    source.connect(volume);
    source.start(start);
    source.stop(end);
    return source;
  });
}

/** The drawing shows the frequencies that the reader can choose and a little more. */
const BINS = 56;
const WIDTH = 352;
const LEFT = 8;
const BIN = (WIDTH - 2 * LEFT) / BINS;
/** Twenty milliseconds of sound. */
const WAVE = { y: 60, height: 30, samples: 160 };
const BASE = 292;
const TALL = 120;

/** Draws the wave above and a bar for each frequency below. */
function draw() {
  const x = (/** @type {number} */ hertz) => LEFT + (hertz / SPACING + 0.5) * BIN;
  const wave = svg("path", { class: "linea-acento" });
  const bars = Array.from({ length: BINS }, (_, k) =>
    svg("rect", { x: LEFT + k * BIN + 0.5, width: BIN - 1, class: "barra" }),
  );
  const names = [0, 1].map((row) => label(0, BASE - TALL - 26 + 20 * row, "", "texto-fuerte"));
  const node = svg(
    "svg",
    { class: "figura", viewBox: `0 0 ${WIDTH} ${BASE + 26}`, role: "img", "aria-label": "La onda y su espectro" },
    svg("text", { x: LEFT, y: 18, class: "texto-tenue" }, "20 milésimas de segundo"),
    svg("line", { x1: LEFT, x2: WIDTH - LEFT, y1: WAVE.y, y2: WAVE.y, class: "linea-tenue" }),
    wave,
    svg("text", { x: LEFT, y: BASE - TALL - 50, class: "texto-tenue" }, "fuerza de cada frecuencia"),
    ...bars,
    svg("line", { x1: LEFT, x2: WIDTH - LEFT, y1: BASE, y2: BASE, class: "linea" }),
    ...[0, 200, 400, 600, 800, 1000].map((hertz) =>
      label(hertz === 0 ? LEFT + 12 : x(hertz), BASE + 20, hertz === 0 ? "0 Hz" : String(hertz), "texto-tenue"),
    ),
    ...names,
  );
  return {
    node,
    /**
     * @param {number[]} tones in hertz
     * @param {number[]} heard samples
     * @param {number[]} strengths of each bin
     */
    show(tones, heard, strengths) {
      const points = heard.slice(0, WAVE.samples).map((sample, n) => {
        const across = LEFT + ((WIDTH - 2 * LEFT) * n) / (WAVE.samples - 1);
        return `${across.toFixed(1)},${(WAVE.y - (WAVE.height * sample) / tones.length).toFixed(1)}`;
      });
      set(wave, { d: `M${points.join("L")}` });
      const most = Math.max(ONE_TONE, ...strengths);
      for (const [k, bar] of bars.entries()) {
        const height = (TALL * strengths[k]) / most;
        set(bar, { y: BASE - height, height });
      }
      for (const [i, name] of names.entries()) {
        set(name, { x: Math.max(LEFT + 30, Math.min(x(tones[i] ?? 0), WIDTH - LEFT - 30)) });
        name.textContent = tones[i] ? `${tones[i]} Hz` : "";
      }
    },
  };
}

class ToneSpectrum extends Figure {
  /** Made when the reader asks for sound, because browsers block one made before. @type {AudioContext | undefined} */
  #audio;
  /** @type {OscillatorNode[]} */
  #sounding = [];

  /** @override */
  build() {
    const first = range("Tono 1, en Hz", { min: 100, max: 1000, step: 10, value: 440 });
    const second = range("Tono 2, en Hz", { min: 100, max: 1000, step: 10, value: 660 });
    const many = choice("Suena", { 1: "un tono", 2: "dos tonos" }, "1");
    const listen = html("button", { type: "button" }, "Escuchar");
    const drawing = draw();
    const tones = () => [first, second].slice(0, Number(many.input.value)).map(({ input }) => input.valueAsNumber);

    listen.addEventListener("click", () => {
      this.#audio ??= new AudioContext();
      for (const source of this.#sounding) source.stop();
      this.#sounding = play(this.#audio, tones());
    });

    const update = () => {
      const chosen = tones();
      second.input.disabled = chosen.length === 1;
      const heard = samples(chosen, CUT.window);
      const strengths = spectrum(heard);
      drawing.show(chosen, heard, strengths);
      return describe(chosen, strengths);
    };

    return {
      hint: "Prueba: sube el tono de 440 a 450 Hz. ¿Qué les pasa a las barras? Después, añade otro tono.",
      drawing: [drawing.node],
      state: {
        tonos: {
          get: () => `[${tones().join(", ")}]`,
          set: (/** @type {string} */ text) => {
            const wanted = text.match(/\d+(?:\.\d+)?/g) ?? [];
            if (wanted.length < 1 || wanted.length > 2) return;
            give(many.input, wanted.length);
            for (const [i, tone] of wanted.entries()) give([first, second][i].input, tone);
          },
        },
      },
      controls: [first.node, second.node, many.node, listen],
      update,
    };
  }
}

define("tono-espectro", ToneSpectrum);
