import type { Chapter } from '../chapter.ts';
import { ivoFollowUp, ivoSurvey } from '../claim-sources.ts';

export const effektChapter: Chapter = {
  topic: 'effekt',
  lead: 'Att en åtgärd är genomförd säger inte att den hjälpte. Mät det som skulle bli bättre, och fråga den det gäller.',
  blocks: [
    {
      kind: 'claim',
      text: 'Enligt svaren i IVO:s enkät var över 90 procent av de planerade åtgärderna genomförda. I 20 procent av svaren hade effekten för den enskilde inte följts upp alls, och i cirka 30 procent bara delvis.',
      source: ivoSurvey,
      certainty: 'official',
    },
    { kind: 'heading', text: 'Ett mått på fyra rader' },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        'Vad mäts? ”Larm som är rätt kopplade vid kvartalsprov.”',
        'Hur var det före? ”Ett av 24 fel.”',
        'Vad är målet? ”Inget fel, två kvartal i rad.”',
        'När mäts det? Efter att åtgärden är klar, med tid nog för vardagen att sätta sig.',
      ],
    },
    { kind: 'heading', text: 'Fråga personen' },
    {
      kind: 'text',
      text: 'Siffran kan vara rätt och ändå missa det viktiga. Fråga den som drabbades, och de andra som får stödet, om det har blivit annorlunda. Planera det redan när åtgärden bestäms: vem frågar, hur och när.',
    },
    {
      kind: 'claim',
      text: 'IVO bedömer att de enskilda borde kunna tillfrågas oftare: om trygghet, bemötande, stress, kontinuitet och delaktighet. Frågorna här under är våra egna.',
      source: ivoFollowUp,
      certainty: 'official',
    },
    {
      kind: 'list',
      items: [
        'Trygghet: vad gör att du känner dig trygg nu, eller inte?',
        'Bemötande: hur är det när någon kommer till dig?',
        'Stress: märker du om de som hjälper dig har bråttom?',
        'Kontinuitet: vet du vem som kommer?',
        'Delaktighet: vad får du vara med och bestämma om?',
      ],
    },
    {
      kind: 'text',
      text: 'Går det inte att fråga skrivs varför, och vad som i stället kan visa hur det är: en närstående, en observation, ett mönster i vardagen.',
    },
    {
      kind: 'text',
      text: 'Blev det inte bättre är det ett resultat. Gå tillbaka till orsaken: var den rätt, var åtgärden för svag, eller blev den aldrig av i vardagen?',
    },
  ],
  see: ['atgarder', 'varfor-igen', 'fakta-och-bedomning'],
};
