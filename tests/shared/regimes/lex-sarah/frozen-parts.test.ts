import { describe, expect, it } from 'vitest';
import { frozenBy, sendingOf } from '../../../../shared/domain/freezing.ts';
import { lexSarahParts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import type { Parts } from '../../../../shared/domain/section.ts';

const parts: Parts = lexSarahParts;
const [decided, later] = ['2026-11-05T13:40:00Z', '2026-11-20T08:00:00Z'];

function frozenFields(name: string, supplementAt: string | null = null, isSent = false): string[] {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  const file = { decidedAt: isSent ? null : decided };
  return Object.keys(part.fields).filter(
    (field) => frozenBy(part, { case: file, record: { supplementAt }, field, isSent }) !== null,
  );
}
const openFields = (name: string) =>
  Object.keys(parts[name]?.fields ?? {}).filter((field) => !frozenFields(name).includes(field));

describe('after the decision', () => {
  it.each([
    // The register's own line but for the heading, which decisions print, and what a later anmälan asks of the unit.
    ['registration', ['diaryNumber', 'unitStreet', 'unitPostalCode', 'unitCity', 'unitPhone', 'targetOn']],
    // Status, effect and follow-up go on; what was decided does not.
    [
      'actions',
      [
        'state',
        'decidedBy',
        'decidedOn',
        'doneOn',
        'practiceCheck',
        'practiceCheckOn',
        'measure',
        'baseline',
        'goal',
        'measureOn',
        'askPerson',
        'askHow',
      ],
    ],
    ['causes', []],
    ['sources', []],
    ['attachments', ['enclosed', 'note']],
    ['decision', []],
    ['assessment', []],
    ['directDecision', []],
    ['reports', ['acknowledged', 'feedback', 'feedbackText']],
  ])('%s has nothing open but what goes on', (name, open) => {
    expect(openFields(name)).toEqual(open);
  });

  it.each(['completions', 'ivoDecision', 'followUps', 'closing', 'notification', 'sender', 'handover'])(
    '%s stays open: IVO, hand-over and follow-up',
    (name) => expect(frozenFields(name)).toEqual([]),
  );

  it.each(['causes', 'actions', 'sources', 'attachments'])(
    'new %s for a komplettering may be added and are open',
    (name) => {
      const part = parts[name];
      if (!part) throw new Error(`no part ${name}`);
      const file = { decidedAt: decided };
      expect(frozenBy(part, { case: file, record: null, field: null, isSent: false })).toBeNull();
      expect(frozenFields(name, later)).toEqual([]);
    },
  );
});

describe('once the anmälan has been sent', () => {
  it('its own items are frozen, and the dates of sending and IVO’s number are not', () => {
    expect(frozenFields('notification', null, true)).toEqual([
      'description',
      'individualsInformed',
      'individualsInformedNote',
      'enclosures',
      'enclosuresOther',
      'organisation',
      'staff',
      'measures',
      'date',
      'signatoryName',
      'signatoryTitle',
      'signature',
    ]);
  });

  it('so is what it prints from other parts, all of it for the sender and the decision to notify', () => {
    expect(frozenFields('registration', null, true)).toEqual([
      'unitStreet',
      'unitPostalCode',
      'unitCity',
      'unitPhone',
    ]);
    for (const name of ['notificationDecision', 'sender'])
      expect(frozenFields(name, null, true)).toEqual(Object.keys(parts[name]?.fields ?? {}));
  });

  it('nothing else is: the investigation, IVO’s requests and its decision go on', () => {
    const frozen = Object.keys(parts).filter((name) => frozenFields(name, null, true).length > 0);
    expect(frozen.toSorted()).toEqual(['notification', 'notificationDecision', 'registration', 'sender']);
  });

  it('it is the day of sending that says so, in every part of it', () => {
    for (const name of ['notification', 'notificationDecision', 'registration', 'sender']) {
      const part = parts[name];
      expect(part && sendingOf(name, part)).toEqual({ part: 'notification', field: 'sentOn' });
    }
  });
});
