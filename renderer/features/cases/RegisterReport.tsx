import { useEffect, useEffectEvent, useState } from 'react';
import { originalLimit } from '../../../shared/domain/field.ts';
import { settingValues } from '../../../shared/api/settings.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { onLastChance } from '../../client/flushers.ts';
import { useSession } from '../../client/use-session.ts';
import { useSetting } from '../../client/use-settings.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../ui/fields/ChoicesField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { SuggestField } from '../../ui/fields/SuggestField.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { Sheet } from '../../ui/overlays/Sheet.tsx';
import { caseValues, type ReportForm } from './report-form.ts';

interface RegisterReportProps {
  readonly onClose: () => void;
  readonly onRegistered: (caseId: string) => void;
}

/** A new report in one motion: paste, say who and where, register. Nothing here is compulsory. */
export function RegisterReport({ onClose, onRegistered }: RegisterReportProps) {
  const today = useSession().data?.today;
  const [form, setForm] = useState<ReportForm>({ receivedOn: today });
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const units = settingValues.units.safeParse(useSetting('units')).data ?? [];
  const regime = regimes.get('lex-sarah');
  const set = (change: Partial<ReportForm>): void => setForm({ ...form, ...change });
  const tooLong = (form.original ?? '').length > originalLimit;
  const register = async (): Promise<boolean> => {
    setPending(true);
    try {
      const unit = units.find((each) => each.name === form.unit);
      const made = await call('cases.create', { regime: 'lex-sarah', values: caseValues(form, unit) });
      onRegistered(made.id);
      return true;
    } catch (error) {
      setProblem(errorSentence(failureOf(error)));
      setPending(false);
      return false;
    }
  };
  const isTyped = Object.entries(form).some(
    ([field, value]) => field !== 'receivedOn' && value !== undefined,
  );
  // A lock or a closed window must not cost the user a pasted report: what stands here becomes a case.
  const registerUnasked = useEffectEvent(async () => !tooLong && register());
  useEffect(
    () => (isTyped ? onLastChance(casesRoomText.form.title, () => registerUnasked()) : undefined),
    [isTyped],
  );
  const close = (): void => (isTyped ? setLeaving(true) : onClose());
  if (!regime) return null;
  const codes = (field: string) =>
    Object.entries(regime.text.fields[field]?.codes ?? {}).map(([value, label]) => ({ value, label }));
  const text = casesRoomText.form;
  return (
    <Sheet
      title={text.title}
      onClose={close}
      foot={
        <>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={tooLong || !isTyped}
            onPress={() => void register()}
          >
            {text.save}
          </Button>
          <Button variant="quiet" onPress={close}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <div className="case-fields">
        <p>{text.intro}</p>
        <TextArea
          label={text.original}
          rows={7}
          autoFocus
          error={
            tooLong
              ? caseRoomText.originalTooLong(grouped(form.original?.length ?? 0), grouped(originalLimit))
              : undefined
          }
          value={form.original}
          onChange={(original) => set({ original })}
        />
        <TextField
          label={text.heading}
          help={text.headingHelp}
          value={form.heading}
          onChange={(heading) => set({ heading })}
        />
        <SuggestField
          label={text.unit}
          suggestions={units.map((unit) => unit.name)}
          value={form.unit}
          onChange={(unit) => set({ unit })}
        />
        <ChoicesField
          label={text.lagrum}
          options={codes('registration.lagrum')}
          value={form.lagrum}
          onChange={(lagrum) => set({ lagrum })}
        />
        <DateField
          label={text.receivedOn}
          value={form.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
        />
        <ChoiceField
          label={text.reporterRole}
          isInline
          options={codes('reports.reporterRole')}
          value={form.reporterRole}
          onChange={(reporterRole) => set({ reporterRole })}
        />
        <ChoiceField
          label={text.reporterUnit}
          isInline
          options={codes('reports.reporterUnit')}
          value={form.reporterUnit}
          onChange={(reporterUnit) => set({ reporterUnit })}
        />
        <TextField
          label={text.diaryNumber}
          isShort
          value={form.diaryNumber}
          onChange={(diaryNumber) => set({ diaryNumber })}
        />
        {problem && <Notice tone="warn" title={problem} isAnnounced />}
      </div>
      <ConfirmDialog
        isOpen={isLeaving}
        isDanger
        title={text.leaveTitle}
        confirmLabel={text.leave}
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        {text.leaveHelp}
      </ConfirmDialog>
    </Sheet>
  );
}

const grouped = (count: number): string => new Intl.NumberFormat('sv-SE').format(count);
