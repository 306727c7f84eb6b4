import type { Output } from '../../../shared/api/contract.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';

export type DocumentStatus = Output<'documents.list'>['documents'][number];

interface DocumentListProps {
  readonly documents: readonly DocumentStatus[];
  readonly regime: Regime;
  readonly current: string | null;
  readonly chosen: readonly string[];
  readonly onCurrent: (id: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Every document of the regime: what can be made is ticked for export, what cannot says so. */
export function DocumentList(props: DocumentListProps) {
  const { documents, regime, current, chosen, onCurrent, onChoose } = props;
  return (
    <ul className="documents-list">
      {documents.map((document) => {
        const title = regime.text.documents[document.id]?.title ?? document.id;
        const toggle = (on: boolean): void =>
          onChoose(on ? [...chosen, document.id] : chosen.filter((id) => id !== document.id));
        return (
          <li key={document.id} data-current={document.id === current || undefined}>
            <CheckField
              label={documentsRoomText.include(title)}
              isLabelHidden
              isDisabled={document.state === 'refused'}
              value={document.state !== 'refused' && chosen.includes(document.id)}
              onChange={toggle}
            />
            <button
              type="button"
              aria-current={document.id === current || undefined}
              onClick={() => onCurrent(document.id)}
            >
              <strong>{title}</strong>
              <small>{stateOf(document)}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function stateOf(document: DocumentStatus): string {
  return document.changedSince ? documentsRoomText.changed : documentsRoomText.state[document.state];
}
