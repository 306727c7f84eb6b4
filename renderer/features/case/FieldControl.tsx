import { memo } from 'react';
import type { RecordView } from '../../../shared/api/cases.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { duty, moment, original } from '../../../shared/domain/values.ts';
import type { FieldHandle } from '../../client/use-field.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../ui/fields/ChoicesField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { DutyField } from '../../ui/fields/DutyField.tsx';
import { LinksField } from '../../ui/fields/LinksField.tsx';
import { MomentField } from '../../ui/fields/MomentField.tsx';
import { ScaleField } from '../../ui/fields/ScaleField.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { YesNoField } from '../../ui/fields/YesNoField.tsx';
import type { OpenCase } from './case-context.ts';
import { codeOptions, linkOptions, listOptions, scaleWords } from './field-options.ts';
import type { Look } from './FieldView.tsx';
import { DelegationControl } from './DelegationControl.tsx';
import { IdentityControl } from './IdentityControl.tsx';
import { suggestedMoment } from './moment-suggestion.ts';
import { OriginalControl } from './OriginalControl.tsx';
import { RichControl } from './RichControl.tsx';
import { UnitControl } from './UnitControl.tsx';

export interface ControlProps {
  readonly declared: Field;
  readonly record: RecordView;
  readonly field: string;
  readonly handle: FieldHandle;
  readonly look: Look;
  readonly frozen: boolean;
}

interface FieldControlProps extends ControlProps {
  readonly open: OpenCase;
}

/**
 * One component per field kind; a regime adds fields, never components. Drawn anew only when something it shows has
 * changed: every save changes the case, and a step may hold hundreds of fields.
 */
export const FieldControl = memo(Control, showsTheSame);

function Control({ open, ...props }: FieldControlProps) {
  const { declared, record, field, handle, look } = props;
  const { value, change, changeNow } = handle;
  switch (declared.kind) {
    case 'text':
      if (record.part === 'registration' && field === 'unit') return <UnitControl {...props} />;
      if (field === 'delegationPoint') return <DelegationControl {...props} />;
      return <TextField {...look} value={asText(value)} onChange={change} />;
    case 'longText':
      return <TextArea {...look} value={asText(value)} onChange={change} />;
    case 'richText':
      return <RichControl {...props} />;
    case 'date':
      return <DateField {...look} value={asText(value)} onChange={changeNow} />;
    case 'moment':
      return (
        <MomentField
          {...look}
          value={moment.safeParse(value).data}
          suggestion={suggestedMoment(open.view.records, record, field)}
          onChange={changeNow}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          {...look}
          options={codeOptions(open, record.part, field, declared.codes)}
          value={asText(value)}
          onChange={changeNow}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          {...look}
          options={codeOptions(open, record.part, field, declared.codes)}
          value={asTexts(value)}
          onChange={changeNow}
        />
      );
    case 'listChoice':
      return (
        <ChoiceField
          {...look}
          options={listOptions(open, declared.list, asText(value))}
          value={asText(value)}
          onChange={changeNow}
        />
      );
    case 'listChoices':
      return (
        <ChoicesField
          {...look}
          isDense
          options={listOptions(open, declared.list, ...(asTexts(value) ?? []))}
          value={asTexts(value)}
          onChange={changeNow}
        />
      );
    case 'yesNo':
      return (
        <YesNoField {...look} value={typeof value === 'boolean' ? value : undefined} onChange={changeNow} />
      );
    case 'duty':
      return <DutyField {...look} own={own(open)} value={duty.safeParse(value).data} onChange={change} />;
    case 'scale':
      return (
        <ScaleField
          {...look}
          steps={scaleWords(field)}
          value={typeof value === 'number' ? value : undefined}
          onChange={changeNow}
        />
      );
    case 'links':
      return (
        <LinksField
          {...look}
          options={linkOptions(open, record, field, declared.to)}
          isSingle={declared.single}
          value={asTexts(value)}
          onChange={changeNow}
        />
      );
    case 'original':
      return <OriginalControl {...props} value={original.safeParse(value).data} />;
    case 'identity':
      return <IdentityControl {...props} />;
  }
}

function showsTheSame(before: FieldControlProps, now: FieldControlProps): boolean {
  const { declared, record, field, handle, look, frozen, open } = now;
  return (
    before.declared === declared &&
    before.record.id === record.id &&
    before.field === field &&
    before.record.fields[field] === record.fields[field] &&
    before.handle.value === handle.value &&
    before.handle.state === handle.state &&
    before.frozen === frozen &&
    before.look.note === look.note &&
    before.open.lists === open.lists &&
    before.open.today === open.today &&
    (!looksAround(declared, field) || before.open.view.records === open.view.records)
  );
}

/** What is offered, or filled in along with it, depends on other fields of the case. */
function looksAround(declared: Field, field: string): boolean {
  return ['links', 'richText', 'moment'].includes(declared.kind) || field === 'unit';
}

const own = ({ today, user }: OpenCase) => ({ date: today, by: `${user.name}, ${user.title}` });

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function asTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
