import { describe, expect, it } from 'vitest';
import { notificationRefusal } from '../../../../shared/regimes/lex-sarah/findings/notification-refusal.ts';
import { both, edit, set, type Change } from './change.ts';
import { completeCase } from './complete-case.ts';
import { directCase, freshCase } from './short-cases.ts';

const gone = undefined;
const never = both(set('notification', { sentOn: gone }), set('notificationDecision', { notify: gone }));
const same: Change = (facts) => facts;

describe('refusing an anmälan', () => {
  it.each([
    [
      'D11',
      'the provider notifies itself',
      set('registration', { operation: 'privat-utforare' }),
      completeCase,
    ],
    ['D11', 'the report is the provider’s own', edit('reports', 'R1', { fromProvider: true }), completeCase],
    ['D12', 'closed by direktbeslut', same, directCase],
    [
      'D13',
      'not serious, never notified',
      both(never, set('decision', { degree: 'missforhallande' })),
      completeCase,
    ],
    ['D14', 'nothing assessed yet', same, freshCase],
  ] as const)('refuses with %s: %s', (code, _reason, change, base) => {
    const refusal = notificationRefusal(change(base));
    expect(refusal?.code).toBe(code);
    expect(refusal?.blocks).toEqual(['anmalan', 'etjanst']);
    expect(refusal?.overridable).toBe(false);
  });

  it.each([
    ['a serious degree', same],
    ['notified, milder in the end', set('decision', { degree: 'missforhallande' })],
    ['notified before any decision', set('decision', { degree: gone, proposedDegree: gone })],
    [
      'decided to notify, nothing else',
      both(set('notification', { sentOn: gone }), set('decision', { degree: gone })),
    ],
    [
      'obviously serious, not yet decided',
      both(
        never,
        set('decision', { degree: gone, proposedDegree: gone }),
        set('assessment', { serious: gone }),
      ),
    ],
    ['a serious degree that nobody has decided to notify', never],
  ] as const)('allows %s', (_what, change) => {
    expect(notificationRefusal(change(completeCase))).toBeNull();
  });
});
