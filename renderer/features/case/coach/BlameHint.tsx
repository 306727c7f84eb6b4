import { useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { findBlame, type BlameHit } from '../../../../shared/domain/blame-words.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import type { FieldHandle } from '../../../client/use-field.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { focusField } from '../../../ui/fields/focus-field.ts';
import { fieldDomId } from '../field-id.ts';
import { exchangeBlame } from './exchange-blame.ts';
import './coach.css';

interface BlameHintProps {
  readonly record: RecordView;
  readonly field: string;
  readonly handle: FieldHandle;
  readonly isFrozen: boolean;
}

/** Under what happened and why: a word that may read as blame, and what could stand there. Never in the way. */
export function BlameHint(props: BlameHintProps) {
  const { record, field, handle } = props;
  if (!watched.includes(`${record.part}.${field}`) || typeof handle.value !== 'string') return null;
  const hits = findBlame(handle.value, blameWords);
  return hits.length === 0 ? null : <BlameLines {...props} hits={hits} />;
}

interface BlameLinesProps extends BlameHintProps {
  readonly hits: readonly BlameHit[];
}

function BlameLines({ record, field, handle, isFrozen, hits }: BlameLinesProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const address = { caseId: handle.caseId, recordId: record.id, field };
  const backToText = (): void => void focusField(fieldDomId(record.part, record.label, field));
  const replace = (hit: BlameHit): void => {
    backToText();
    void exchangeBlame(address, hit);
  };
  return hits
    .filter(({ word }) => !left.includes(word.text))
    .slice(0, mostShown)
    .map((hit) => (
      <div key={hit.word.text} className="coach-blame" role="note">
        <p>
          {coachText.blame(hit.found)}{' '}
          {hit.word.instead !== undefined && coachText.blameInstead(hit.word.instead)}
        </p>
        <div className="coach-answers">
          {hit.replacement !== null && (
            <Button size="small" variant="quiet" isDisabled={isFrozen} onPress={() => replace(hit)}>
              {coachText.replace(hit.replacement)}
            </Button>
          )}
          <Button
            size="small"
            variant="quiet"
            ariaLabel={coachText.leaveWord(hit.found)}
            onPress={() => {
              setLeft([...left, hit.word.text]);
              backToText();
            }}
          >
            {coachText.leave}
          </Button>
        </div>
      </div>
    ));
}

/** Where what happened and why is told in the investigator's own words. */
const watched = ['causes.text', 'events.text', 'deviations.text'];

const mostShown = 2;
