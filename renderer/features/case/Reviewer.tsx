import { isBlocking, type Finding } from '../../../shared/domain/finding.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase } from './case-context.ts';
import { LawPanel } from './LawPanel.tsx';
import { stepOf } from './step-status.ts';

interface ReviewerProps {
  readonly stepId: string;
  readonly onJump: (field: string) => void;
}

/** Granskaren: what a reviewer would ask, here first, then the questions to work with and the law of this case. */
export function Reviewer({ stepId, onJump }: ReviewerProps) {
  const open = useOpenCase();
  const here = open.findings.filter((finding) => stepOf(open, finding.field)?.id === stepId);
  const elsewhere = open.findings.filter((finding) => !here.includes(finding));
  const questions = open.regime.text.steps[stepId]?.questions ?? [];
  return (
    <div className="reviewer">
      <h2>{caseRoomText.reviewer}</h2>
      <p className="reviewer-intro">
        {open.findings.length === 0 ? caseRoomText.nothingAtAll : caseRoomText.reviewerIntro}
      </p>
      <FindingList title={caseRoomText.inThisStep} findings={here} onJump={onJump} />
      {elsewhere.length > 0 && (
        <Disclosure title={caseRoomText.inOtherSteps} aside={elsewhere.length}>
          <FindingList findings={elsewhere} onJump={onJump} />
        </Disclosure>
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

function FindingList(props: {
  title?: string;
  findings: readonly Finding[];
  onJump: (field: string) => void;
}) {
  if (props.findings.length === 0) return null;
  const ordered = props.findings.toSorted((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
  return (
    <section>
      {props.title && <h3>{props.title}</h3>}
      <ul className="reviewer-findings">
        {ordered.map((finding) => (
          <FindingRow key={`${finding.code} ${finding.field}`} finding={finding} onJump={props.onJump} />
        ))}
      </ul>
    </section>
  );
}

function FindingRow({ finding, onJump }: { finding: Finding; onJump: (field: string) => void }) {
  const { regime } = useOpenCase();
  const text = regime.text.finding(finding);
  return (
    <li data-blocking={isBlocking(finding) || undefined}>
      <button type="button" className="reviewer-finding" onClick={() => onJump(finding.field)}>
        <span className="reviewer-kind">
          {isBlocking(finding) ? caseRoomText.blocking : caseRoomText.advice}
        </span>
        <strong>{text.title}</strong>
        <span>{text.question}</span>
        <small>
          {finding.code} · {finding.provision.text} ({caseRoomText.certainty[finding.provision.certainty]})
        </small>
      </button>
    </li>
  );
}
