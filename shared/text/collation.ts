const collator = new Intl.Collator('sv-SE', { numeric: true });

/** Swedish alphabetical order: å, ä and ö last, numbers by value. For `Array.prototype.sort`. */
export const compareSwedish = (a: string, b: string): number => collator.compare(a, b);
