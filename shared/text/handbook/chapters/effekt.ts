import type { Chapter } from '../chapter.ts';

export const effektChapter: Chapter = {
  topic: 'effekt',
  lead: 'Att en åtgärd är genomförd säger inte att den hjälpte. Mät det som skulle bli bättre, och fråga den det gäller.',
  blocks: [
    {
      kind: 'claim',
      text: 'Över nio av tio åtgärder var genomförda, men i två utredningar av tio hade effekten inte följts upp alls.',
      source: 'IVO:s uppföljning av utredningar enligt lex Sarah, 2017',
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
