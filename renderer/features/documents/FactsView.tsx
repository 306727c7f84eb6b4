import type { FactRow } from '../../../shared/documents/blocks.ts';
import { CopyButton } from './CopyButton.tsx';
import { Inlines } from './Inlines.tsx';
import type { NumberedNotes } from './notes.ts';

interface FactsViewProps {
  readonly rows: readonly FactRow[];
  readonly notes: NumberedNotes;
  readonly isCopySheet: boolean;
  readonly isSignature?: boolean;
}

export function FactsView({ rows, notes, isCopySheet, isSignature }: FactsViewProps) {
  return (
    <dl className="paper-facts" data-signature={isSignature}>
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
