import { useLayoutEffect, useRef } from 'react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { passedText } from '../../../shared/text/rooms/passed-findings.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase, type OpenCase } from './case-context.ts';
import { FindingList } from './FindingList.tsx';
import { LawPanel } from './LawPanel.tsx';
import { PassedList } from './passed/PassedList.tsx';
import { UnsentReasons } from './passed/UnsentReasons.tsx';
import { focusPlaces, useKeptFocus } from './passed/use-kept-focus.ts';
import { stepOf } from './step-status.ts';
import { EarlierLine } from './why-again/EarlierLine.tsx';

interface ReviewerProps {
  readonly stepId: string;
  readonly onJump: (field: string) => void;
}

/** Granskaren: what a reviewer would ask, here first, then the questions to work with and the law of this case. */
export function Reviewer({ stepId, onJump }: ReviewerProps) {
  const open = useOpenCase();
  const here = open.findings.filter((finding) => stepOf(open, finding.field)?.id === stepId);
  const elsewhere = open.findings.filter((finding) => !here.includes(finding));
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(stepId);
  useLayoutEffect(() => {
    if (shown.current === stepId) return;
    shown.current = stepId;
    place.current?.closest('aside')?.scrollTo(0, 0);
  }, [stepId]);
  const moveFocus = useKeptFocus(open.passed.length);
  const questions = open.regime.text.steps[stepId]?.questions ?? [];
  return (
    <div ref={place} className="reviewer">
      <h2 id={focusPlaces.asked} tabIndex={-1}>
        {caseRoomText.reviewer}
      </h2>
      <p className="reviewer-intro">{introOf(open)}</p>
      <UnsentReasons shown={here} />
      <EarlierLine stepId={stepId} onJump={onJump} />
      {here.length > 0 && (
        <section>
          <h3>{caseRoomText.inThisStep}</h3>
          <FindingList findings={here} onJump={onJump} onPassing={() => moveFocus('passed')} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <Disclosure title={caseRoomText.inOtherSteps} aside={elsewhere.length}>
          {open.regime.steps.map((step) => {
            const there = elsewhere.filter((finding) => stepOf(open, finding.field)?.id === step.id);
            if (there.length === 0) return null;
            return (
              <section key={step.id}>
                <h4>{open.regime.text.steps[step.id]?.title}</h4>
                <FindingList findings={there} onJump={onJump} isShort />
              </section>
            );
          })}
        </Disclosure>
      )}
      {open.passed.length > 0 && (
        <section id={focusPlaces.passed} tabIndex={-1} aria-label={passedText.title}>
          <Disclosure title={passedText.title} aside={open.passed.length} isOpenAtFirst>
            <PassedList passed={open.passed} onTakingUp={() => moveFocus('asked')} />
          </Disclosure>
        </section>
      )}
      {questions.length > 0 && (
        <Disclosure title={caseRoomText.questions} isOpenAtFirst headingLevel={3}>
          <ul className="reviewer-questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <LawPanel stepId={stepId} />
    </div>
  );
}

function introOf({ findings, passed }: OpenCase): string {
  if (findings.length > 0) return caseRoomText.reviewerIntro;
  return passed.length > 0 ? passedText.onlyPassed : caseRoomText.nothingAtAll;
}
