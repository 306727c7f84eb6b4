import { type IRunOptions, TextRun } from 'docx';
import { heldTogether } from '../../shared/documents/held-together.ts';
import { byDirection, wordText } from './word-text.ts';

/** Text as runs: safe for XML, line ends as line breaks, right-to-left stretches marked as such. */
export function textRuns(text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return heldTogether(wordText(text))
    .split('\n')
    .flatMap((line, index) => lineRuns(line, index > 0, look));
}

function lineRuns(line: string, onNewLine: boolean, look: IRunOptions): TextRun[] {
  const pieces = byDirection(line);
  if (pieces.length === 0) return onNewLine ? [new TextRun({ ...look, break: 1 })] : [];
  return pieces.map(
    ({ text, rightToLeft }, index) =>
      new TextRun({
        ...look,
        text,
        ...(rightToLeft ? { rightToLeft: true } : {}),
        ...(onNewLine && index === 0 ? { break: 1 } : {}),
      }),
  );
}
