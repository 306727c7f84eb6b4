import type { CoachQuestion } from '../../../domain/coach/question.ts';

/** The everyday of the unit: handing over, introduction, staffing, equipment and routines. Two for each area. */
export const enhetQuestions: readonly CoachQuestion[] = [
  {
    id: 'enhet-kommunikation-1',
    level: 'enhet',
    area: 'kommunikation',
    question: 'Hur förs en ändring vidare mellan passen, och var kan den falla bort?',
    signals: ['pass', 'överlämn', 'rapport', 'natt', 'helg', 'ändr'],
  },
  {
    id: 'enhet-kommunikation-2',
    level: 'enhet',
    area: 'kommunikation',
    question: 'Vem på enheten hade märkt av risken tidigare, och hur långt nådde det?',
    signals: ['risk', 'tidigare', 'känt', 'påtala', 'avvikelse', 'oro'],
  },
  {
    id: 'enhet-kompetens-1',
    level: 'enhet',
    area: 'kompetens',
    question: 'Hur vet enheten att en vikarie klarar uppgiften ensam, också på natten?',
    signals: ['vikarie', 'timanställ', 'timavlön', 'ny ', 'natt', 'sommar'],
  },
  {
    id: 'enhet-kompetens-2',
    level: 'enhet',
    area: 'kompetens',
    question: 'När övade gruppen senast på just en sådan här situation?',
    signals: ['öva', 'brand', 'akut', 'larm', 'hot', 'fall'],
  },
  {
    id: 'enhet-organisation-1',
    level: 'enhet',
    area: 'organisation',
    question: 'Hur var bemanningen jämfört med planen, och vad fick vänta?',
    signals: ['bemann', 'ensam', 'sjukfrånvaro', 'schema', 'vakan', 'personal'],
  },
  {
    id: 'enhet-organisation-2',
    level: 'enhet',
    area: 'organisation',
    question: 'Vilken nödlösning har blivit det vanliga sättet att arbeta?',
    signals: ['tillfällig', 'alltid gjort', 'brukar', 'provisor', 'vana'],
  },
  {
    id: 'enhet-teknik-1',
    level: 'enhet',
    area: 'teknik',
    question: 'Vem provar utrustningen, hur ofta, och vad händer när något inte fungerar?',
    signals: ['utrustning', '-larm', 'lift', 'sändare', 'trasig', 'batteri', 'koppla'],
  },
  {
    id: 'enhet-teknik-2',
    level: 'enhet',
    area: 'teknik',
    question: 'Vilka larm eller påminnelser har gruppen vant sig vid att bortse från?',
    signals: ['-larm', 'påminnelse', 'signal', 'kvitter'],
  },
  {
    id: 'enhet-procedurer-1',
    level: 'enhet',
    area: 'procedurer',
    question: 'Går rutinen att följa på den tid som finns, och när gjordes det senast på ett annat sätt?',
    signals: ['rutin', 'riktlinje', 'checklist', 'signer'],
  },
  {
    id: 'enhet-procedurer-2',
    level: 'enhet',
    area: 'procedurer',
    question: 'Vad gjorde enheten efter förra gången, och varför räckte det inte?',
    signals: ['igen', 'tidigare', 'upprepa', 'återkom', 'förra'],
  },
];
