import type { Chapter } from '../chapter.ts';

export const orsakChapter: Chapter = {
  topic: 'orsak',
  lead: 'En orsak är ett förhållande som gjorde det som hände möjligt eller mer sannolikt. Den är en förutsättning, inte en person.',
  blocks: [
    {
      kind: 'text',
      text: 'De flesta som är inblandade när något går fel försökte göra rätt med det de hade. Därför räcker det inte att veta vem som gjorde vad. Fråga vad som gjorde att det verkade rimligt just då. Svaret går att ändra, och ändringen skyddar nästa person.',
    },
    { kind: 'heading', text: 'Så känner du igen en orsak' },
    {
      kind: 'list',
      items: [
        'Den fanns innan det hände, eller i samma stund.',
        'Det går att förklara hur den ledde till nästa steg.',
        'Om den hade varit annorlunda hade det troligen gått på ett annat sätt.',
        'Någon kan ändra den: enheten, ledningen, en leverantör, en annan huvudman.',
      ],
    },
    { kind: 'heading', text: 'Nästan alltid flera' },
    {
      kind: 'text',
      text: 'En händelse har sällan en enda orsak. Ett larm som inte hörs, ett byte som ingen prövade och en natt med en medarbetare på två avdelningar behövde finnas samtidigt. Låt grafen grena sig: varje gren visar ett ställe där kedjan går att bryta. Den sista orsaken i en kedja kallas grundorsak.',
    },
    {
      kind: 'examples',
      caption: 'Från vem till vad',
      items: [
        {
          before: 'Vikarien var oerfaren.',
          after: 'Vikarien hade fått en introduktion på två timmar och arbetade ensam från första natten.',
          why: 'Det andra går att kontrollera och att ändra.',
        },
        {
          before: 'Handläggaren hann inte.',
          after: 'Ärenden vid sjukfrånvaro fördelades inte, och ingen bevakade tiden.',
          why: 'Det andra säger vad som saknades i arbetssättet.',
        },
      ],
    },
    {
      kind: 'claim',
      text: 'En utredning ska visa vilka orsaker som har kommit fram, och om något liknande har hänt förut och i så fall varför det hände igen.',
      source: '5 kap. SOSFS 2011:5 om lex Sarah, återgivet i en kommunal rutin',
      certainty: 'secondary',
    },
  ],
  see: ['avvikelser', 'orsakssats', 'varfor-kedjan'],
};
