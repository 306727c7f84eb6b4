import type { Chapter } from '../chapter.ts';

export const varforChapter: Chapter = {
  topic: 'varfor-kedjan',
  lead: 'Fråga varför om varje orsak tills svaret ligger i ledning och styrning, eller tills du kan säga varför du stannar.',
  blocks: [
    {
      kind: 'list',
      isOrdered: true,
      items: [
        'Välj en avvikelse. Fråga: vad gjorde att det blev så?',
        'Skriv svaret som en orsak. Finns flera svar blir det flera grenar.',
        'Fråga varför om svaret. Byt gärna nivå: hur var det på enheten, vad hade bestämts högre upp?',
        'Pröva kedjan baklänges: ”därför att …, därför …”. Låter det krystat saknas ett steg.',
      ],
    },
    { kind: 'heading', text: 'Två svar som inte räcker' },
    {
      kind: 'text',
      text: '”Rutinen följdes inte” säger att något skilde sig från det bestämda, inte varför. Fråga vad som gjorde att den inte gick att följa, hur man brukar göra och vem som vet det. ”För lite personal” säger att något fattades, inte varför. Fråga vilket beslut som gjorde bemanningen sådan, vad som fick vänta och vem som kunde kalla in fler.',
    },
    {
      kind: 'claim',
      text: 'Den vanligaste orsaken till avvikelser i en kommun var att rutinen inte hade följts. Den angavs i en av fyra utredningar, och så har det sett ut de senaste åren.',
      source: 'En kommuns redovisning av avvikelser, 2025',
      certainty: 'secondary',
    },
    { kind: 'heading', text: 'Coachens frågor' },
    {
      kind: 'text',
      text: 'Under varje avvikelse och orsak ligger frågor som kan leda djupare. De väljs efter nivå, område, slags orsak och vad du har skrivit. Väljer du ”Skriv orsaken” läggs en ny orsak under, med nivå och område ifyllda. Väljer du ”Prövat, inte aktuellt” sparas frågan med en kort anteckning, ditt namn och dagens datum. Då ser en läsare att du har sökt också där du inte fann något.',
    },
    { kind: 'heading', text: 'Fallgropar' },
    {
      kind: 'list',
      items: [
        'En enda rak kedja. Leta efter det som måste finnas samtidigt.',
        'Att stanna vid det som är lätt att åtgärda.',
        'Att veta svaret i förväg. Fråga de som var med hur arbetet brukar gå till.',
        'Efterklokhet. Det som är självklart i dag syntes kanske inte då.',
      ],
    },
  ],
  see: ['nar-sluta', 'nivaer-och-omraden', 'orsakssats'],
};
