import type { Act } from './acts.ts';
import { checkedOn, verbatim } from './legal-item.ts';

/** LSS (1993:387) 24 a-24 f §§. Sections read and quoted words verbatim (words-seen.ts), checked 2026-11-22 (to SFS
 * 2026:676). */
export const lss: Act = {
  id: 'lss',
  short: 'LSS',
  sfs: null,
  title: 'Lag (1993:387) om stöd och service till vissa funktionshindrade',
  validFrom: null,
  validTo: null,
  checkedOn,
  source:
    'Lag (1993:387) om stöd och service till vissa funktionshindrade, lydelse till och med SFS 2026:676',
  duties: {
    quality: {
      number: '24 a §',
      certainty: 'official',
      summary: 'Var och en som arbetar i verksamheten bidrar till att insatserna håller god kvalitet.',
      quotes: verbatim('ska medverka'),
    },
    report: {
      number: '24 b §',
      certainty: 'official',
      summary:
        'Den som utför uppgifter i verksamheten rapporterar genast missförhållanden och påtagliga risker som rör någon som får eller kan komma att få insatser.',
      quotes: verbatim('ska genast rapportera'),
    },
    reportTo: {
      number: '24 b § andra stycket',
      certainty: 'official',
      summary: 'Rapporten går till berörd nämnd eller, i enskild verksamhet, till den som bedriver den.',
      quotes: verbatim('den som bedriver verksamheten'),
    },
    informStaff: {
      number: '24 c §',
      certainty: 'official',
      summary:
        'Den som tar emot rapporter ser till att de som arbetar i verksamheten känner till sina skyldigheter.',
      quotes: [],
    },
    informCommittee: {
      number: '24 d §',
      certainty: 'official',
      summary:
        'En enskild verksamhet informerar nämnden om varje rapport den tar emot. Den utreder och anmäler själv.',
      quotes: [],
    },
    investigate: {
      number: '24 e §',
      certainty: 'official',
      summary: 'Det inträffade dokumenteras, utreds och avhjälps eller undanröjs utan dröjsmål.',
      quotes: verbatim('dokumenteras, utredas och avhjälpas eller undanröjas utan dröjsmål'),
    },
    notify: {
      number: '24 f §',
      certainty: 'official',
      summary:
        'Ett allvarligt missförhållande, eller en påtaglig risk för ett sådant, anmäls snarast till IVO. Den utredning som har gjorts bifogas.',
      quotes: verbatim('snarast', 'ska bifogas'),
    },
    retention: {
      number: '23 g §',
      certainty: 'official',
      summary:
        'En enskild verksamhet bevarar rapport, utredning och dokumentation. För kommunen gäller arkivreglerna i stället.',
      quotes: [],
    },
    confidentiality: {
      number: '29 §',
      certainty: 'official',
      summary:
        'Den som är eller har varit verksam i enskild verksamhet får inte röja vad den har fått veta om enskilda.',
      quotes: [],
    },
  },
};
