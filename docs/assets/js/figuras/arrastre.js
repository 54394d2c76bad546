/** Dragging parts of a drawing with a pointer: a mouse, a pen or a finger. */

/**
 * Returns where in a drawing a pointer is, in the drawing's own units.
 * @param {SVGGraphicsElement} drawing
 * @param {MouseEvent} event
 */
export function pointAt(drawing, { clientX, clientY }) {
  return new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM()?.inverse());
}

/**
 * Lets a pointer drag the parts of a drawing that have the class `asa`.
 *
 * On them, a finger does not scroll the page; on the rest of the drawing, it does. Chromium ignores the touch-action of
 * what is inside an `<svg>`, and that of the whole drawing would not let the page go past it.
 * @param {SVGGraphicsElement} drawing
 * @param {(part: Element) => (point: DOMPoint) => void} take returns what to do at each point to which a part is dragged
 */
export function makeDraggable(drawing, take) {
  /** @type {(point: DOMPoint) => void} */
  let move;
  const taken = (/** @type {Event} */ { target }) => target instanceof Element && target.matches(".asa") && target;

  drawing.addEventListener("touchstart", (event) => taken(event) && event.preventDefault(), { passive: false });
  drawing.addEventListener("pointerdown", (event) => {
    const part = taken(event);
    if (!part) return;
    move = take(part);
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointermove", (event) => {
    if (drawing.hasPointerCapture(event.pointerId)) move(pointAt(drawing, event));
  });
}

/**
 * Gives several sliders their values at once, as if the reader did: only the last one tells it, when all have theirs.
 * @param {HTMLInputElement[]} sliders
 * @param {number[]} values which each slider keeps within its limits and at one of its steps
 */
export function giveAll(sliders, values) {
  for (const [i, slider] of sliders.entries()) slider.value = String(values[i]);
  for (const [i, slider] of sliders.entries()) {
    slider.dispatchEvent(new Event("input", { bubbles: i === sliders.length - 1 }));
  }
}
