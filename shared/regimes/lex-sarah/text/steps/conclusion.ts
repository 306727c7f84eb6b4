import type { StepText } from './step-text.ts';

export const conclusionStepTexts = {
  bedomning: {
    title: 'Bedömning',
    intro: 'Pröva händelsen mot definitionen, och skriv skälen så att någon annan kan följa dem.',
    questions: [
      'Vad bestod det i, med en mening?',
      'Hur påverkades den enskilde, med egna ord?',
      'Vad talar för en allvarligare bedömning, och vad talar för en mildare?',
      'Skulle bedömningen bli densamma om den enskilde hade kunnat föra sin egen talan?',
      'Stämmer riskvärdet med den rättsliga bedömningen, och om inte: vad förklarar skillnaden?',
    ],
  },
  beslut: {
    title: 'Beslut',
    intro: 'Skriv förslaget och beslutet var för sig, med beslutsfattare och delegation.',
    questions: [
      'Vem får besluta enligt delegationsordningen?',
      'Är jäv prövat, även i en liten kommun där alla känner alla?',
      'Varför just detta utfall, och inte steget under eller över?',
      'Är allt på plats som beslutet vilar på? Efteråt blir ändringar rättelser.',
    ],
  },
  ivo: {
    title: 'IVO',
    intro: 'Fyll i det som anmälan kräver utöver utredningen, och håll ordning på det IVO frågar efter.',
    questions: [
      'Förstår någon som aldrig har varit på enheten vad som hände?',
      'Framgår följderna för den enskilde, och inte bara vad som brast?',
      'Är de som berörs underrättade om anmälan?',
      'Syns systemnivån både i orsakerna och i åtgärderna?',
      'Följde utredningen med, eller när ska den skickas?',
    ],
  },
  uppfoljning: {
    title: 'Uppföljning',
    panels: { reports: 'Rapportören' },
    intro:
      'Svara rapportören och avsluta ärendet. Är åtgärder beslutade: ta reda på om de är gjorda, om de har hjälpt och vad den enskilde säger.',
    questions: [
      'Vem har inte fått veta hur det gick?',
      'Vad behöver rapportören höra för att vilja rapportera nästa gång?',
      'Har det blivit bättre, enligt den som det gäller?',
      'Om något skulle ändras: vad visar att det är det vanliga nu, även när en vikarie arbetar?',
      'Vad kan andra enheter lära sig av det här?',
    ],
  },
} as const satisfies Record<string, StepText>;
