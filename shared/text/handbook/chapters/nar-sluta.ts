import type { Chapter } from '../chapter.ts';

export const slutaChapter: Chapter = {
  topic: 'nar-sluta',
  lead: 'En gren är klar när den slutar i en grundorsak på systemnivå som går att ändra, eller när du har skrivit varför det inte går att komma längre.',
  blocks: [
    {
      kind: 'text',
      text: 'Grundorsak är den sista orsaken i en kedja. Ligger den inte på systemnivå, och saknas skäl att stanna, heter den ”Grundorsak än så länge”: fråga varför en gång till.',
    },
    { kind: 'heading', text: 'Goda skäl att stanna' },
    {
      kind: 'list',
      items: [
        'Nästa varför ligger hos någon annan, till exempel en region, och frågan är lämnad dit.',
        'Underlaget räcker inte, och det går inte att få fram mer. Skriv vad som har prövats.',
        'Förhållandet går inte att ändra, till exempel en sjukdom. Fråga då vilket skydd som saknades.',
        'Orsaken är redan känd och åtgärdad, och det går att visa.',
      ],
    },
    { kind: 'heading', text: 'Mindre goda skäl' },
    {
      kind: 'list',
      items: [
        'Det blir obekvämt.',
        'Tiden är slut. Skriv då vad som återstår, i stället för att kalla det klart.',
        'Den som gjorde felet är känd.',
        'Åtgärden är redan bestämd.',
      ],
    },
    {
      kind: 'text',
      text: 'Ett stopp skrivs på orsaken: skäl, vem som bestämde det och datum. Det är inte en ursäkt utan ett ställningstagande som någon annan kan läsa och ifrågasätta.',
    },
    {
      kind: 'examples',
      caption: 'Ett stopp som håller',
      items: [
        {
          before: 'Går ej att utreda vidare.',
          after:
            'Varför utskrivningsplanen saknades är regionens fråga. Avvikelse lämnad 2026-10-02, svar väntas. Vår del, att larmet inte monterades, utreds i O4.',
          why: 'Läsaren ser var gränsen går, att frågan är lämnad och vad som finns kvar här.',
        },
      ],
    },
  ],
  see: ['varfor-kedjan', 'fakta-och-bedomning', 'atgarder'],
};
