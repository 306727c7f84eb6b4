import type { Provision } from '../../../domain/finding.ts';
import type { LexSarahFacts } from '../parts.ts';
import { citation } from './acts.ts';
import { actsFor, hasLagrum, isOlderEvent } from './edition.ts';
import { leastSure, type CitationCertainty } from './legal-item.ts';
import { sourceItems } from './other-sources.ts';
import {
  regulationRules,
  statutoryDuties,
  type ProvisionKey,
  type RegulationRule,
  type StatutoryDuty,
} from './provision-key.ts';
import { sol2001 } from './sol-2001.ts';
import { sosfs } from './sosfs-2011-5.ts';

/**
 * The provision behind a duty or rule, cited for this case's lagrum and dates: `27 kap. 5 § SoL (2025:400) och
 * 24 e § LSS`. An event before 2025-07-01 that is handled under the new act has the old number named beside it.
 */
export function provisionFor(key: ProvisionKey, facts: LexSarahFacts): Provision {
  if (isStatutory(key)) return statutoryProvision(key, facts);
  if (isRegulation(key)) {
    const rule = sosfs.rules[key];
    return { text: `${rule.number} ${sosfs.name}`, certainty: rule.certainty };
  }
  const { text, certainty } = sourceItems[key];
  return { text, certainty };
}

/**
 * A rule of SOSFS 2011:5 as a document cites it: with chapter and paragraph only where they have been seen, else by the
 * regulation alone. The draft's notice and the side panel say that the rest is to be checked.
 */
export function seenProvision(key: RegulationRule): string {
  const { number, certainty } = sosfs.rules[key];
  return certainty === 'official' ? `${number} ${sosfs.name}` : sosfs.name;
}

export function isStatutory(key: ProvisionKey): key is StatutoryDuty {
  return (statutoryDuties as readonly string[]).includes(key); // widened only to be asked about membership
}

export function isRegulation(key: ProvisionKey): key is RegulationRule {
  return (regulationRules as readonly string[]).includes(key); // widened only to be asked about membership
}

/** How sure the sections of a duty are in the acts of this case: that they exist and demand it. */
export function dutyCertainty(duty: StatutoryDuty, facts: LexSarahFacts): CitationCertainty {
  const items = actsFor(duty, facts).flatMap((act) => act.duties[duty] ?? []);
  return leastSure(items.map((item) => item.certainty));
}

function statutoryProvision(duty: StatutoryDuty, facts: LexSarahFacts): Provision {
  const acts = actsFor(duty, facts);
  const cited = acts.map((act) => {
    const item = act.duties[duty];
    const former = act.id === 'sol-2025' && isOlderEvent(facts) ? sol2001.duties[duty] : undefined;
    if (!item) return act.title;
    return former ? `${citation(act, item)}, tidigare ${citation(sol2001, former)}` : citation(act, item);
  });
  return {
    text: cited.join(hasLagrum(facts) ? ' och ' : ' eller '),
    certainty: dutyCertainty(duty, facts),
  };
}
