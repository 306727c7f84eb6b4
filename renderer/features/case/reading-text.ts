/** A stored value of any kind as text to read, for showing two versions beside each other. */
export function readingText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.map(readingText).filter(Boolean).join(', ');
  return Object.entries(value)
    .filter(([key]) => key !== 'sha256')
    .map(([, inner]) => readingText(inner))
    .filter(Boolean)
    .join(' ');
}
