import type { Block, FactRow } from '../../../../documents/blocks.ts';
import { heading, isWritten, lines, missing, paragraph } from '../../../../documents/inline.ts';
import type { Person } from '../../../../domain/persons.ts';
import type { Duty } from '../../../../domain/values.ts';
import { isEmptyRich } from '../../../../richtext/plain.ts';
import { concernsNotification } from '../../findings/case-phase.ts';
import { deskText } from '../../text/documents/desk.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { codeLabel, dutyInlines, orMissing, personRun, richProse } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { say } from './sentence.ts';

const concerned: readonly (string | undefined)[] = ['enskild', 'narstaende', 'foretradare', undefined];

/** Section 8: the persons concerned, whether they were told and heard, and what they say themselves. */
export function personsSection(inquiry: Inquiry): readonly Block[] {
  const persons = inquiry.facts.persons.filter(({ role }) => concerned.includes(role));
  if (!persons.some(({ role }) => role === 'enskild'))
    return [
      paragraph(missing(utredningText.persons.none)),
      ...persons.flatMap((one) => personBlocks(inquiry, one)),
    ];
  return persons.flatMap((person) => personBlocks(inquiry, person));
}

function personBlocks(inquiry: Inquiry, person: Person): readonly Block[] {
  return [
    heading(2, headingOf(inquiry, person)),
    { kind: 'facts', rows: rowsOf(inquiry, person) },
    ...account(inquiry, person),
  ];
}

function headingOf({ context }: Inquiry, person: Person): string {
  const run = personRun(context, person.id);
  const name =
    run.kind === 'person' && isWritten(run.text) ? run.text : (codeLabel('persons.role', person.role) ?? '');
  return [name, person.description].filter(isWritten).join(', ');
}

function rowsOf({ context, facts }: Inquiry, person: Person): readonly FactRow[] {
  const words = utredningText.persons;
  const duty = (field: 'informed' | 'informedOfNotification' | 'heard' | 'recordedInFile'): FactRow => {
    const answer: Duty | undefined = person[field];
    return {
      label: fieldLabel(`persons.${field}`),
      inlines: dutyInlines(
        answer,
        fieldLabel(`persons.${field}`),
        field === 'heard' ? deskText.inTalkWith : deskText.by,
      ),
    };
  };
  const represented = (person.represents ?? []).map((id) => personRun(context, id));
  const mandate = orMissing(person.mandate, words.mandateMissing);
  return [
    ...(represented.length > 0 || isWritten(person.mandate)
      ? [
          {
            label: words.mandate,
            inlines: represented.length > 0 ? say(...words.mandateOf(represented, mandate)) : mandate,
          },
        ]
      : []),
    duty('informed'),
    ...(person.informedOfNotification || concernsNotification(facts) ? [duty('informedOfNotification')] : []),
    duty('heard'),
    ...(isWritten(person.howHeard)
      ? [{ label: fieldLabel('persons.howHeard'), inlines: lines(person.howHeard.trim()) }]
      : []),
    ...(person.recordedInFile || person.role === 'enskild' ? [duty('recordedInFile')] : []),
  ];
}

/** A person who was heard has something to say; one who was not owes no account. */
function account({ context }: Inquiry, { heard, ownAccount }: Person): readonly Block[] {
  const words = utredningText.persons;
  if (isEmptyRich(ownAccount) && heard?.answer !== 'yes') return [];
  return [heading(3, words.account), ...richProse(context, ownAccount, words.accountMissing)];
}
