/**
 * A text prepared by `writtenText`, and what else may be read out of it: with the words of a file name apart
 * (ExempelssonElis.pdf), and with words put together that a line end cut in two (Exem-⏎pelsson).
 */
export function readingsOf(written: string): string[] {
  const apart = written.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  const together = written.replace(/(?<=\p{L})-\s{1,3}(?=\p{Ll})/gu, '');
  return [...new Set([written, apart, together])];
}
