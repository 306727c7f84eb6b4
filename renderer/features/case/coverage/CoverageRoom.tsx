import { useState } from 'react';
import { createPortal } from 'react-dom';
import { coverageText } from '../../../../shared/text/rooms/coverage.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { useOpenCase } from '../case-context.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import { CoverageGaps } from './CoverageGaps.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { focusCell } from './use-table-keys.ts';
import { useCoverage } from './use-coverage.ts';
import './coverage.css';

/** Every cause that needs an answer against every action: what is missing in words, then the map to press in. */
export function CoverageRoom() {
  const { goTo } = useOpenCase();
  const coverage = useCoverage();
  const [answering, setAnswering] = useState<string | null>(null);
  const row = coverage.rows.find(({ cause }) => cause.id === answering);
  const tops = coverage.rows.filter(({ place }) => place === 'top');
  return (
    <section className="case-panel coverage" aria-label={coverageText.title}>
      <h2>{coverageText.title}</h2>
      <p className="case-topic">
        <HandbookLink topic="atgarder" />
      </p>
      {coverage.rows.length === 0 ? (
        <>
          <p className="case-empty">{coverageText.noCauses}</p>
          <Button onPress={() => goTo('causes')}>{coverageText.toCauses}</Button>
        </>
      ) : (
        <>
          <p className="case-empty" role="status">
            {coverageText.summary(tops.filter(({ state }) => state !== 'uncovered').length, tops.length)}
          </p>
          <CoverageGaps coverage={coverage} onAnswer={setAnswering} />
          {coverage.columns.length === 0 ? (
            <p className="case-empty">{coverageText.noActions}</p>
          ) : (
            <CoverageTable coverage={coverage} onAnswer={setAnswering} />
          )}
        </>
      )}
      {row &&
        createPortal(
          <AnswerSheet
            key={row.cause.id}
            cause={row.cause}
            onClose={() => setAnswering(null)}
            onTaken={(action) => focusCell(action.id, row.cause.id)}
          />,
          document.body,
        )}
    </section>
  );
}
