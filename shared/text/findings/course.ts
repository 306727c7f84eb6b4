import type { AnalysisCode } from '../../domain/analysis-rules/codes.ts';
import { ask, type AnalysisValues } from './analysis-values.ts';
import type { FindingSentences } from './sentence.ts';

/** The course of events, deviations, barriers, and what has happened before: K1, K2, K14, K18. */
export const courseSentences = {
  K1: ask(({ label }) => `Händelse ${label} saknar källa`, 'Hur vet vi att det gick till så?'),
  K1b: ask(
    ({ label }) => `Händelse ${label} saknar tid`,
    'När var det? En ungefärlig tid räcker, och att ingen vet är också ett svar.',
  ),
  K1c: ask(({ label }) => `Händelse ${label} saknar text`, 'Vad hände vid den tiden?'),
  K1d: ask(
    ({ label, other }) => `Händelse ${label} står efter ${other} men hände före`,
    'Vilken ordning är den rätta: tiderna eller listan?',
  ),
  K1e: ask('Händelseförloppet är tomt', 'Vad hände först, och vad hände sedan?'),
  K1f: ask(
    ({ label }) => `Det som skulle ha hänt vid ${label} saknar källa`,
    'Vilket uppgiftskort eller vilken bilaga visar att det var så?',
  ),

  K2: ask(
    ({ label }) => `Avvikelse ${label} hör inte till någon händelse`,
    'Var i förloppet syns avvikelsen?',
  ),
  K2b: ask(
    ({ label }) => `Det framgår inte vad som gällde för avvikelse ${label}`,
    'Vilket beslut, vilken plan eller vilken regel säger att det skulle ha gått till på ett annat sätt?',
  ),
  K2c: ask(
    ({ label }) => `Det som gällde för avvikelse ${label} saknar källa`,
    'Vilket uppgiftskort eller vilken bilaga visar det?',
  ),
  K2d: ask(
    ({ label }) => `Avvikelse ${label} är inte färdigskriven`,
    'Vad hände, och vad skulle ha hänt i stället?',
  ),
  K2e: ask('Ingen avvikelse är beskriven', 'Var skilde sig det som hände från det som var bestämt?'),
  K2f: ask(
    ({ label }) => `Det framgår inte vilken lag avvikelse ${label} gäller`,
    'Enligt vilken lag gavs det som brast: SoL, LSS eller HSL?',
  ),

  K14: ask(({ label }) => `Skydd ${label} är inte färdigskrivet`, 'Vilket skydd gäller det, och höll det?'),
  K14b: ask(
    ({ label }) => `Skydd ${label} höll inte, men ingen orsak är kopplad`,
    'Vilken orsak förklarar att skyddet inte fungerade?',
  ),
  K14c: ask(
    'Inga skydd är prövade',
    'Vad skulle ha stoppat det eller gjort följden mindre, och vad höll faktiskt?',
  ),

  K18: ask(
    'Det framgår inte om något liknande har hänt förut',
    'Vad visar en sökning i avvikelser och tidigare ärenden, även på andra enheter?',
  ),
  K18b: ask('Liknande har hänt, men det framgår inte vad', 'Vad hände då, var, och vad blev följden?'),
  K18c: ask(
    'Liknande har hänt, men det framgår inte varför det hände igen',
    'Vad gjordes förra gången, och varför räckte det inte?',
  ),
  K18d: ask('Perioden för sökningen saknas', 'Hur långt tillbaka har du sökt?'),
  K18e: ask('Det framgår inte var du har sökt', 'I vilka system, och hos vilka, har du sökt?'),
  K18f: ask('Liknande händelser är inte eftersökta', 'Vad hindrar en sökning nu, och vem kan hjälpa till?'),
  K18g: ask(
    'Det framgår inte om det kan hända igen',
    'Om allt annat var likadant i morgon: skulle det kunna hända igen?',
  ),
  K18h: ask('Svaret på om det kan hända igen saknar skäl', 'Vad återstår av risken, och var?'),
  K18i: ask(
    'Liknande händelser finns antecknade, men svaret är ett annat',
    'Räknas de som liknande, eller ska de tas bort?',
  ),
  K18j: ask(
    ({ label }) => `Den liknande händelsen ${label} saknar beteckning, period eller källa`,
    'Var och när hände det, och hur vet vi det?',
  ),
} as const satisfies Partial<Record<AnalysisCode, FindingSentences<AnalysisValues>>>;
