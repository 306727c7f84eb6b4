import type { followUps } from '../../domain/actions.ts';
import type { PartFieldTexts } from '../field-texts.ts';

const answers = {
  battre: 'Bättre',
  oforandrat: 'Oförändrat',
  samre: 'Sämre',
  'vet-inte': 'Vet inte',
} as const;

export const followUpFieldTexts: PartFieldTexts<typeof followUps> = {
  date: { label: 'Uppföljt den' },
  actions: { label: 'Åtgärder', help: 'De åtgärder som uppföljningen gäller.' },
  by: { label: 'Uppföljt av', help: 'Namn och befattning.' },
  result: { label: 'Resultat', help: 'Vad ni såg, med siffror där mått finns.' },
  effect: {
    label: 'Önskad effekt',
    help: 'Har åtgärden hjälpt? Döm efter måttet och det de berörda säger, inte efter att åtgärden är gjord.',
    codes: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej', 'for-tidigt': 'För tidigt att säga' },
  },
  asked: {
    label: 'Den enskilde tillfrågad',
    help: 'Har den som berörs själv fått svara på om det har blivit bättre? Svara ja med datum och av vem, eller nej med skäl.',
  },
  askedWhom: {
    label: 'Vem som tillfrågades',
    codes: {
      enskild: 'Den enskilde',
      foretradare: 'Företrädare',
      narstaende: 'Närstående',
      boenderad: 'De boende gemensamt',
    },
  },
  safety: { label: 'Trygghet', help: 'Den tillfrågades eget svar.', codes: answers },
  treatment: { label: 'Bemötande', help: 'Den tillfrågades eget svar.', codes: answers },
  stress: {
    label: 'Stress',
    help: 'Den tillfrågades eget svar. ”Bättre” betyder mindre stress.',
    codes: answers,
  },
  continuity: { label: 'Kontinuitet', help: 'Den tillfrågades eget svar.', codes: answers },
  participation: { label: 'Delaktighet', help: 'Den tillfrågades eget svar.', codes: answers },
  ownWords: { label: 'Med egna ord', help: 'Det den tillfrågade sade, så nära orden som möjligt.' },
  nextOn: { label: 'Nästa uppföljning' },
};
