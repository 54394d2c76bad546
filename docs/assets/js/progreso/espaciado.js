/** When something missed is asked again: each time that it is right, later. */

/** @typedef {import("./formato.js").Card} Card */

/** Days until the next time, after having been right so many times in a row. */
const DAYS = [1, 3, 7, 14, 30];

/**
 * Returns a day as it is written.
 * @param {Date} date
 */
export const dayOf = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/**
 * Returns what becomes of a card when it is answered; nothing when it is known for good.
 * @param {Card | undefined} card that is new, if it is not there
 * @param {boolean} right
 * @param {Date} today
 * @returns {Card | null}
 */
export function answered(card, right, today) {
  const box = right ? (card?.caja ?? -1) + 1 : 0;
  if (box >= DAYS.length) return null;
  const next = new Date(today.getFullYear(), today.getMonth(), today.getDate() + DAYS[box]);
  return { caja: box, toca: dayOf(next) };
}

/**
 * Returns the names of the cards of which it is the day, those that wait the longest first.
 * @param {Record<string, Card>} cards
 * @param {Date} today
 */
export function due(cards, today) {
  const now = dayOf(today);
  const waiting = Object.entries(cards).filter(([, { toca }]) => toca <= now);
  return waiting.sort(([, one], [, other]) => one.toca.localeCompare(other.toca)).map(([name]) => name);
}
