import type { Inline } from '../../../shared/documents/blocks.ts';
import { heldTogether, withNotesApart } from '../../../shared/documents/held-together.ts';
import type { NumberedNotes } from './notes.ts';

/** Runs of text. A placeholder is marked by look and by its brackets, so that it is never read as content. */
export function Inlines({ inlines, notes }: { inlines: readonly Inline[]; notes: NumberedNotes }) {
  return withNotesApart(inlines).map((run, index) => (
    <Run key={`${index} ${run.kind}`} run={run} notes={notes} />
  ));
}

function Run({ run, notes }: { run: Inline; notes: NumberedNotes }) {
  switch (run.kind) {
    case 'text':
      if (run.bold) return <strong>{heldTogether(run.text)}</strong>;
      return run.italic ? <em>{heldTogether(run.text)}</em> : heldTogether(run.text);
    case 'person':
      return run.text;
    case 'placeholder':
      return <mark className="paper-placeholder">[{run.text}]</mark>;
    case 'lineBreak':
      return <br />;
    case 'citation':
      return <sup>{notes.numbers.get(run)?.join(', ')}</sup>;
  }
}
