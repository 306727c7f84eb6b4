import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minimumPassphraseLength, minimumPassphraseVariety } from '../../../electron/vault/passphrase.ts';
import { errorCodes } from '../../../shared/api/reply.ts';
import { auditActionText } from '../../../shared/text/audit-actions.ts';
import { errorSentence, errorText, refusalReasonText } from '../../../shared/text/errors.ts';

const sources = ['electron/services', 'electron/vault', 'electron/workbench'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const written = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))),
];

describe('everything a service says by code', () => {
  it.each(errorCodes)('has a sentence for the refusal %s', (code) => {
    expect(errorText[code]).toMatch(/^[A-ZÅÄÖ].*[.]$/);
  });

  it('has a sentence for every reason of a refusal', () => {
    const reasons = written(/reason: '([a-z-]+)'/g);
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((reason) => !Object.hasOwn(refusalReasonText, reason))).toEqual([]);
    expect(Object.keys(refusalReasonText).filter((reason) => !reasons.includes(reason))).toEqual([]);
  });

  it('has words for every action of the log', () => {
    const actions = written(/action: (?:correction \? )?'([a-zA-Z.-]+)'/g);
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => !Object.hasOwn(auditActionText, action))).toEqual([]);
  });

  it('asks for a passphrase by the very numbers it is judged by', () => {
    expect(errorText['weak-passphrase']).toContain(`minst ${minimumPassphraseLength} tecken`);
    expect(errorText['weak-passphrase']).toContain(`minst ${minimumPassphraseVariety} av dem`);
  });

  it.each([
    [{ code: 'bug' as const, ref: 'A1' }, 'Något gick fel (ref A1).'],
    [{ code: 'refused' as const, details: { reason: 'toString' } }, errorText.refused],
    [{ code: 'disk-full' as const, details: { kind: 'disk-full' } }, errorText['disk-full']],
    [
      { code: 'disk-full' as const, details: { kind: 'disk-full', needs: 'copy' } },
      /lika mycket.*lås upp igen/,
    ],
    [{ code: 'too-large' as const, details: { limit: 200 * 1024 * 1024 } }, /200 megabyte/],
    [{ code: 'already-exists' as const, details: { field: 'diaryNumber' } }, /diarienumret/],
    [
      { code: 'protected-identity' as const, details: { persons: ['P1'], lifted: true } },
      /har haft skyddade/,
    ],
    [
      { code: 'protected-identity' as const, details: { persons: ['P1'], reference: 'SN 2026/7' } },
      /^En person i ärende SN 2026\/7, .* har skyddade .* hos personen i ärende SN 2026\/7\.$/,
    ],
    [
      { code: 'protected-identity' as const, details: { reference: 'SN 2026/7', lifted: true } },
      /^En person i ärende SN 2026\/7, .* har haft skyddade .* i ärende SN 2026\/7 efter/,
    ],
  ])('turns %o into a sentence', (error, sentence) => {
    expect(errorSentence(error)).toMatch(sentence);
  });
});
