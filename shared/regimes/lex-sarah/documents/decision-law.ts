import type { Block } from '../../../documents/blocks.ts';
import { paragraph, text } from '../../../documents/inline.ts';
import { citation } from '../law/acts.ts';
import { actsFor } from '../law/edition.ts';
import { provisionFor, seenProvision } from '../law/provision.ts';
import { promptness } from '../law/wording.ts';
import type { LexSarahFacts } from '../parts.ts';
import { beslutText } from '../text/documents/beslut.ts';
import { deskText } from '../text/documents/desk.ts';

/**
 * The duty to investigate and remedy, in each act's own word for how soon: "genast" in SoL 27 kap. 5 §, "utan dröjsmål" in
 * LSS 24 e § (verbatim, checked 2026-11-22), and the definition that the decision applies: SOSFS 2011:5 2 kap. 3 §
 * (secondary), which is therefore told in our own words and cited without its section.
 */
export function decisionLaw(facts: LexSarahFacts): readonly Block[] {
  const words = new Map(promptness(facts).map((each) => [each.law, each.words]));
  const duties = actsFor('investigate', facts).flatMap((act) => {
    const item = act.duties.investigate;
    if (!item) return [];
    const duty = act.short === 'SoL' ? beslutText.duty.SoL(words.get('SoL') ?? '') : beslutText.duty.LSS;
    return [paragraph(text(beslutText.lawDuty(citation(act, item), duty)))];
  });
  return [...duties, paragraph(text(beslutText.definition(seenProvision('sosfs-definition'))))];
}

/** What makes it serious (SOSFS 2011:5 6 kap. 1 §, secondary), and the duty to notify (verbatim). */
export function seriousLaw(facts: LexSarahFacts): readonly Block[] {
  return [
    paragraph(text(beslutText.definitionOfSerious(seenProvision('sosfs-serious')))),
    paragraph(text(beslutText.lawNotify(provisionFor('notify', facts).text))),
  ];
}

/**
 * In the preview of a draft: after which wording the regulation is told, and that it must be checked. It is said to the
 * investigator alone, for drafts are sent to those concerned.
 */
export const regulationNotice: Block = {
  kind: 'notice',
  text: deskText.regulationCheck,
  draftOnly: true,
  previewOnly: true,
};
