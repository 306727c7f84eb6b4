import type { StepText } from './step-text.ts';

export const intakeStepTexts = {
  rapport: {
    title: 'Rapport',
    intro: 'Spara rapporten som den kom in och skriv kort vad den gäller.',
    panels: { 'registration.unitStreet': 'Enheten och utredaren' },
    questions: [
      'När hände det, och när fick någon veta det?',
      'Vilken insats gällde det, och enligt vilken lag är den beviljad?',
      'Finns det fler rapporter om samma händelse?',
      'Har rapportören fått veta att rapporten är mottagen?',
      'Vem kan utreda utan att själv ha del i det som hände?',
    ],
  },
  skydd: {
    title: 'Skydd och omedelbara åtgärder',
    intro: 'Se till att den enskilde är trygg, och skriv vad som gjordes och när.',
    questions: [
      'Är den enskilde trygg just nu, och hur vet du det?',
      'Kan samma sak hända någon annan i kväll eller i natt?',
      'Vad gjordes genast, av vem och hur dags?',
      'Vad behöver säkras innan det försvinner: larmloggar, scheman, foton?',
    ],
  },
  initial: {
    title: 'Initial bedömning',
    intro: 'Avgör om rapporten kräver utredning eller kan avslutas med ett motiverat direktbeslut.',
    questions: [
      'Vad kunde det ha lett till för den enskilde om ingen hade märkt något?',
      'Vet du tillräckligt för att utesluta ett hot mot liv, säkerhet eller hälsa? Vad bygger du det på?',
      'Är risken uppenbar och konkret, eller oklar och avlägsen?',
      'Är det redan nu klart att det är allvarligt, så att anmälan ska gå före utredningen?',
      'Har något liknande hänt förut, så att flera små händelser tillsammans blir något större?',
    ],
  },
  direktbeslut: {
    title: 'Direktbeslut',
    panels: { 'handover.to': 'Vem som tar hand om det' },
    intro:
      'Skriv vad som är klarlagt och varför det inte är ett missförhållande. Det här är ett beslut och ska gå att läsa för sig.',
    questions: [
      'Vem har du talat med, och när?',
      'Skulle den enskilde själv känna igen beskrivningen?',
      'Hur knyter du motiveringen till liv, säkerhet och hälsa?',
      'Vad skulle ha gjort att du valde en utredning i stället?',
    ],
  },
  overlamning: {
    title: 'Överlämning',
    intro:
      'Lämna över till den som ska ta hand om händelsen. Svaret till rapportören skrivs under Uppföljning.',
    questions: [
      'Vem kan göra något åt det som brast?',
      'Vad behöver mottagaren veta för att slippa börja om?',
      'Hur får du veta att överlämningen är mottagen?',
      'Finns det något som inte kan vänta tills mottagaren har börjat?',
    ],
  },
} as const satisfies Record<string, StepText>;
