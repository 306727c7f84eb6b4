import type { LawText } from '../../regime.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isPrivate } from '../track.ts';
import { citation } from './acts.ts';
import { actsFor } from './edition.ts';
import { checkedDay, type LegalItem } from './legal-item.ts';
import { sourceItems } from './other-sources.ts';
import { isRegulation, isStatutory, provisionFor } from './provision.ts';
import type { ProvisionKey, StatutoryDuty } from './provision-key.ts';
import { sosfs } from './sosfs-2011-5.ts';

/** What the side panel shows beside each step. Steps as in steps.ts. */
const keysOfStep: Readonly<Record<string, readonly ProvisionKey[]>> = {
  rapport: ['report', 'reportTo', 'informStaff', 'sosfs-reporters', 'sosfs-routines'],
  skydd: ['investigate', 'sosfs-receipt'],
  initial: [
    'investigate',
    'notify',
    'sosfs-definition',
    'sosfs-serious',
    'boundary',
    'parallel-duties',
    'ivo-short-track',
  ],
  direktbeslut: ['investigate', 'ivo-short-track', 'sosfs-definition', 'delegation'],
  overlamning: ['boundary', 'parallel-duties', 'ivo-short-track'],
  berorda: ['hearing', 'personal-file', 'secrecy', 'child-concern', 'parallel-duties'],
  underlag: ['sosfs-item', 'secrecy', 'investigate'],
  forlopp: ['sosfs-content', 'sosfs-item', 'management-system', 'health-care'],
  orsaker: ['sosfs-content', 'ivo-system-level', 'management-system', 'method'],
  atgarder: ['investigate', 'sosfs-prevention', 'ivo-effect', 'management-system'],
  bedomning: ['sosfs-definition', 'sosfs-serious', 'sosfs-content'],
  beslut: ['investigate', 'sosfs-content', 'delegation', 'impartiality'],
  ivo: ['notify', 'sosfs-form', 'sosfs-two-months', 'ivo-channel', 'ivo-completion'],
  uppfoljning: ['ivo-effect', 'sosfs-prevention'],
};

const keysWhenPrivate: Readonly<Record<string, readonly ProvisionKey[]>> = {
  rapport: ['informCommittee'],
  ivo: ['informCommittee'],
  uppfoljning: ['retention', 'confidentiality'],
};

/** The law that applies to this case's lagrum and dates, for a step; statutes first. An unknown step has none. */
export function lawOfStep(facts: LexSarahFacts, stepId: string): readonly LawText[] {
  const keys = [...(isPrivate(facts) ? (keysWhenPrivate[stepId] ?? []) : []), ...(keysOfStep[stepId] ?? [])];
  const amended: readonly ProvisionKey[] = keys.some(isRegulation) ? ['sosfs-amendment'] : [];
  return [...keys, ...amended].flatMap((key) => textsOf(key, facts));
}

function textsOf(key: ProvisionKey, facts: LexSarahFacts): readonly LawText[] {
  if (isStatutory(key)) return statutoryTexts(key, facts);
  const { text } = provisionFor(key, facts);
  if (isRegulation(key)) return [lawText(text, sosfs.rules[key], sosfs.source)];
  return [lawText(text, { ...sourceItems[key], quotes: [] }, sourceItems[key].source)];
}

function statutoryTexts(duty: StatutoryDuty, facts: LexSarahFacts): readonly LawText[] {
  return actsFor(duty, facts).flatMap((act) => {
    const item = act.duties[duty];
    if (!item) return [];
    return [lawText(citation(act, item), item, act.source)];
  });
}

function lawText(
  text: string,
  { certainty, summary, quotes }: Pick<LegalItem, 'certainty' | 'summary' | 'quotes'>,
  source: string,
): LawText {
  return { provision: { text, certainty }, summary, quotes, checkedOn: checkedDay(certainty), source };
}
