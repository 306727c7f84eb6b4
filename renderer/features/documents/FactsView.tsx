import type { FactRow } from '../../../shared/documents/blocks.ts';
import { CopyButton } from './CopyButton.tsx';
import { Inlines } from './Inlines.tsx';
import type { NumberedNotes } from './notes.ts';

interface FactsViewProps {
  readonly rows: readonly FactRow[];
  readonly notes: NumberedNotes;
  readonly isCopySheet: boolean;
  /** Two pairs beside each other, where the sheet is wide enough. */
  readonly isPaired?: boolean | undefined;
  readonly isSignature?: boolean;
}

export function FactsView({ rows, notes, isCopySheet, isPaired, isSignature }: FactsViewProps) {
  return (
    <dl className="paper-facts" data-paired={isPaired || undefined} data-signature={isSignature}>
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <Inlines inlines={row.inlines} notes={notes} />
            {isCopySheet && (
              <CopyButton label={row.label} blocks={[{ kind: 'paragraph', inlines: row.inlines }]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
