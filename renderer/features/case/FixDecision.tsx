import { useState } from 'react';
import { isBlocking, type Finding } from '../../../shared/domain/finding.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { passedText } from '../../../shared/text/rooms/passed-findings.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { formatTime, localDateOf } from '../../client/clock.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { forgetUndo } from '../../client/undo-stacks.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useOpenCase } from './case-context.ts';
import { FindingList } from './FindingList.tsx';
import { LockedToo } from './LockedToo.tsx';
import { useBeforeFixing } from './use-before-fixing.ts';

/** Fixes the decision and freezes its basis. What may be passed by is passed by with a reason, one per finding. */
export function FixDecision() {
  const { view, regime, facts, findings, passed, goTo } = useOpenCase();
  const { data: before, isPending } = useBeforeFixing(view);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<string | null>(null);
  if (view.decidedAt) return <FixedNotice at={new Date(view.decidedAt)} />;

  const document = regime.decisionDocument(facts);
  const blockers = findings.filter((finding) => isBlocking(finding) && finding.blocks.includes(document));
  const hard = blockers.filter((finding) => !finding.overridable);
  const soft = [...blockers, ...(before?.gaps ?? [])].filter((finding) => finding.overridable);
  const passedBefore = passed.filter(({ finding }) => finding.blocks.includes(document));
  const isReady =
    !isPending &&
    hard.length === 0 &&
    soft.every((finding) => (reasons[placeOf(finding)] ?? '').trim() !== '');
  const fix = async (): Promise<void> => {
    await flushAll();
    try {
      const overrides = soft.map((finding) => ({
        code: finding.code,
        field: finding.field,
        reason: reasons[placeOf(finding)] ?? '',
      }));
      await call('cases.fixDecision', { caseId: view.id, overrides });
      forgetUndo(view.id);
      setError(null);
    } catch (failure) {
      setError(errorSentence(failureOf(failure)));
    }
    await queryClient.invalidateQueries({ queryKey: keys.case(view.id) });
  };
  return (
    <section className="case-panel case-fix">
      <h2>{caseRoomText.fixDecision}</h2>
      <p>{caseRoomText.fixDecisionHelp}</p>
      {hard.length > 0 && (
        <Notice tone="warn" title={caseRoomText.fixRefused(hard.length, soft.length)}>
          <FindingList findings={[...hard, ...soft]} onJump={goTo} isShort />
        </Notice>
      )}
      {hard.length === 0 && soft.length > 0 && <p>{caseRoomText.overrideIntro}</p>}
      {hard.length === 0 &&
        soft.map((finding) => (
          <TextArea
            key={placeOf(finding)}
            label={caseRoomText.overrideReasonFor(regime.text.finding(finding).title)}
            rows={2}
            value={reasons[placeOf(finding)]}
            onChange={(text) => setReasons({ ...reasons, [placeOf(finding)]: text ?? '' })}
          />
        ))}
      {passedBefore.length > 0 && (
        <Notice tone="info" title={passedText.inDecision}>
          <ul className="case-reasons">
            {passedBefore.map(({ finding, pass }) => (
              <li key={placeOf(finding)}>
                <small>
                  {regime.text.finding(finding).title} · {pass.by}
                </small>
                <p>{pass.reason}</p>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <LockedToo findings={before?.locked ?? []} />
      {error && <Notice tone="blocking" title={error} isAnnounced />}
      <Button variant="primary" isDisabled={!isReady} onPress={() => void fix()}>
        {caseRoomText.fixDecision}
      </Button>
    </section>
  );
}

const placeOf = ({ code, field }: Finding): string => `${code} ${field}`;

function FixedNotice({ at }: { at: Date }) {
  return (
    <div className="case-panel">
      <Notice tone="good" title={caseRoomText.fixedOn(localDateOf(at), formatTime(at))} />
    </div>
  );
}
