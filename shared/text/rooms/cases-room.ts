import { countOf } from '../numbers.ts';

const casesOf = {
  open: ['öppet ärende', 'öppna ärenden'],
  closed: ['avslutat ärende', 'avslutade ärenden'],
  all: ['ärende', 'ärenden'],
} as const;

/** Ärenden: the register of cases. */
export const casesRoomText = {
  title: 'Ärenden',
  register: 'Registrera rapport',
  importCase: 'Läs in ärende från fil',
  search: 'Sök i rubriker, text och diarienummer',
  show: 'Visa',
  open: 'Öppna',
  closed: 'Avslutade',
  all: 'Alla',
  tableCaption: 'Ärenden i registret',
  count: (shown: number, total: number, kind: 'open' | 'closed' | 'all') => {
    const what = countOf(total, casesOf[kind][0], casesOf[kind][1]);
    return shown === total ? what : `${shown} av ${what}`;
  },
  more: 'Visa fler',
  emptyTitle: {
    open: 'Inga öppna ärenden',
    closed: 'Inga avslutade ärenden',
    all: 'Här samlas ärendena',
  },
  emptyClosed: 'Ett ärende flyttas hit när det får ett datum under Ärendet avslutat.',
  empty: 'Börja med att registrera en rapport. Klistra in texten som den kom, så är det viktigaste gjort.',
  noHits: (text: string) => `Inget ärende innehåller ”${text}”.`,
  hitsFor: (count: number) => (count === 1 ? 'En träff' : `${count} träffar`),
  firstHits: (count: number) => `De första ${count} träffarna. Skriv fler ord för att hitta rätt.`,
  columns: {
    reference: 'Diarienummer',
    heading: 'Rubrik',
    unit: 'Enhet',
    stage: 'Läge',
    received: 'Mottagen',
    next: 'Närmast',
  },
  noNumber: (reference: string) => `${reference} (saknar dnr)`,
  form: {
    title: 'Registrera rapport',
    leaveTitle: 'Kasta det du har skrivit?',
    leaveHelp: 'Rapporten är inte registrerad. Det som står i formuläret försvinner.',
    leave: 'Kasta',
    intro: 'Klistra in rapporten som den kom. Resten går bra att fylla i senare, inne i ärendet.',
    original: 'Rapporten, ordagrant',
    heading: 'Rubrik (ärendemening)',
    headingHelp:
      'Några ord om vad det gäller, utan namn: rubriken syns i listor och kan föras in i diariet som den står.',
    receivedOn: 'När nådde rapporten dig?',
    reporterRole: 'Vem rapporterade?',
    reporterUnit: 'Från vilken enhet?',
    unit: 'Enhet där det hände',
    lagrum: 'Vilken lag gavs insatsen enligt?',
    diaryNumber: 'Diarienummer, om du har fått ett',
    save: 'Registrera',
    cancel: 'Avbryt',
  },
  imported: (
    reference: string,
    leftOut: { readonly decision: boolean; readonly ready: readonly string[]; readonly passed: number },
  ): string => {
    const marks = leftOut.ready.length;
    return [
      `${reference} är inläst.`,
      ...(leftOut.decision
        ? [
            'Beslutet står som inte fattat: brister i ärendet hindrar det, eller så är dagen för beslutet inte kommen.',
          ]
        : []),
      ...(marks > 0
        ? [
            `${marks === 1 ? 'Ett dokument' : `${marks} dokument`} klarmarkerades inte, eftersom något står i vägen.`,
          ]
        : []),
      ...(leftOut.passed > 0
        ? [
            `${leftOut.passed === 1 ? 'Ett skäl' : `${leftOut.passed} skäl`} att gå förbi en brist togs inte med, eftersom ärendet här inte har den bristen.`,
          ]
        : []),
    ].join(' ');
  },
  importFailed: (name: string) => `${name} kunde inte läsas in. Inget har ändrats i registret.`,
  tooLargeFile: (size: string, limit: string) =>
    `Filen är ${size} MB. Ett ärende kan vara högst ${limit} MB.`,
  moreProblems: (count: number) => `och ${count} fel till`,
};
