import type { Chapter } from '../chapter.ts';

export const grafChapter: Chapter = {
  topic: 'graf-och-lista',
  lead: 'Grafen och listan är samma orsaker på två sätt. Allt som går att göra i den ena går att göra i den andra, och det mesta går att ångra med Ctrl+Alt+Z.',
  blocks: [
    {
      kind: 'text',
      text: 'Orsakerna ligger i band efter nivå: individ, enhet, system. Avvikelserna står först. En orsak kan bidra till flera och står då en gång i grafen. I listan står den i sin helhet på ett ställe, med en hänvisning på de andra.',
    },
    {
      kind: 'table',
      caption: 'Tangenter i grafen',
      head: ['Tangent', 'Vad den gör'],
      rows: [
        ['Piltangenter', 'Går mellan rutorna: höger till orsaken bakom, vänster till det den ledde till.'],
        ['Enter', 'Öppnar rutan för att skriva.'],
        ['Insert', 'Lägger till en orsak bakom rutan.'],
        ['Delete', 'Tar bort rutan. Det går att ångra.'],
      ],
    },
    {
      kind: 'table',
      caption: 'Tangenter i listan, med markören på en rads rubrik',
      head: ['Tangent', 'Vad den gör'],
      rows: [
        ['Alt + höger', 'Flyttar in: gör raden till en orsak bakom raden ovanför.'],
        ['Alt + vänster', 'Flyttar ut ett steg.'],
        ['Alt + upp eller ned', 'Byter plats bland syskonen.'],
        ['Enter eller mellanslag', 'Fäller ut och ihop.'],
      ],
    },
    {
      kind: 'table',
      caption: 'Överallt i ärendet',
      head: ['Tangent', 'Vad den gör'],
      rows: [
        ['Ctrl+K', 'Söker steg, ärenden, kommandon och kapitel i den här handboken.'],
        ['F6', 'Går mellan fönstrets delar.'],
        ['Esc', 'Stänger handboken bredvid ärendet och går tillbaka dit du var.'],
        ['F8', 'Döljer skärmen.'],
      ],
    },
    {
      kind: 'text',
      text: 'En koppling som skulle göra en cirkel går inte att spara. Då står vägen runt i ett meddelande: fråga vad som kom först.',
    },
  ],
  see: ['varfor-kedjan', 'nivaer-och-omraden'],
};
