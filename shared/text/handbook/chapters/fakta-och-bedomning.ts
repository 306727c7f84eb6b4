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
    { kind: 'heading', text: 'Att intervjua dem som var med' },
    {
      kind: 'list',
      items: [
        'Säg först vad samtalet är till för: att förstå vad som gjorde att det kunde hända, inte vem som gjorde fel. Lova inte mer sekretess än som finns.',
        'Prata med en i taget, snart efteråt och i lugn och ro. Låt den som vill ha någon med sig.',
        'Börja öppet: ”Berätta om passet, från början.” Avbryt inte, och fråga sedan om det du saknar.',
        'Fråga efter det vanliga: ”Hur brukar det gå till?” ”Vad gjorde det svårt just den dagen?”',
        'Fråga vad personen såg och visste då, inte vad hon eller han borde ha förstått.',
        'Fråga om rapporteringen: vilka visste, sedan när, och vad gjorde det lätt eller svårt att säga till?',
        'Ställ inga frågor som bär på svaret: ”Du hann väl inte?” Låt tystnaden vara.',
        'Skilj på vad personen själv har sett och vad den har hört av andra. Läs upp det du skrev, så att det kan rättas.',
        'Fråga sist: ”Vad skulle ha behövt vara annorlunda?” och ”Vem mer borde jag prata med?”',
      ],
    },
    {
      kind: 'text',
      text: 'Varje samtal blir ett uppgiftskort: datum, vem det var med (befattning eller roll), vem som antecknade och vad som sades. Berätta för den du talade med vad utredningen kom fram till.',
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
