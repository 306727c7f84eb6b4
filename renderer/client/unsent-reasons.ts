import { useCallback, useSyncExternalStore } from 'react';
import type { Finding } from '../../shared/domain/finding.ts';
import { findingKey } from '../../shared/domain/passed-findings.ts';
import { drafts } from './autosave.ts';
import { reasonKey, reasonKeysOf } from './reason-keys.ts';

/** A reason for passing a finding by, as it is typed. It is sent when the user says so, and stands nowhere but here until then. */
export interface UnsentReason {
  readonly finding: Finding;
  readonly text: string;
}

/**
 * What is typed as the reason for passing `finding` by, and what takes it, `''` to forget it. It stands among the drafts: it
 * outlives the form, is asked about before a lock or a closed window, and leaves the window with the lock.
 */
export function useUnsentReason(caseId: string, finding: Finding): readonly [string, (text: string) => void] {
  const key = reasonKey(caseId, finding);
  const text = useSyncExternalStore(drafts.subscribe, () => textAt(key));
  const change = useCallback(
    (next: string) => {
      const reason: UnsentReason = { finding, text: next };
      drafts.set(key, next === '' ? null : { value: reason, state: { kind: 'typed' } });
    },
    [key, finding],
  );
  return [text, change];
}

/** Every typed reason of a case, whether its finding is still asked or not. */
export function useUnsentReasons(caseId: string): readonly UnsentReason[] {
  const keys = useSyncExternalStore(drafts.subscribe, () =>
    JSON.stringify(reasonKeysOf(caseId, drafts.keys())),
  );
  const held: readonly string[] = JSON.parse(keys);
  return held.flatMap((key) => reasonAt(key) ?? []);
}

/** The reason has been sent. What has been typed since is not a part of it, and stays. */
export function noteReasonSent(caseId: string, finding: Finding, sent: string): void {
  const key = reasonKey(caseId, finding);
  if (textAt(key) === sent) drafts.set(key, null);
}

export const isSameFinding = (a: Finding, b: Finding): boolean => findingKey(a) === findingKey(b);

const textAt = (key: string): string => reasonAt(key)?.text ?? '';

function reasonAt(key: string): UnsentReason | undefined {
  const value = drafts.get(key)?.value;
  return isReason(value) ? value : undefined;
}

const isReason = (value: unknown): value is UnsentReason =>
  typeof value === 'object' && value !== null && 'finding' in value && 'text' in value;
