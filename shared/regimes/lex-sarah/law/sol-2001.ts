import type { Act } from './acts.ts';
import { checkedOn } from './legal-item.ts';

/**
 * Socialtjänstlag (2001:453), ceased 2025-06-30. Sections read, checked 2026-11-22; that the duty to investigate ran
 * "utan dröjsmål" is told by the wording LSS kept (secondary). The new act has no transitional rule for lex Sarah.
 */
export const sol2001: Act = {
  id: 'sol-2001',
  short: 'SoL',
  sfs: '2001:453',
  title: 'Socialtjänstlag (2001:453)',
  validFrom: null,
  validTo: '2025-06-30',
  checkedOn,
  source: 'Socialtjänstlag (2001:453), upphävd den 1 juli 2025',
  duties: {
    routines: {
      number: '3 kap. 3 a §',
      certainty: 'official',
      summary:
        'Nämnden har rutiner som förebygger, upptäcker och åtgärdar risker och missförhållanden för barn och unga.',
      quotes: [],
    },
    quality: {
      number: '14 kap. 2 §',
      certainty: 'official',
      summary: 'Var och en som arbetar i verksamheten bidrar till att insatserna håller god kvalitet.',
      quotes: [],
    },
    report: {
      number: '14 kap. 3 §',
      certainty: 'official',
      summary:
        'Den som utför uppgifter i verksamheten rapporterar genast missförhållanden och påtagliga risker.',
      quotes: [],
    },
    reportTo: {
      number: '14 kap. 3 § andra stycket',
      certainty: 'official',
      summary:
        'Rapporten går till berörd nämnd, till den som bedriver verksamheten eller till Statens institutionsstyrelses ledning.',
      quotes: [],
    },
    informStaff: {
      number: '14 kap. 4 §',
      certainty: 'official',
      summary:
        'Den som tar emot rapporter ser till att de som arbetar i verksamheten känner till sina skyldigheter.',
      quotes: [],
    },
    informCommittee: {
      number: '14 kap. 5 §',
      certainty: 'official',
      summary:
        'En enskild verksamhet informerar nämnden om varje rapport den tar emot. Den utreder och anmäler själv.',
      quotes: [],
    },
    investigate: {
      number: '14 kap. 6 §',
      certainty: 'official',
      summary: 'Det inträffade dokumenteras, utreds och avhjälps eller undanröjs utan dröjsmål.',
      quotes: [{ words: 'utan dröjsmål', certainty: 'secondary' }],
    },
    notify: {
      number: '14 kap. 7 §',
      certainty: 'official',
      summary:
        'Ett allvarligt missförhållande, eller en påtaglig risk för ett sådant, anmäls snarast till IVO.',
      quotes: [],
    },
    retention: {
      number: '7 kap. 6 §',
      certainty: 'official',
      summary:
        'En enskild verksamhet bevarar rapport, utredning och dokumentation. För kommunen gäller arkivreglerna i stället.',
      quotes: [],
    },
    confidentiality: {
      number: '15 kap. 1 §',
      certainty: 'official',
      summary:
        'Den som är eller har varit verksam i enskild verksamhet får inte röja vad den har fått veta om enskilda.',
      quotes: [],
    },
  },
};
