import type { AnalysisCode } from '../../domain/analysis-rules/codes.ts';
import { causeFieldTexts } from '../fields/causes.ts';
import { ask, type AnalysisValues } from './analysis-values.ts';
import type { FindingSentences } from './sentence.ts';

/** Causes, their paths and what they reach: K3-K6, K8, K12, K13, K24. */
export const causeSentences = {
  K3: ask(
    ({ label }) => `Kedjan slutar vid ${label} utan att nå systemnivån`,
    'Varför blev det så? Finns svaret i ledning och styrning, eller finns det skäl att stanna här?',
  ),
  K3b: ask(({ label }) => `Avvikelse ${label} saknar orsak`, 'Varför blev det så?'),
  K3c: ask(
    ({ label }) => `Stoppet vid ${label} saknar vem eller när`,
    'Vem avgjorde att det räcker, och vilken dag?',
  ),
  K4: ask(({ label, path }) => `Orsakerna leder runt i en cirkel vid ${label}: ${path}`, 'Vad kom först?'),
  K4b: ask(
    ({ label }) => `Orsak ${label} leder inte till någon avvikelse`,
    'Vad i det som hände förklarar den?',
  ),
  K4c: ask(
    ({ label }) => `${label === '' ? 'Ett fält' : label} hänvisar till något som inte finns`,
    'Vad var det tänkt att peka på?',
  ),
  K5: ask(
    ({ label }) => `Orsak ${label} saknar nivå`,
    'Fanns förhållandet nära den enskilde, i enhetens vardag eller i ledning och styrning?',
  ),
  K5b: ask(
    ({ label }) => `Orsak ${label} saknar område`,
    'Handlar det om kommunikation, kompetens, organisation, teknik eller rutiner?',
  ),
  K5c: ask(
    ({ label }) => `Orsak ${label} säger inte om den är fakta eller bedömning`,
    'Är den belagd, eller är den din slutsats?',
  ),
  K5d: ask(({ label }) => `Orsak ${label} saknar källa`, 'Vilka uppgifter bygger den på?'),
  K5e: ask(
    ({ label }) => `Bedömningen i orsak ${label} bygger på en enda källa`,
    'Finns det någon mer som kan bekräfta eller nyansera den?',
  ),
  K5f: ask(({ label }) => `Orsak ${label} saknar text`, 'Vilket förhållande bidrog?'),
  K5g: ask('Ingen orsak är beskriven', 'Vad gjorde att det kunde hända?'),

  K6: ask(
    ({ label }) => `Orsak ${label} på individnivå har ingen orsak bakom sig`,
    'Vad gjorde att det verkade rimligt där och då?',
  ),
  K6b: ask(
    ({ label, kind }) => `Orsak ${label} stannar vid ”${kind}”`,
    ({ kind }) =>
      kind === causeFieldTexts.kind.codes['rutin-ej-foljd']
        ? 'Vad gjorde att rutinen inte gick att följa?'
        : 'Vilket beslut eller vilken planering gjorde att det blev så?',
  ),
  K8: ask(
    ({ label }) => `Orsakssatsen för ${label} är inte hel`,
    'Hur blir det som en mening: orsak, verkan och händelse?',
  ),
  K12: ask(
    ({ level }) => `Nivån ${level} har varken orsak eller skäl`,
    ({ level }) => `Vad på nivån ${level} bidrog? Om inget gjorde det: hur vet du det?`,
  ),
  K13: ask(
    ({ area }) => `Området ${area} är inte prövat`,
    ({ area }) => `Vad har du tittat på inom ${area}, och vad visade det?`,
  ),
  K24: ask(
    ({ count }) => `Analysen slutar i för få grundorsaker (${count})`,
    'Fanns det något mer, vid sidan av den första kedjan?',
  ),
} as const satisfies Partial<Record<AnalysisCode, FindingSentences<AnalysisValues>>>;
