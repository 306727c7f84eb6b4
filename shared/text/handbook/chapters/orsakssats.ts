import type { Chapter } from '../chapter.ts';

export const orsakssatsChapter: Chapter = {
  topic: 'orsakssats',
  lead: 'En orsakssats binder ihop orsak, verkan och händelse i en mening. Skriv en för varje grundorsak.',
  blocks: [
    {
      kind: 'text',
      text: 'Mönstret är: Eftersom (orsak) ökade sannolikheten för att (verkan), vilket ledde till att (händelse). Meningen visas hel medan du fyller i delarna på grundorsakens kort. Går den inte att skriva saknas troligen ett steg i kedjan.',
    },
    { kind: 'heading', text: '1. Visa sambandet' },
    {
      kind: 'examples',
      caption: 'Hela vägen från orsak till händelse',
      items: [
        {
          before: 'Det saknades en riskanalys.',
          after:
            'Eftersom larmen byttes utan riskanalys ökade sannolikheten för att en sändare kopplades fel, vilket ledde till att hennes larm inte nådde någon.',
          why: 'Läsaren ser hur det ena ledde till det andra och kan pröva om det stämmer.',
        },
      ],
    },
    { kind: 'heading', text: '2. Beskriv, värdera inte' },
    {
      kind: 'examples',
      caption: 'Ord som går att mäta',
      items: [
        {
          before: 'Introduktionen var bristfällig.',
          after: 'Introduktionen var två timmar och tog inte upp larmen.',
          why: 'Ordet ”bristfällig” går inte att åtgärda. Två timmar utan larm går att ändra.',
        },
      ],
    },
    { kind: 'heading', text: '3. Bakom varje misstag finns något före' },
    {
      kind: 'examples',
      caption: 'Förutsättningen i stället för misstaget',
      items: [
        {
          before: 'Fel matlåda lämnades av misstag.',
          after:
            'Eftersom två listor över specialkost användes samtidigt ökade sannolikheten för att den äldre följdes, vilket ledde till att hon fick mat hon är allergisk mot.',
          why: 'Misstaget är början på frågan, inte svaret.',
        },
      ],
    },
    { kind: 'heading', text: '4. Bakom varje avsteg från en rutin finns något före' },
    {
      kind: 'examples',
      caption: 'Varför rutinen inte gick att följa',
      items: [
        {
          before: 'Rutinen för uteblivet besök följdes inte.',
          after:
            'Eftersom rutinen kräver två samtal innan någon åker dit, och planeringen inte lämnar tid till det, ökade sannolikheten för att besöket avslutades vid dörren.',
          why: 'Ett avsteg som många gör är rutinens problem.',
        },
      ],
    },
    { kind: 'heading', text: '5. Att inte handla är en orsak bara där något skulle göras' },
    {
      kind: 'examples',
      caption: 'Knyt passiviteten till en uppgift',
      items: [
        {
          before: 'Ingen reagerade på att flickan slutade komma.',
          after:
            'Eftersom ingen hade uppgiften att följa frånvaron, fast beslutet förutsatte det, ökade sannolikheten för att tre veckor gick utan kontakt.',
          why: 'Utan en uppgift finns ingen att fråga. Då är det just det som är orsaken.',
        },
      ],
    },
    {
      kind: 'claim',
      text: 'Tanken bakom de fem reglerna kommer från amerikansk sjukvårds arbete med händelseanalys. Orden och exemplen här är våra egna.',
      source: 'Five Rules of Causation, Department of Veterans Affairs (USA)',
      certainty: 'unverified',
    },
  ],
  see: ['orsak', 'nar-sluta', 'atgarder'],
};
