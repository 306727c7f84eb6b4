/** `HH.MM` of the window's own clock, as Swedish writes it. */
export function formatTime(at: Date): string {
  return `${two(at.getHours())}.${two(at.getMinutes())}`;
}

/** Local date of the window's clock, `YYYY-MM-DD`. */
export function localDateOf(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
