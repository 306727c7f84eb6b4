import { SquarePen } from 'lucide-react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { IconButton } from '../../../ui/actions/IconButton.tsx';
import { useOpenCase } from '../case-context.ts';
import { readingText } from '../reading-text.ts';
import { WhyNext } from '../WhyNext.tsx';

interface DeviationHeadProps {
  readonly record: RecordView | undefined;
  readonly onAdded: (cause: RecordView) => void;
}

/** What is to be explained: what happened against what should have. It is written in the step of the course of events. */
export function DeviationHead({ record, onAdded }: DeviationHeadProps) {
  const open = useOpenCase();
  if (!record) return null;
  const should = readingText(record.fields['should']?.value).trim();
  return (
    <header className="causes-deviation">
      <div className="causes-deviation-head">
        <h3>
          <span className="causes-deviation-label">{record.label}</span>{' '}
          {readingText(record.fields['text']?.value).trim() || causesText.emptyNode}
        </h3>
        <IconButton
          label={causesText.openDeviation(record.label)}
          icon={SquarePen}
          onPress={() => open.goTo(`deviations/${record.label}.text`)}
        />
      </div>
      {should !== '' && <p className="causes-should">{causesText.should(should)}</p>}
      <WhyNext record={record} onAdded={onAdded} onStep={open.goTo} />
    </header>
  );
}
