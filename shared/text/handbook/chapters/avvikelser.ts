import type { Chapter } from '../chapter.ts';

export const avvikelserChapter: Chapter = {
  topic: 'avvikelser',
  lead: 'En avvikelse är skillnaden mellan det som hände och det som skulle ha hänt. Varje varför börjar i en avvikelse.',
  blocks: [
    {
      kind: 'text',
      text: 'Börja inte med orsaken. Beskriv först skillnaden, så konkret att alla ser samma sak. Säg sedan vad som gällde och vilken källa som visar det. Då blir det tydligt om normen var känd, om den gick att följa och om den var rätt.',
    },
    { kind: 'heading', text: 'Tre delar' },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        'Vad som hände: ”Tillsynen kl. 03 gjordes inte.”',
        'Vad som skulle ha hänt: ”Tillsyn kl. 03 varje natt.”',
        'Det som gällde, och källan till det: ”Biståndsbeslut 2026-03-02”, uppgiftskort K4.',
      ],
    },
    { kind: 'heading', text: 'Vad som kan vara norm' },
    {
      kind: 'list',
      items: [
        'Lag och föreskrift.',
        'Det enskilda beslutet och genomförandeplanen.',
        'En rutin eller riktlinje, eller ett avtal med en utförare.',
        'Det som var överenskommet med personen, om det går att belägga.',
        'Ledningssystemet, när det gäller riskanalys, egenkontroll och hur avvikelser tas om hand.',
      ],
    },
    {
      kind: 'claim',
      text: 'Normer för riskanalys, egenkontroll och utredning av avvikelser finns i föreskriften om ledningssystem. Där ska risker bedömas fortlöpande, verksamheten följas upp och kontrolleras, och avvikelser utredas och åtgärdas.',
      source:
        'SOSFS 2011:9 om ledningssystem för systematiskt kvalitetsarbete, återgiven i kommunala redovisningar. Ändringen HSLF-FS 2025:21 är inte läst: kontrollera den gällande lydelsen',
      certainty: 'secondary',
    },
    {
      kind: 'text',
      text: 'Saknas normen är det en upplysning i sig. Skriv då vad som är vanligt och rimligt i verksamheten, och låt frågan ”varför fanns ingen regel?” bli en orsak.',
    },
    {
      kind: 'text',
      text: 'Ange också lag för varje avvikelse: SoL, LSS eller HSL. En och samma händelse kan innehålla brister i flera. Det som är hälso- och sjukvård (HSL) utreds inte enligt lex Sarah. Det lämnas till MAS eller MAR, som bedömer det för sig.',
    },
    {
      kind: 'examples',
      caption: 'En avvikelse i taget',
      items: [
        {
          before: 'Bristande tillsyn och dokumentation.',
          after: 'A1: Tillsynen kl. 03 gjordes inte. A2: Larmet stod inte i genomförandeplanen.',
          why: 'Två skillnader har två kedjor av varför. Slås de ihop tappas den ena.',
        },
        {
          before: 'Dörren var låst för hans bästa.',
          after: 'Kylskåpet hölls låst 3–24 augusti utan hans samtycke. Något lagstöd för låset fanns inte.',
          why: 'Avvikelsen säger vad som skedde. Motivet hör hemma i orsakerna.',
        },
      ],
    },
  ],
  see: ['orsak', 'varfor-kedjan', 'fakta-och-bedomning'],
};
