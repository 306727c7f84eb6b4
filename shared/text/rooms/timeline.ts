import type { Elapsed } from '../../domain/elapsed.ts';
import type { ClockFound, TimeFound } from '../../domain/time-in-text.ts';
import { isDated, type Moment } from '../../domain/values.ts';
import { formatTime, unknownTime } from '../dates.ts';
import { countOf, listOf } from '../numbers.ts';

/** Händelseförlopp: what happened beside what should have, from the first event to the last. */
export const timelineText = {
  moveHelp: 'Flytta en händelse genom att dra i dess handtag, eller med Alt och pil upp eller ned.',
  time: 'Tid',
  happened: 'Det som hände',
  shouldHave: 'Det som skulle ha hänt',
  noText: 'Ingen text än',
  /** A row that tells only what should have happened. */
  onlyShould: 'Vad hände i stället?',
  addShould: 'Var något annat bestämt?',
  accordingTo: (labels: readonly string[]) => `Enligt ${listOf(labels)}`,
  noNorm: 'Källa saknas',
  sources: (labels: readonly string[]) => `${labels.length === 1 ? 'Källa' : 'Källor'}: ${listOf(labels)}`,
  makeDeviation: 'Gör avvikelse',
  makeDeviationOf: (label: string) => `Gör avvikelse av ${label}`,
  deviation: (label: string) => `Avvikelse ${label}`,
  early: 'Tidigare än en händelse ovanför',
  endsBefore: 'Slutar före den börjar',
  unsure: {
    day: 'Platsen i förloppet är osäker',
    clock: 'Klockslag okänt, ordningen osäker',
  },
  menu: (label: string) => `Mer att göra med ${label}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  setTime: 'Sätt tid',
  drag: (label: string) => `Dra ${label}`,
  moved: (label: string, place: number, count: number) => `${label} flyttad till plats ${place} av ${count}.`,
  atEnd: (label: string) => `${label} står redan ytterst.`,
  stays: (label: string) => `${label} står kvar där den stod.`,
  orderDiffers: (count: number) =>
    `${countOf(count, 'händelse står', 'händelser står')} efter något som hände senare.`,
  order: 'Ordna efter tid',
  /** With the labels of the events that have no day, which nothing tells where to put. */
  ordered: (following: readonly string[], last: readonly string[]) =>
    [
      'Händelserna står nu i tidsordning.',
      following.length === 0
        ? ''
        : `${listOf(following)} har ingen dag och står kvar efter samma händelse som förut.`,
      last.length === 0 ? '' : `${listOf(last)} har ingen dag och står sist.`,
      'Ångra tar tillbaka hela flytten.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  untimed: (count: number) => `${countOf(count, 'händelse saknar', 'händelser saknar')} tid.`,
  nextUntimed: 'Sätt tid på nästa',

  filter: {
    title: 'Visa bara',
    text: 'Sök i förloppet',
    person: 'Person',
    source: 'Källa',
    all: 'Alla',
    onlyDeviations: 'Bara avvikelser',
    shown: (shown: number, all: number) => `Visar ${shown} av ${countOf(all, 'händelse', 'händelser')}`,
    clear: 'Visa alla',
    none: 'Ingen händelse passar det du visar.',
  },

  tray: {
    unused: (count: number) => `Uppgiftskort utan händelse (${count})`,
    used: (count: number) => `Uppgiftskort med händelse (${count})`,
    none: 'Alla uppgiftskort har en händelse.',
    help: 'Dra ett kort till sin plats i förloppet, eller till en händelse som det styrker. Med knapparna hamnar händelsen där tiden säger.',
    /** Why some cards are not ticked at first. */
    setAside: (assessments: number, norms: number) =>
      [
        assessments === 0
          ? ''
          : `${countOf(assessments, 'kort är en bedömning', 'kort är bedömningar')} och inte något som hände.`,
        norms === 0
          ? ''
          : `${countOf(norms, 'kort säger nog vad som skulle ha hänt', 'kort säger nog vad som skulle ha hänt')}: de läggs i den spalten.`,
        assessments + norms === 1 ? 'Det är inte valt från början.' : 'De är inte valda från början.',
      ]
        .filter((part) => part !== '')
        .join(' '),
    make: 'Gör händelse',
    makeOf: (label: string) => `Gör händelse av ${label}`,
    makeChosen: (count: number) => `Gör ${countOf(count, 'händelse', 'händelser')} av de valda`,
    chooseNone: 'Välj inga',
    chooseAll: 'Välj alla',
    placeOf: (label: string) => `Gör händelse av ${label}, eller lägg det som det som skulle ha hänt`,
    placeAt: (event: string) => `Skulle ha hänt vid ${event}`,
    placeAlone: 'Skulle ha hänt, på en egen rad',
    makeAnyway: 'Gör händelse av kortet',
    use: { assessment: 'Bedömning', norm: 'Det som skulle ha hänt' },
    choose: (label: string) => `Välj ${label}`,
    timed: (count: number, all: number) =>
      count === all
        ? 'Alla valda kort säger när det hände.'
        : `${count} av ${countOf(all, 'valt kort', 'valda kort')} säger vilken dag det hände. De andra får en händelse utan tid.`,
    norms: (count: number) =>
      `${countOf(count, 'kort läggs som det som skulle ha hänt, på en egen rad', 'kort läggs som det som skulle ha hänt, på egna rader')}.`,
    noTime: 'ingen entydig tid',
    clockAlone: (clock: ClockFound) => `${foundClock(clock)}, dagen står inte`,
    linked: (source: string, event: string) => `${source} är nu källa till ${event}.`,
    placed: (source: string, event: string) => `${source} säger nu vad som skulle ha hänt vid ${event}.`,
    alreadyLinked: (source: string, event: string) => `${source} är redan källa till ${event}.`,
    empty: 'Tomt kort',
  },
  made: (events: number, untimed: number, shortened: number, norms = 0) =>
    [
      events === 0 && norms > 0 ? '' : `${countOf(events, 'händelse gjordes', 'händelser gjordes')}.`,
      norms === 0
        ? ''
        : `${countOf(norms, 'rad säger bara vad som skulle ha hänt', 'rader säger bara vad som skulle ha hänt')}: skriv där också vad som hände.`,
      untimed === 0 ? '' : `${untimed} saknar tid.`,
      shortened === 0
        ? ''
        : `${countOf(shortened, 'lång text kortades', 'långa texter kortades')} vid ett meningsslut; hela texten står på kortet.`,
      'Ångra tar tillbaka alltihop.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  drop: {
    first: 'Släpp kortet här för att göra den första händelsen',
    before: (label: string) => `Ny plats före ${label}`,
    after: (label: string) => `Ny plats efter ${label}`,
    eventBefore: (source: string, label: string) => `Ny händelse av ${source} före ${label}`,
    eventAfter: (source: string, label: string) => `Ny händelse av ${source} efter ${label}`,
    link: (source: string, label: string) => `${source} blir källa till ${label}`,
    place: (source: string, label: string) => `${source} säger vad som skulle ha hänt vid ${label}`,
  },
  strip: {
    title: 'Översikt',
    spoken: (events: number, from: string, to: string, deviations: number) =>
      `Tidsaxel med ${countOf(events, 'händelse', 'händelser')} från ${from} till ${to}. ${countOf(deviations, 'av dem har', 'av dem har')} en avvikelse. Samma uppgifter står i listan nedanför.`,
    exact: 'känd tid',
    rough: 'ungefärlig tid eller bara dagen',
    span: 'pågick en stund',
    deviation: 'avvikelse',
    pause: 'långt uppehåll, inte skalenligt',
    leftOut: (count: number) =>
      `${countOf(count, 'händelse', 'händelser')} utan känd dag finns bara i listan`,
  },
} as const;

/**
 * The time column of an event, whose day stands above: `02.40`, `ca 02.40`, `02.00–04.10`, `den dagen`; for one of which
 * nobody knows the day `okänd tidpunkt`, and what is known in words.
 */
export function eventTime(at: Moment | undefined, until: Moment | undefined): string {
  if (!at) return 'utan tid';
  const start = isDated(at) ? clockWords(at) : unknownTime(at);
  if (!until) return start;
  if (!isDated(at) && !isDated(until))
    return until.words && until.words !== at.words ? `${start} – ${until.words}` : start;
  if (!isDated(until)) return `${start} – ${unknownTime(until)}`;
  if (until.date !== at.date) {
    const end = saysMore(until) ? ` ${clockWords(until)}` : '';
    return `${start} – ${until.date}${end}`;
  }
  if (!saysMore(until) || clockWords(until) === start) return start;
  const isShort = [at, until].every(({ time, precision, words }) => time && !words && precision !== 'about');
  return isShort ? `${start}–${clockWords(until)}` : `${start} – ${clockWords(until)}`;
}

/** More than the day. */
const saysMore = ({ time, precision, words }: Moment): boolean =>
  time !== undefined || words !== undefined || precision === 'unknown';

function clockWords({ time, precision, words }: Moment): string {
  const known = words ? `, ${words}` : '';
  if (precision === 'unknown') return `okänd tid${known}`;
  if (!time) return words ?? (precision === 'day' ? 'den dagen' : 'utan klockslag');
  return `${precision === 'about' ? 'ca ' : ''}${formatTime(time)}${known}`;
}

/** Time passed since the event above: `3 timmar 20 minuter senare`, `ungefär 4 timmar senare`, `9 dagar senare`. */
export function elapsedWords(elapsed: Elapsed): string {
  if (elapsed.kind === 'days') return `${countOf(elapsed.days, 'dag', 'dagar')} senare`;
  const { minutes, isRough } = elapsed;
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const parts = [
    days > 0 ? countOf(days, 'dygn', 'dygn') : '',
    hours > 0 && days < 3 ? countOf(hours, 'timme', 'timmar') : '',
    rest > 0 && days === 0 && !isRough ? countOf(rest, 'minut', 'minuter') : '',
  ].filter((part) => part !== '');
  return `${isRough ? 'ungefär ' : ''}${parts.join(' ')} senare`;
}

/** A time found on a card: `2026-09-19 kl. 02.40`, `2026-09-19 ca kl. 02.00–04.10`, `2026-09-19, kanske kl. 02.40`. */
export function foundTime({ at, until, guess }: TimeFound): string {
  if (guess) return `${at.date}, ${foundClock(guess)}`;
  if (!at.time) return at.date;
  const [isAbout, isGuess] = [at.precision === 'about', false];
  const start = `${at.date} ${foundClock({ from: at.time, to: undefined, isAbout, isGuess })}`;
  if (!until?.time) return start;
  if (until.date === at.date) return `${start}–${formatTime(until.time)}`;
  const rough = until.precision === 'about' ? 'ca ' : '';
  return `${start} – ${until.date ?? ''} ${rough}kl. ${formatTime(until.time)}`;
}

const foundClock = ({ from, to, isAbout, isGuess }: ClockFound): string =>
  `${isGuess ? 'kanske ' : ''}${isAbout ? 'ca ' : ''}kl. ${formatTime(from)}${to ? `–${formatTime(to)}` : ''}`;
