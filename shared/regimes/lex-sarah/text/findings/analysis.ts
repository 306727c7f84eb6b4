import { causeFieldTexts } from '../../../../text/fields/causes.ts';
import type { analysisCodes } from '../../findings/codes/analysis.ts';
import { ask, type FindingSentences } from './sentence.ts';

/** Course of events, deviations, causes, barriers and the analysis as a whole. */
export const analysisSentences: Readonly<Record<keyof typeof analysisCodes, FindingSentences>> = {
  S231: ask('Händelseförloppet är tomt', 'Vad hände först, och vad hände sedan?'),
  S232: ask('Ingen avvikelse är beskriven', 'Var skilde sig det som hände från det som var bestämt?'),
  K1: ask(({ label }) => `Händelse ${label} saknar källa`, 'Hur vet vi att det gick till så?'),
  K1b: ask(({ label }) => `Händelse ${label} saknar tid`, 'När var det? En ungefärlig tid räcker.'),
  K1c: ask(({ label }) => `Händelse ${label} saknar text`, 'Vad hände vid den tiden?'),
  K2: ask(
    ({ label }) => `Avvikelse ${label} hör inte till någon händelse`,
    'Var i förloppet syns avvikelsen?',
  ),
  K2b: ask(
    ({ label }) => `Avvikelse ${label} saknar det den jämförs med`,
    'Vad säger att det skulle ha gått till på ett annat sätt?',
  ),
  K2c: ask(({ label }) => `Det som avvikelse ${label} jämförs med saknar källa`, 'Var står det att läsa?'),
  K2d: ask(
    ({ label }) => `Avvikelse ${label} är inte färdigskriven`,
    'Vad hände, och vad skulle ha hänt i stället?',
  ),

  S241: ask('Ingen orsak är beskriven', 'Vad gjorde att det kunde hända?'),
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
  K4c: ask(({ label }) => `${label} hänvisar till något som inte finns`, 'Vad var det tänkt att peka på?'),
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
  K6: ask(
    ({ label }) => `Orsak ${label} på individnivå saknar en djupare orsak`,
    'Vad gjorde att det verkade rimligt där och då?',
  ),
  K6b: ask(
    ({ label, kind }) => `Orsak ${label} stannar vid ”${kind}”`,
    ({ kind }) =>
      kind === causeFieldTexts.kind.codes['rutin-ej-foljd']
        ? 'Vad gjorde att rutinen inte gick att följa?'
        : 'Vilket beslut eller vilken planering gjorde att det blev så?',
  ),
  K7: ask(
    ({ label, word }) => `Ordet ”${word}” i ${label} kan läsas som skuld`,
    'Går det att beskriva vad som hände i stället för hur någon var?',
  ),
  K8: ask(
    ({ label }) => `Orsakssatsen för ${label} är inte hel`,
    'Hur blir det som en mening: orsaken, vad den förde med sig och vad som hände?',
  ),
  K12: ask(
    ({ level }) => `Nivån ${level} har varken orsak eller skäl`,
    ({ level }) => `Vad på nivån ${level} bidrog? Om inget gjorde det: hur vet du det?`,
  ),
  K13: ask(
    ({ area }) => `Området ${area} är inte prövat`,
    ({ area }) => `Vad har du tittat på inom ${area}, och vad visade det?`,
  ),
  K14: ask(({ label }) => `Skydd ${label} är inte färdigskrivet`, 'Vilket skydd gäller det, och höll det?'),
  K14b: ask(
    ({ label }) => `Skydd ${label} brast utan att någon orsak är kopplad`,
    'Vilken orsak förklarar att skyddet inte fungerade?',
  ),
  K21: ask(({ label }) => `Namnet på en medarbetare står i ${label}`, 'Räcker det att skriva rollen?'),
  K24: ask(
    ({ count }) => `Analysen slutar i för få grundorsaker (${count})`,
    'Fanns det något mer, vid sidan av den första kedjan?',
  ),

  K18: ask(
    'Det framgår inte om något liknande har hänt förut',
    'Vad visar en sökning i avvikelser och tidigare ärenden, även på andra enheter?',
  ),
  K18b: ask('Liknande har hänt, men inte vad', 'Vad hände då, var, och vad blev följden?'),
  K18c: ask(
    'Liknande har hänt, men inte varför det hände igen',
    'Vad gjordes förra gången, och varför räckte det inte?',
  ),
  K18d: ask('Perioden för sökningen saknas', 'Hur långt tillbaka har du sökt?'),
  K18e: ask('Det framgår inte var du har sökt', 'I vilka system, och hos vilka, har du sökt?'),
  K18f: ask('Liknande händelser är inte eftersökta', 'Vad hindrar en sökning nu, och vem kan hjälpa till?'),
  S251: ask(
    'Det framgår inte om det kan hända igen',
    'Om allt annat var likadant i morgon: skulle det kunna hända igen?',
  ),
  S252: ask('Svaret på om det kan hända igen saknar skäl', 'Vad återstår av risken, och var?'),
  S253: ask(
    'Det framgår inte vad mer som kom fram',
    'Såg du något annat som någon behöver ta hand om, eller något som gick bra?',
  ),
};
