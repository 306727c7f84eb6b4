import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import { findingKey } from '../../../shared/domain/passed-findings.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { overrideSubject } from '../../../shared/domain/override-subject.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { formatTime, localDateOf } from '../../client/clock.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { BlockerList } from './BlockerList.tsx';
import type { DocumentStatus } from './DocumentList.tsx';

interface ReadyMarkProps {
  readonly caseId: string;
  readonly regime: Regime;
  readonly document: DocumentStatus;
  readonly onField: (field: string) => void;
}

/** Klarmarkering: refused with the list while something hinders, or passed by with a reason where the rule allows. */
export function ReadyMark({ caseId, regime, document, onField }: ReadyMarkProps) {
  const [typed, setReasons] = useState<Readonly<Record<string, string>>>({});
  const given = useReasonsGiven(caseId);
  const passed = useReasonsPassed(caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    await flushAll();
    setProblem(null);
    await work().catch((error: unknown) => setProblem(errorSentence(failureOf(error))));
    await queryClient.invalidateQueries({ queryKey: keys.documents(caseId) });
  };
  // Why it cannot be made stands where the document would.
  if (document.refusal) return null;
  if (document.state === 'ready') {
    const at = new Date(document.markedAt ?? '');
    return (
      <Notice
        tone="good"
        title={documentsRoomText.markedBy(
          [document.markedBy, document.markedByTitle].filter(Boolean).join(', '),
          documentsRoomText.markedAt(localDateOf(at), formatTime(at)),
        )}
        actions={
          <Button
            size="small"
            onPress={() => void run(() => call('documents.revokeReady', { caseId, documentId: document.id }))}
          >
            {documentsRoomText.revoke}
          </Button>
        }
      />
    );
  }
  const hard = document.blockers.filter((finding) => !finding.overridable);
  const soft = document.blockers.filter((finding) => finding.overridable);
  const keyOf = (finding: Finding): string => `${finding.code} ${finding.field}`;
  const reasonOf = (finding: Finding): string =>
    typed[keyOf(finding)] ??
    passed.get(findingKey(finding)) ??
    given.get(keyOf(finding)) ??
    given.get(finding.code) ??
    '';
  const isReady = hard.length === 0 && soft.every((finding) => reasonOf(finding).trim() !== '');
  const mark = (): Promise<unknown> =>
    call('documents.markReady', {
      caseId,
      documentId: document.id,
      overrides: soft.map((finding) => ({
        code: finding.code,
        field: finding.field,
        reason: reasonOf(finding),
      })),
    });
  return (
    <section className="documents-ready">
      {document.changedSince && <Notice tone="warn" title={documentsRoomText.changed} />}
      {document.blockers.length > 0 && <h3>{documentsRoomText.blockers(document.blockers.length)}</h3>}
      <BlockerList regime={regime} findings={hard} onField={onField} />
      {hard.length === 0 && soft.length > 0 && <p>{documentsRoomText.overrideIntro}</p>}
      {hard.length > 0 && <BlockerList regime={regime} findings={soft} onField={onField} />}
      {hard.length === 0 &&
        soft.map((finding) => (
          <TextArea
            key={keyOf(finding)}
            label={documentsRoomText.overrideReasonFor(regime.text.finding(finding).title)}
            rows={2}
            value={reasonOf(finding)}
            onChange={(text) => setReasons({ ...typed, [keyOf(finding)]: text ?? '' })}
          />
        ))}
      {problem && <Notice tone="blocking" title={problem} isAnnounced />}
      <Button isDisabled={!isReady} onPress={() => void run(mark)}>
        {documentsRoomText.ready}
      </Button>
      <p className="documents-hint">{documentsRoomText.readyHelp}</p>
    </section>
  );
}

/** What was gone past with a reason when the decision was fixed need not be argued for again. */
function useReasonsGiven(caseId: string): ReadonlyMap<string, string> {
  const history = useQuery({
    queryKey: [...keys.case(caseId), 'history'],
    queryFn: () => call('cases.history', { caseId }),
  });
  const overrides = (history.data?.reasons ?? []).filter(({ kind }) => kind === 'decision-override');
  return new Map(
    overrides.map(({ subject, place, reason }) => [
      overrideSubject({ code: subject, field: place ?? undefined }),
      reason,
    ]),
  );
}

/** Nor what was passed by from Granskaren; by finding, since a reason there is for one of them alone. */
function useReasonsPassed(caseId: string): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: keys.passed(caseId),
    queryFn: () => call('findings.passed', { caseId }),
  });
  return new Map((data?.passed ?? []).map((pass) => [findingKey(pass), pass.reason]));
}
