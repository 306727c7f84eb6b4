/**
 * A permanent code for a new entry of a type list, from its label: lower case, hyphens for everything that is neither
 * letter nor digit, at most 60 characters, and a number behind it when the code is taken.
 */
export function listCodeOf(label: string, taken: ReadonlySet<string>): string {
  const base =
    label
      .toLocaleLowerCase('sv')
      .replaceAll(/[^a-z0-9åäö]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 50) || 'val';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
