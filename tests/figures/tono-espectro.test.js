import assert from "node:assert/strict";
import { test } from "node:test";

import { CUT, describe, peaks, samples, spectrum } from "../../docs/assets/js/figuras/tono-espectro.js";

const hear = (...tones) => spectrum(samples(tones, CUT.window));
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} ≠ ${expected}`);

test("a tone on a bin answers there, and half as much in its neighbours: the window is the periodic one", () => {
  const strengths = hear(440);
  for (const [i, strength] of [0, 50, 100, 50, 0].entries()) near(strengths[20 + i], strength);
});

test("silence has no frequency", () => {
  const silence = spectrum(Array.from({ length: CUT.window }, () => 0));
  assert.deepEqual(peaks(silence), []);
  assert.ok(silence.every((strength) => strength === 0));
});

test("the tones that sound are the ones that stand out", () => {
  assert.deepEqual(peaks(hear(100)), [5]);
  assert.deepEqual(peaks(hear(440, 660)), [22, 33]);
  assert.deepEqual(peaks(hear(450)), [22, 23]);
});

test("what is said is what is seen", () => {
  const say = (...tones) => describe(tones, hear(...tones));
  assert.equal(say(440), "Suena 440 Hz. Destaca la casilla 22 (440 Hz, fuerza 100.0).");
  assert.equal(
    say(440, 660),
    "Suenan 440 y 660 Hz. Destacan las casillas 22 (440 Hz, fuerza 100.0) y 33 (660 Hz, fuerza 100.0).",
  );
  assert.match(say(450), / 450 Hz cae entre dos casillas, que se reparten su fuerza\.$/);
  assert.match(say(440, 460), / Están tan cerca que se mezclan\.$/);
  assert.doesNotMatch(say(440, 500), /mezclan/);
});
