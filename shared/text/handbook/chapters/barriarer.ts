import type { Chapter } from '../chapter.ts';

export const barriarerChapter: Chapter = {
  topic: 'barriarer',
  lead: 'Ett skydd ska hindra en händelse eller mildra följderna. Fråga om varje skydd: höll det, brast det, saknades det eller kringgicks det?',
  blocks: [
    {
      kind: 'table',
      caption: 'Fyra svar, med exempel',
      head: ['Hur det gick', 'Vad det betyder', 'Exempel'],
      rows: [
        ['Höll', 'Skyddet fanns och gjorde sitt.', 'En kollega från grannavdelningen kom inom tio minuter.'],
        ['Brast', 'Det fanns men räckte inte.', 'Tillsyn var planerad men blev inte av.'],
        ['Saknades', 'Det hade behövts men fanns inte.', 'Ingen fick besked om att larmet var bortkopplat.'],
        [
          'Kringgicks',
          'Det fanns men ställdes åt sidan.',
          'Larmet hade tystats för att natten skulle bli lugnare.',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'Skydd som höll är värda att skriva ned. De visar vad som ska vara kvar och vad som kan användas på fler ställen.',
    },
    { kind: 'heading', text: 'Från skydd till orsak' },
    {
      kind: 'text',
      text: 'Ett skydd som brast eller kringgicks har själv en förklaring. Koppla det till de orsaker som säger varför. Ett skydd som kringgås ofta är nästan alltid i vägen för arbetet. Fråga vad det hindrar.',
    },
    { kind: 'heading', text: 'Olika starka skydd' },
    {
      kind: 'list',
      items: [
        'Det som inte går att gå förbi: en spärr i systemet, en lift som inte startar utan spärrat hjul.',
        'Det som märks: ett larm, en lista där den saknade raden syns.',
        'Det som någon ska göra: en kontroll, en tillsyn, en dubbelsignering.',
        'Det som någon ska komma ihåg: en instruktion, en skylt.',
      ],
    },
  ],
  see: ['varfor-kedjan', 'atgarder', 'orsak'],
};
