const hardSpace = '\u00A0';

/** 12345.5 -> `12 345,5` with hard spaces between groups. At most `decimals` decimals, none shown in vain. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, hardSpace);
  const tail = fraction.replace(/0+$/, '');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return `${sign}${grouped}${tail === '' ? '' : `,${tail}`}`;
}

/** A share between 0 and 1 -> `45 %` with a hard space. */
export const formatShare = (share: number): string => `${formatNumber(share * 100)}${hardSpace}%`;

/** 1 -> `1 dag`, 3 -> `3 dagar`: a count with its noun and a hard space between. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${hardSpace}${count === 1 ? one : many}`;
}

/** Bytes as people say them: `820 kB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, 'byte', 'byte');
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000)}${hardSpace}kB`;
  return `${formatNumber(bytes / 1_000_000, 1)}${hardSpace}MB`;
}

/** `a`, `a och b`, `a, b och c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1) ?? ''}`;
}
