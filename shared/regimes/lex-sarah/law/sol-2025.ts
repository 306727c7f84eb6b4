import type { Act } from './acts.ts';
import { checkedOn, verbatim } from './legal-item.ts';

/** Socialtjänstlag (2025:400), in force 2025-07-01. Sections read and quoted words verbatim (words-seen.ts),
 * checked 2026-11-22. */
export const sol2025: Act = {
  id: 'sol-2025',
  short: 'SoL',
  sfs: '2025:400',
  title: 'Socialtjänstlag (2025:400)',
  validFrom: '2025-07-01',
  validTo: null,
  checkedOn,
  source: 'Socialtjänstlag (2025:400), lydelse till och med SFS 2026:1552',
  duties: {
    routines: {
      number: '27 kap. 1 §',
      certainty: 'official',
      summary:
        'Nämnden svarar för rutiner i hela socialtjänsten som förebygger, upptäcker och åtgärdar risker och missförhållanden.',
      quotes: verbatim('rutiner för att förebygga, upptäcka och åtgärda risker och missförhållanden'),
    },
    quality: {
      number: '5 kap. 1 § andra stycket',
      certainty: 'official',
      summary: 'Var och en som arbetar i verksamheten bidrar till att insatserna håller god kvalitet.',
      quotes: verbatim('ska medverka'),
    },
    report: {
      number: '27 kap. 2 §',
      certainty: 'official',
      summary:
        'Den som utför uppgifter i verksamheten rapporterar genast missförhållanden och påtagliga risker som rör någon som får eller kan komma att få insatser.',
      quotes: verbatim(
        'den som fullgör uppgifter',
        'ska genast rapportera',
        'som får, eller kan komma i fråga för, insatser',
      ),
    },
    reportTo: {
      number: '27 kap. 2 § andra och tredje styckena',
      certainty: 'official',
      summary:
        'Rapporten går till den nämnd som berörs, i enskild verksamhet till den som bedriver den och inom Statens institutionsstyrelse till myndighetschefen.',
      quotes: verbatim('den som bedriver verksamheten'),
    },
    informStaff: {
      number: '27 kap. 3 §',
      certainty: 'official',
      summary:
        'Den som tar emot rapporter ser till att de som arbetar i verksamheten känner till sina skyldigheter.',
      quotes: [],
    },
    informCommittee: {
      number: '27 kap. 4 §',
      certainty: 'official',
      summary:
        'En enskild verksamhet informerar nämnden om varje rapport den tar emot. Den utreder och anmäler själv.',
      quotes: [],
    },
    investigate: {
      number: '27 kap. 5 §',
      certainty: 'official',
      summary:
        'Det inträffade dokumenteras och utreds genast, och missförhållandet avhjälps eller undanröjs.',
      quotes: verbatim('ska genast dokumenteras och utredas samt avhjälpas eller undanröjas'),
    },
    notify: {
      number: '27 kap. 6 §',
      certainty: 'official',
      summary:
        'Ett allvarligt missförhållande, eller en påtaglig risk för ett sådant, anmäls snarast till IVO. Den utredning som har gjorts bifogas.',
      quotes: verbatim(
        'allvarligt missförhållande eller … påtaglig risk för ett allvarligt missförhållande ska snarast anmälas',
        'Den utredning som gjorts … ska bifogas',
      ),
    },
    retention: {
      number: '17 kap. 10 §',
      certainty: 'official',
      summary:
        'En enskild verksamhet bevarar rapport, utredning och dokumentation och gallrar fem år efter den sista anteckningen. För kommunen gäller arkivreglerna i stället.',
      quotes: verbatim('gallras fem år efter … sista anteckningen'),
    },
    confidentiality: {
      number: '17 kap. 11 §',
      certainty: 'official',
      summary:
        'Den som är eller har varit verksam i enskild verksamhet får inte röja vad den har fått veta om enskilda.',
      quotes: [],
    },
  },
};
