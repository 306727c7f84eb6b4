import type { actions } from '../../domain/actions.ts';
import type { PartFieldTexts } from '../field-texts.ts';
import { levelNames } from '../levels-and-areas.ts';

export const actionFieldTexts: PartFieldTexts<typeof actions> = {
  text: {
    label: 'Åtgärd',
    help: 'Vad som ska göras, så konkret att någon annan kan se att det är gjort.',
  },
  causes: { label: 'Svarar mot', help: 'De orsaker som åtgärden ska ta bort eller minska.' },
  kind: {
    label: 'Typ av åtgärd',
    codes: {
      plan: 'Den enskildes plan ändras',
      rutin: 'Rutin, checklista eller arbetsbeskrivning',
      utbildning: 'Utbildning eller handledning',
      samtal: 'Samtal eller genomgång på arbetsplatsträff',
      bemanning: 'Bemanning eller schema',
      teknik: 'Teknik eller spärr',
      miljo: 'Fysisk miljö eller utrustning',
      avtal: 'Avtal eller krav på leverantör',
      egenkontroll: 'Egenkontroll eller uppföljning',
      ledning: 'Ansvar, styrning eller resurser',
      annan: 'Annan åtgärd',
    },
  },
  level: { label: 'Nivå', help: 'Var åtgärden verkar.', codes: levelNames },
  strength: {
    label: 'Styrka',
    help: 'En stark åtgärd fungerar även när någon är trött eller ny. En svag bygger på att alla minns och gör rätt.',
    codes: { stark: 'Stark', medel: 'Medel', svag: 'Svag' },
  },
  responsible: { label: 'Ansvarig', help: 'Befattningen på den som ska se till att åtgärden blir gjord.' },
  dueOn: { label: 'Klar senast' },
  state: {
    label: 'Läge',
    codes: {
      foreslagen: 'Föreslagen',
      beslutad: 'Beslutad',
      pagar: 'Pågår',
      genomford: 'Genomförd',
      avbruten: 'Avbruten',
    },
  },
  decidedBy: {
    label: 'Beslutad av',
    help: 'Befattning eller nämnd. Bemanning, avtal och lokaler beslutas sällan av utredaren.',
  },
  decidedOn: { label: 'Beslutad den' },
  doneOn: {
    label: 'Genomförd',
    help: 'Den dag åtgärden var på plats. Att den är gjord säger inget om effekten.',
  },
  practiceCheck: {
    label: 'Så kontrolleras att arbetssättet har ändrats',
    help: 'En ny rutin ändrar inget av sig själv. Hur syns det i vardagsarbetet att det nya görs?',
  },
  practiceCheckOn: { label: 'Arbetssättet kontrolleras', help: 'Den dag kontrollen ska göras.' },
  measure: {
    label: 'Mått på effekt',
    help: 'Det som räknas eller iakttas för att se om det har blivit bättre.',
  },
  baseline: { label: 'Utgångsläge', help: 'Måttets värde före åtgärden.' },
  goal: { label: 'Mål', help: 'Det värde som betyder att åtgärden har hjälpt.' },
  measureOn: { label: 'Effekten mäts', help: 'En dag efter att åtgärden är klar, när den har hunnit verka.' },
  askPerson: {
    label: 'De berörda tillfrågas',
    help: 'Ska den enskilde få frågan om det har blivit bättre? Svara ja med datum och vem som frågar, eller nej med skäl.',
  },
  askHow: {
    label: 'Hur de tillfrågas',
    help: 'Fråga om trygghet, bemötande, stress, kontinuitet och delaktighet. Ange form och stöd.',
  },
};
