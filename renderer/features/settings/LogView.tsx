import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { auditActionText } from '../../../shared/text/audit-actions.ts';
import { settingNames, settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { call } from '../../client/api.ts';
import { formatTime, localDateOf } from '../../client/clock.ts';
import { keys } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';

/** From the newest row. */
const firstPage: number | null = null;
type Row = Output<'audit.list'>['rows'][number];

/** The chained log, newest first. Edits of one field in a row are folded to one line. */
export function LogView() {
  const text = settingsRoomText;
  const [verdict, setVerdict] = useState<Output<'audit.verify'> | null>(null);
  const pages = useInfiniteQuery({
    queryKey: [...keys.audit, 'all'],
    queryFn: ({ pageParam }) => call('audit.list', { caseId: null, before: pageParam, limit: 200 }),
    initialPageParam: firstPage,
    getNextPageParam: (last) => (last.rows.length === 200 ? (last.rows.at(-1)?.seq ?? null) : undefined),
  });
  const rows = folded(pages.data?.pages.flatMap((page) => page.rows) ?? []);
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.logIntro}</p>
      <div>
        <Button onPress={() => void call('audit.verify', {}).then(setVerdict)}>{text.verify}</Button>
      </div>
      {verdict && <Notice tone={verdict.ok ? 'good' : 'blocking'} title={verdictText(verdict)} isAnnounced />}
      <ul className="log-list">
        {rows.map((row) => (
          <li key={row.seq}>
            <time dateTime={row.at}>
              {localDateOf(new Date(row.at))} {formatTime(new Date(row.at))}
            </time>
            <span>
              {row.userName}: {auditActionText[row.action] ?? row.action}{' '}
              {[row.reference, row.label, subjectOf(row)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <div>
          <Button onPress={() => void pages.fetchNextPage()}>{text.older}</Button>
        </div>
      )}
    </section>
  );
}

function verdictText({ failed, rows, brokenAt }: Output<'audit.verify'>): string {
  if (failed === 'file') return settingsRoomText.damaged;
  return failed === 'chain' ? settingsRoomText.broken(brokenAt ?? 0) : settingsRoomText.verified(rows);
}

/** What a row is about, in the words of the room where it was done. Codes of findings and older names stand as they are. */
function subjectOf({ part, field, action }: Row): string | null {
  if (field === null) return null;
  if (action === 'settings.set') return settingNames[field] ?? field;
  const names = [...regimes.values()].map(({ text }) => {
    return text.fields[`${part ?? ''}.${field}`]?.label ?? text.documents[field]?.title;
  });
  return names.find((name) => name !== undefined) ?? field;
}

function folded(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, index) => {
    const newer = rows[index - 1];
    return (
      !newer ||
      newer.action !== row.action ||
      newer.field !== row.field ||
      newer.label !== row.label ||
      newer.reference !== row.reference ||
      row.field === null
    );
  });
}
