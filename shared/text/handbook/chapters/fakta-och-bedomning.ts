import type { Chapter } from '../chapter.ts';

export const faktaChapter: Chapter = {
  topic: 'fakta-och-bedomning',
  lead: 'Fakta är det någon har sett, hört eller skrivit. Bedömning är slutsatsen. Båda behövs, men läsaren måste se vilket som är vilket.',
  blocks: [
    {
      kind: 'claim',
      text: 'Varje uppgift i en utredning ska visa datum, varifrån den kommer, om den är fakta eller bedömning och vem som har antecknat den, med namn och befattning.',
      source: '5 kap. SOSFS 2011:5 om lex Sarah, återgivet i en kommunal rutin',
      certainty: 'secondary',
    },
    {
      kind: 'examples',
      caption: 'Skilj på sett och tänkt',
      items: [
        {
          before: 'Personalen var stressad.',
          after:
            'Larmloggen visar nio larm mellan 02.00 och 03.00 (fakta). Tillsynen hanns troligen inte med (bedömning).',
          why: 'Loggen går att kontrollera. Slutsatsen går att pröva.',
        },
        {
          before: 'Han mådde bra av beslutet.',
          after: 'Han sa ”det är okej” på en fråga med bildstöd 2026-08-28 (fakta, samtal).',
          why: 'Orden är hans. Tolkningen är din, och märks som bedömning.',
        },
      ],
    },
    { kind: 'heading', text: 'Mer än en källa' },
    {
      kind: 'text',
      text: 'En bedömning som vilar på en enda källa är lätt att välta. Leta efter en källa av annat slag: en logg, ett schema, den enskildes egen berättelse, någon från ett annat pass. Stämmer de inte överens är det också ett fynd. Skriv båda och säg vad du litar på och varför.',
    },
    { kind: 'heading', text: 'Den enskildes berättelse' },
    {
      kind: 'text',
      text: 'Den som drabbades är en källa, ofta den enda som var med hela tiden. Fråga tidigt, på personens sätt, gärna med bildstöd, tolk eller någon personen litar på. Barn ska kunna berätta på sitt eget vis. Avböjer personen skrivs det, med datum.',
    },
    {
      kind: 'text',
      text: 'Personens egna ord står som de sades. De rättas inte, och coachen föreslår inga andra ord för dem.',
    },
  ],
  see: ['avvikelser', 'orsak', 'nar-sluta'],
};
