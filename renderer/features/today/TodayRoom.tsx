import { useQuery } from '@tanstack/react-query';
import { CalendarCheck2, FilePlus2 } from 'lucide-react';
import type { Output } from '../../../shared/api/contract.ts';
import { daysBetween } from '../../../shared/domain/calendar-dates.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { appText } from '../../../shared/text/app-text.ts';
import { deadlineNotes } from '../../../shared/text/deadline-note.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { settingValues } from '../../../shared/api/settings.ts';
import type { OrganisationSettings } from '../../../shared/regimes/regime.ts';
import { useSetting } from '../../client/use-settings.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { RowList } from '../../ui/layout/RowList.tsx';

interface TodayRoomProps {
  readonly onOpen: (caseId: string, field: string | null) => void;
  readonly onRegister: () => void;
  readonly onSettings: () => void;
}
type Row = Output<'today.list'>['rows'][number];

const kinds = ['overdue', 'new-report', 'due-soon', 'follow-up', 'to-close', 'no-diary-number'] as const;

/** Idag: what needs work, most pressing first. Each row opens the very field. */
export function TodayRoom({ onOpen, onRegister, onSettings }: TodayRoomProps) {
  const found = useQuery({ queryKey: keys.today, queryFn: () => call('today.list', {}) });
  const organisation = settingValues.organisation.safeParse(useSetting('organisation')).data;
  if (!found.data) return <LoadingLine />;
  const { rows, today, openCases } = found.data;
  const register = (
    <Button variant="primary" icon={FilePlus2} onPress={onRegister}>
      {appText.cases.register}
    </Button>
  );
  return (
    <div className="room">
      <header className="room-head">
        <h1>{appText.today.title}</h1>
        {rows.length > 0 && register}
      </header>
      <p className="cases-count">{appText.today.open(openCases)}</p>
      {organisation && senderOf(organisation) === '' && (
        <Notice
          tone="info"
          title={appText.today.noSender}
          actions={
            <Button size="small" onPress={onSettings}>
              {appText.today.toSettings}
            </Button>
          }
        >
          {appText.today.noSenderHelp}
        </Notice>
      )}
      {rows.length === 0 && (
        <EmptyState icon={CalendarCheck2} title={appText.today.nothing} action={register}>
          {openCases === 0 ? appText.cases.nothing : undefined}
        </EmptyState>
      )}
      {kinds.map((kind) => {
        const group = rows.filter((row) => row.kind === kind);
        if (group.length === 0) return null;
        const title = appText.today.groups[kind];
        return (
          <section key={kind} className="today-group" aria-label={title}>
            <h2>{title}</h2>
            <RowList label={title} items={group.map((row) => itemOf(row, today, onOpen))} />
          </section>
        );
      })}
    </div>
  );
}

/** Whose register this is: decisions are made in that name. */
function senderOf({ kind, committee, company }: OrganisationSettings): string {
  return (kind === 'namnd' ? committee : company).trim();
}

function itemOf(row: Row, today: string, onOpen: TodayRoomProps['onOpen']) {
  const what = row.deadlineKind ? (regimes.get(row.case.regime)?.text.deadlines[row.deadlineKind] ?? '') : '';
  return {
    id: `${row.kind} ${row.case.id} ${row.deadlineKind ?? ''} ${row.field ?? ''} ${row.date ?? ''}`,
    title: row.case.heading || caseRoomText.noHeading,
    text: [row.case.diaryNumber ?? row.case.internalReference, what, ...notesOf(row)]
      .filter(Boolean)
      .join(' · '),
    lead: row.date ?? undefined,
    meta: row.date ? distance(row, daysBetween(today, row.date)) : undefined,
    onOpen: () => onOpen(row.case.id, row.field),
  };
}

function notesOf({ date, basis, workingDay }: Row): readonly string[] {
  return date === null || basis === null ? [] : deadlineNotes({ date, basis, workingDay });
}

function distance({ kind }: Row, days: number): string {
  if (kind === 'new-report') return appText.today.waited(-days);
  if (days === 0) return appText.today.dueToday;
  return days > 0 ? appText.today.dueIn(days) : appText.today.dueAgo(-days);
}
