import type { StepText } from './step-text.ts';

export const inquiryStepTexts = {
  berorda: {
    title: 'Berörda',
    intro: 'Skriv vilka händelsen berör, vad de har fått veta och om de har fått komma till tals.',
    questions: [
      'Vem kan berätta hur det var för den enskilde, om inte den enskilde själv kan?',
      'Vilket stöd behövs för att samtalet ska bli rättvisande: bilder, tolk, en trygg person?',
      'Finns det barn som berörs, och har någon frågat dem?',
      'Vem för talan för den enskilde, och på vilken grund?',
      'Är någon skyddad så att ingenting får röja var personen bor?',
    ],
  },
  underlag: {
    title: 'Underlag',
    intro: 'Samla uppgifterna ett kort i taget, så att varje påstående går att följa till sin källa.',
    questions: [
      'Vilka uppgifter säger emot varandra, och hur tar du reda på vilken som stämmer?',
      'Vad är fakta, och vad är någons bedömning?',
      'Vad vet systemen som ingen människa minns: larm, scheman, loggar?',
      'Vems röst saknas ännu i underlaget?',
      'Vilken version av rutinen gällde den dagen?',
    ],
  },
  forlopp: {
    title: 'Händelseförlopp',
    intro: 'Lägg händelserna i ordning och peka ut var det som hände skilde sig från det som var bestämt.',
    questions: [
      'När började det egentligen? Finns det beslut eller ändringar veckor före som hör hit?',
      'Finns det luckor i tiden, och vem kan fylla dem?',
      'Vad var bestämt för just den stunden, och var står det?',
      'Var kunde förloppet ha tagit en annan vändning?',
      'Vad gick bra och gjorde att skadan inte blev större?',
    ],
  },
  orsaker: {
    title: 'Orsaksanalys',
    intro:
      'Fråga varför vid varje avvikelse, tills svaren ligger i hur verksamheten är organiserad, ledd och styrd.',
    panels: {
      'analysis.similarBefore': 'Har det hänt förut?',
      'analysis.canRecur': 'Kan det hända igen?',
    },
    questions: [
      'Individ: Vad gick att veta just då, och vad stod i planen för den enskilde?',
      'Enhet: Vad gjorde att rutinen inte gick att följa?',
      'Enhet: Vilken nödlösning har blivit det vanliga sättet att arbeta?',
      'System: Vilket beslut skapade de förutsättningar som enheten arbetade under?',
      'System: Varför fångade ledningens egenkontroll inte detta, och kan det finnas på fler enheter?',
      'Om allt annat var likadant i morgon: skulle det kunna hända igen?',
    ],
  },
  atgarder: {
    title: 'Åtgärder',
    intro: 'Låt varje orsak få en åtgärd som någon ansvarar för, och bestäm hur ni ska se att den hjälper.',
    panels: { actions: 'Åtgärderna en och en' },
    questions: [
      'Fungerar åtgärden även en natt med en vikarie?',
      'Går det att göra det svårt att göra fel, i stället för att påminna om att göra rätt?',
      'Vilken åtgärd svarar mot grundorsaken?',
      'Hur ska det synas i vardagsarbetet att arbetssättet har ändrats?',
      'När och hur frågar ni dem som berörs om det har blivit bättre?',
      'Vilka andra enheter behöver samma åtgärd?',
    ],
  },
} as const satisfies Record<string, StepText>;
