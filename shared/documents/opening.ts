/**
 * The opening of a text in at most `most` letters: whole lines and sentences where there are such, else whole words. No
 * name is cut in two, for what looks for names must find it.
 */
export function openingOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = /^[\s\S]*(?:[.!?](?=\s)|(?=\n))/u.exec(text.slice(0, most + 1))?.[0].trimEnd() ?? '';
  if (sentence.length >= most / 3) return sentence;
  return cut.replace(/\s+\S*$/u, '').trimEnd();
}
