import { useEffect, useState } from 'react';
import { documentOf } from '../../../shared/domain/field-path.ts';
import { partFindings } from '../../../shared/domain/passed-findings.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { endCorrection, startCorrection } from '../../client/correction.ts';
import { forgetUndo } from '../../client/undo-stacks.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ThreeColumns } from '../../ui/layout/ThreeColumns.tsx';
import { CaseContext, isAnythingFrozen, type OpenCase } from './case-context.ts';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CorrectionBar } from './CorrectionBar.tsx';
import { usePasses } from './passed/use-passes.ts';
import { Reviewer } from './Reviewer.tsx';
import { stepOf } from './step-status.ts';
import { showStep, StepPage, stepsOnPage } from './StepPage.tsx';
import { TaskList } from './TaskList.tsx';
import { useCaseRoom } from './use-case-room.ts';
import { useFindings } from './use-findings.ts';
import { focusOn, useFocusOn } from './use-focus-on.ts';
import './case-room.css';

export interface CaseRoomProps {
  readonly caseId: string;
  readonly stepId: string | null;
  /** Field to put the focus in, as a finding names it. */
  readonly focus: string | null;
  /** Goes to a step, and to a field in it. */
  readonly onGo: (stepId: string, focus: string | null) => void;
  /** The user has begun to write in another step of the page: its address, but not its place, changes. */
  readonly onEnter: (stepId: string) => void;
  /** To the case's documents, and to the one a finding is about. */
  readonly onDocuments: (documentId: string | null) => void;
  readonly user: { readonly name: string; readonly title: string };
  readonly today: string;
}

/** A case: its steps to the left, the step in the middle, Granskaren to the right. */
export function CaseRoom(props: CaseRoomProps) {
  const room = useCaseRoom(props.caseId);
  const [correcting, setCorrecting] = useState(false);
  useEffect(() => () => endCorrection(props.caseId), [props.caseId]);
  if (room.kind === 'loading') return <LoadingLine />;
  if (room.kind === 'failed') return <Notice tone="blocking" title={room.message} />;
  const { view, regime, facts, lists, settings } = room;
  return (
    <WithFindings
      {...props}
      open={{ view, regime, facts, lists, settings, correcting }}
      onCorrect={setCorrecting}
    />
  );
}

interface WithFindingsProps extends CaseRoomProps {
  readonly open: Omit<OpenCase, 'findings' | 'passed' | 'today' | 'user' | 'goTo'>;
  readonly onCorrect: (on: boolean) => void;
}

function WithFindings({ open: base, onCorrect, ...props }: WithFindingsProps) {
  const { today, user } = props;
  const asked = props.stepId ?? (props.focus === null ? undefined : stepOf(base, props.focus)?.id) ?? null;
  const stepId = shownStep(base, asked);
  const { asked: findings, passed } = partFindings(
    useFindings({ ...base, today }, stepId),
    usePasses(base.view.id),
  );
  const goTo = (path: string): void => {
    const document = documentOf(path);
    if (document !== null) return props.onDocuments(document);
    // The same place asked for again changes no address.
    if (path === props.focus) focusOn(path);
    props.onGo(stepOf(base, path)?.id ?? stepId, path);
  };
  const go = (to: string, focus: string | null): void => {
    // It may be out of sight on its page though it is the current one.
    if (to === stepId && focus === null) showStep(to);
    props.onGo(to, focus);
  };
  const open: OpenCase = { ...base, findings, passed, today, user, goTo };
  useFocusOn(props.focus);
  return (
    <CaseContext value={open}>
      <CaseHead onDocuments={props.onDocuments} />
      <ThreeColumns
        left={{ label: caseRoomText.steps, content: <TaskList current={stepId} onGo={go} /> }}
        middleLabel={caseRoomText.middle}
        right={{ label: caseRoomText.reviewer, content: <Reviewer stepId={stepId} onJump={goTo} /> }}
      >
        {isAnythingFrozen(open) && (
          <CorrectionBar
            correcting={open.correcting}
            onStart={(reason) => {
              startCorrection(props.caseId, reason);
              onCorrect(true);
            }}
            onEnd={() => {
              endCorrection(props.caseId);
              // What was changed under the reason cannot be taken back without it.
              forgetUndo(props.caseId);
              onCorrect(false);
            }}
          />
        )}
        <CaseHistory />
        <StepPage stepIds={stepsOnPage(open, stepId)} current={stepId} onGo={go} onEnter={props.onEnter} />
      </ThreeColumns>
    </CaseContext>
  );
}

/** The asked step if the case's track shows it, else the first. */
function shownStep(
  open: { regime: OpenCase['regime']; facts: OpenCase['facts'] },
  asked: string | null,
): string {
  const shown = open.regime.steps.filter((step) => step.isShown?.(open.facts) ?? true);
  return (shown.find((step) => step.id === asked) ?? shown[0])?.id ?? '';
}
