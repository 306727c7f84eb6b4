import type { SimilarGround } from '../../api/similar-cases.ts';
import type { EffectJudgement, SimilarEffect } from '../../domain/similarity.ts';
import { formatPeriod } from '../dates.ts';
import { countOf, listOf } from '../numbers.ts';

interface Counts {
  readonly unit: number;
  readonly type: number;
  readonly area: number;
}

/** "6 andra ärenden på samma enhet, 3 av samma slag och 4 med orsaker i samma områden". */
const inWords = ({ unit, type, area }: Counts): string => {
  const grounds = [
    { count: unit, alike: 'på samma enhet' },
    { count: type, alike: 'av samma slag' },
    { count: area, alike: 'med orsaker i samma områden' },
  ].filter(({ count }) => count > 0);
  return listOf(
    grounds.map(({ count, alike }, index) =>
      // What they are is said once.
      index === 0
        ? `${countOf(count, 'annat ärende', 'andra ärenden')} ${alike}`
        : `${countOf(count, 'annat', 'andra')} ${alike}`,
    ),
  );
};

/** Labels of fields, some of them questions: each stands as a name. */
const filledIn = (labels: readonly string[]): string =>
  `Ifyllt: ${listOf(labels.map((label) => `”${label}”`))}.`;

/** Earlier cases of the own register, and what they teach. */
export const whyAgainText = {
  title: 'Varför igen?',
  intro:
    'Har det hänt förut, och varför räckte inte det som gjordes då? Här står ärenden i det egna registret som liknar det här.',
  found: (counts: Counts) => `I registret finns ${inWords(counts)}.`,
  noneAlike: 'Inget annat ärende i registret har samma enhet, samma slag eller orsaker i samma områden.',
  emptyRegister: 'Det här är det första ärendet i registret. Här visas liknande ärenden när det finns fler.',
  nothingToCompare:
    'Fyll i enhet, vad händelsen gällde och var orsakerna ligger, så letar registret upp liknande ärenden. Du kan också söka.',
  /** In Granskaren, before the analysis is begun. */
  early: (counts: Counts) => `${inWords(counts)}.`,
  earlyShow: 'Visa ärendena',
  filters: 'Visa bara ärenden med',
  grounds: {
    unit: 'Samma enhet',
    type: 'Samma slag',
    area: 'Samma orsaksområden',
    words: 'Sökorden',
  } satisfies Record<SimilarGround, string>,
  groundWith: (ground: string, what: readonly string[]) =>
    what.length === 0 ? ground : `${ground}: ${what.join(', ')}`,
  search: 'Sök i ärendena',
  since: 'Inkomna',
  periods: { all: 'När som helst', year: 'Senaste året', three: '3 år', five: '5 år' },
  shown: (total: number) => countOf(total, 'ärende visas', 'ärenden visas'),
  shownOf: (shown: number, total: number) => `${shown} av ${countOf(total, 'ärende', 'ärenden')} visas`,
  noHits: 'Inget ärende stämmer med det du valde.',
  failed: 'Sökningen gick inte att göra.',
  more: 'Visa fler',
  received: (date: string) => `Inkom ${date}`,
  later: 'Senare än det här ärendet',
  withheld:
    'Någon i ärendet har skyddade personuppgifter. Öppna ärendet för att läsa mer. Det noteras i loggen.',
  textWithheld: 'Texten innehåller ett namn och visas bara i ärendet.',
  causes: 'Grundorsaker',
  noCauses: 'Inga orsaker är beskrivna i ärendet.',
  actions: 'Åtgärder',
  noActions: 'Inga åtgärder är beskrivna i ärendet.',
  moreThere: (count: number) => `${countOf(count, 'till finns', 'till finns')} i ärendet.`,
  done: (date: string) => `Genomförd ${date}`,
  noState: 'Läget är inte ifyllt',
  effects: {
    ja: 'Hjälpte',
    delvis: 'Hjälpte delvis',
    nej: 'Hjälpte inte',
    'for-tidigt': 'För tidigt att säga',
  } satisfies Record<EffectJudgement, string>,
  notFollowedUp: 'Effekten är inte följd',
  noMeasures: 'Inga åtgärder',
  measuredOn: (date: string) => `Effekten mäts ${date}`,
  effectOn: (effect: string, date: string | null) => (date === null ? effect : `${effect}, följt ${date}`),
  /** What the follow-ups of a case's actions say together, and how many of the actions they are about. */
  helped: (helped: SimilarEffect, followedUp: number, all: number) => {
    if (helped === 'ej-foljt-upp') return 'Effekten är inte följd';
    return `${{ ja: 'Hjälpte', delvis: 'Hjälpte delvis', nej: 'Hjälpte inte' }[helped]} (${followedUp} av ${countOf(all, 'åtgärd följd', 'åtgärder följda')})`;
  },
  link: 'Koppla som liknande händelse',
  linkFor: (reference: string) => `Koppla ${reference} som liknande händelse`,
  linked: (label: string) => `Kopplad som ${label}`,
  toLinked: (label: string) => `Till ${label}`,
  open: (reference: string) => `Öppna ${reference}`,
  linkedToast: (reference: string, label: string, filled: readonly string[]) =>
    filled.length === 0
      ? `${reference} är kopplat som ${label}.`
      : `${reference} är kopplat som ${label}. ${filledIn(filled)} Ångra tar tillbaka alltihop.`,
  notLinked: (reason: string) => `Ärendet kopplades inte. ${reason}`,
  none: 'Inget liknande i registret',
  noneHelp: 'Fyller i svaret nej, var det söktes och vilken period. Det går att ändra.',
  noneToast: (filled: readonly string[]) => filledIn(filled),
  whyAgain: 'Varför hände det igen?',
  whyAgainHelp: 'Du har kopplat tidigare händelser. Skriv varför det som gjordes då inte räckte.',
  values: {
    source: (today: string) => `Eget register, sökning ${today}`,
    sourceWithWords: (today: string, words: string) => `Eget register, sökning ${today} på ”${words}”`,
    period: formatPeriod,
    /** In place of a text that holds a name. */
    onlyThere: 'Beskrivs i det ärendet',
    causes: 'Orsaker då:',
    measure: (text: string, state: string, effect: string) => `${text} (${state}; ${effect})`,
  },
};
