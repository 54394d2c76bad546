/** What the figures that train share: steps, training and its pause, how fast, the clock, and the curve of the losses. */

import { button, choice, give, set } from "./figura.js";

/** Milliseconds that count between two frames, at most: a page that has been hidden goes on from where it was. */
const LONGEST = 100;

/**
 * @typedef {object} Course
 * @property {HTMLInputElement} steps the slider that says how many steps have been taken
 * @property {() => number} pace steps a second
 * @property {(step: number) => number} end the step at which training ends, as far as it is known on getting to one
 * @property {(step: number) => void} [between] draws it on its way to a step, if something is seen to move then
 * @property {WayBack} [back] from a rate with which nothing is learned
 *
 * @typedef {object} WayBack
 * @property {string} name of its button
 * @property {HTMLInputElement} rate
 * @property {number} safe the rate to which it goes
 */

/** Takes steps by moving their slider: the figure is always as that says, whoever moves it. */
export class Training {
  #figure;
  #course;
  /** Where it is: it has decimals on its way to the step that the slider says. */
  #at;
  #goal;
  #frame = 0;
  #before = 0;
  #one = button("Un paso", "", () => this.#go(this.#taken + 1));
  #all = button("Entrenar", "", () => this.#trainOrPause());
  /** @type {HTMLButtonElement | undefined} */
  #back;

  /** Nothing is computed or drawn while the figure is out of sight. */
  #sight = new IntersectionObserver((entries) => {
    cancelAnimationFrame(this.#frame);
    if (!entries[entries.length - 1].isIntersecting) return;
    this.#before = performance.now();
    this.#frame = requestAnimationFrame(this.#move);
  });

  /**
   * @param {HTMLElement} figure
   * @param {Course} course
   */
  constructor(figure, course) {
    this.#figure = figure;
    this.#course = course;
    this.#at = this.#goal = this.#taken;
    this.buttons = [this.#one, this.#all];
    if (course.back) {
      const { name, rate, safe } = course.back;
      this.#back = button(name, "", () => {
        give(rate, safe);
        rate.focus();
      });
      this.#back.hidden = true;
      this.buttons.splice(1, 0, this.#back);
    }
    figure.addEventListener("reset", () => this.stop());
  }

  get #taken() {
    return this.#course.steps.valueAsNumber;
  }

  /** Stops where the slider says. */
  stop() {
    cancelAnimationFrame(this.#frame);
    this.#sight.disconnect();
    this.#at = this.#goal = this.#taken;
  }

  /** The same, and has it drawn. */
  pause() {
    this.stop();
    give(this.#course.steps, this.#taken);
  }

  /**
   * Has the buttons say what they do now. If it is the reader who has moved the slider, what was going on ends there.
   * @returns {number} where it is, to be drawn
   */
  follow() {
    if (this.#taken !== Math.ceil(this.#at)) this.stop();
    this.#all.textContent = this.#goal > this.#taken ? "Pausar" : "Entrenar";
    set(this.#one, { "aria-disabled": String(this.#taken >= this.#course.end(this.#taken)) });
    return this.#at;
  }

  /**
   * Offers the way back in the place of the step that, with that rate, is not taken any more.
   * @param {boolean} isLost
   */
  offerBack(isLost) {
    if (!this.#back) return;
    const isHere = document.activeElement === this.#one;
    this.#one.hidden = isLost;
    this.#back.hidden = !isLost;
    if (isLost && isHere) this.#back.focus();
  }

  #trainOrPause() {
    if (this.#goal > this.#taken) this.pause();
    else {
      if (this.#taken >= this.#course.end(this.#taken)) give(this.#course.steps, 0);
      this.#go(Number(this.#course.steps.max));
    }
  }

  /** @param {number} step */
  #go(step) {
    this.stop();
    const isCalm = matchMedia("(prefers-reduced-motion)").matches;
    const goal = Math.min(step, this.#course.end(isCalm ? step : this.#taken + 1));
    if (goal <= this.#taken) this.pause();
    else if (isCalm) give(this.#course.steps, goal);
    else {
      this.#goal = goal;
      this.#sight.observe(this.#figure);
      this.follow();
    }
  }

  #move = (/** @type {number} */ now) => {
    const { steps, pace, end, between } = this.#course;
    const passed = Math.max(0, Math.min(now - this.#before, LONGEST)) / 1000;
    const next = this.#at + passed * pace();
    this.#before = now;
    this.#goal = Math.min(this.#goal, end(Math.ceil(next)));
    this.#at = Math.min(next, this.#goal);
    const step = Math.ceil(this.#at);
    if (step !== this.#taken) give(steps, step);
    else between?.(this.#at);
    if (this.#at < this.#goal) this.#frame = requestAnimationFrame(this.#move);
    else this.stop();
  };
}

/**
 * Returns a list to choose how fast it goes, in steps a second.
 * @param {number} slow
 * @param {number} normal the one chosen at first
 * @param {number} fast
 */
export function speeds(slow, normal, fast) {
  return choice("Velocidad", { [slow]: "lenta", [normal]: "normal", [fast]: "rápida" }, String(normal));
}

/** How high the first loss of a curve is, how far from its top 0 is, and how far out of it a loss is drawn, at most. */
const CURVE = { first: 70, zero: 84, out: 4000 };

/**
 * Returns how far from the top of their curve some losses are.
 * @param {number[]} losses
 */
export function heights(losses) {
  const unit = CURVE.first / Math.max(losses[0], 0.01); // it may be 0
  return losses.map((loss) => CURVE.zero - Math.min(unit * loss, CURVE.out));
}
