import type { inquiryCodes } from '../../findings/codes/inquiry.ts';
import { dutySentences } from './duties.ts';
import { ask, type FindingSentences } from './sentence.ts';

/** Persons, duties, sources and dates. */
export const inquirySentences: Readonly<Record<keyof typeof inquiryCodes, FindingSentences>> = {
  S201: ask('Ingen enskild är upptagen som berörd', 'Vem drabbades, eller kunde ha drabbats?'),
  S202: ask(({ label }) => `Person ${label} saknar benämning`, 'Vad ska personen kallas i handlingarna?'),
  S203: ask(({ label }) => `Person ${label} saknar roll`, 'Vilken roll har personen i händelsen?'),
  S204: ask(
    ({ label }) => `Person ${label} har kommit till tals, men det står inte hur eller vad som sades`,
    'Vad berättade personen, och hur gick samtalet till?',
  ),
  S205: ask(
    ({ label }) => `Företrädare ${label} saknar vem den företräder`,
    'Vem för företrädaren talan för?',
  ),
  S206: ask(
    ({ label }) => `Företrädare ${label} saknar grund`,
    'På vilken grund: god man, förvaltare, vårdnadshavare eller fullmakt?',
  ),
  S207: ask(({ label }) => `Personer företräder varandra i en cirkel (${label})`, 'Vem företräder vem?'),
  S208: ask(
    ({ label }) => `Personnumret för ${label} ser inte rätt ut`,
    'Är det rätt avskrivet? Kontrollsiffran stämmer inte.',
  ),
  D1: ask(
    ({ label }) => `Person ${label} har skyddade uppgifter som inte är granskade en extra gång`,
    'Vem kan läsa handlingen med nya ögon och se att inget röjer personen?',
  ),
  D2: ask(
    ({ label }) => `En text i ${label} innehåller något som liknar ett personnummer`,
    'Kan numret tas bort ur texten?',
  ),

  ...dutySentences,

  S221: ask(
    'Inga uppgiftskort finns',
    'Vilken är den första uppgift som allt annat vilar på, och var kommer den från?',
  ),
  S222: ask(
    ({ label }) => `Uppgiftskort ${label} saknar datum`,
    'Vilken dag lämnades eller hämtades uppgiften?',
  ),
  S223: ask(({ label }) => `Uppgiftskort ${label} saknar källa`, 'Vem eller vad kommer uppgiften från?'),
  S224: ask(
    ({ label }) => `Uppgiftskort ${label} säger inte om det är fakta eller bedömning`,
    'Går det att kontrollera, eller är det någons slutsats?',
  ),
  S225: ask(({ label }) => `Uppgiftskort ${label} saknar vem som antecknade`, 'Vem skrev ner uppgiften?'),
  S226: ask(
    ({ label }) => `Uppgiftskort ${label} saknar befattning på den som antecknade`,
    'Vilken befattning har den som skrev?',
  ),
  S227: ask(({ label }) => `Uppgiftskort ${label} saknar uppgift`, 'Vad säger källan?'),
  S228: ask(
    ({ label }) => `Bilaga ${label} ska bifogas men saknar namn`,
    'Vad ska bilagan heta i förteckningen?',
  ),

  K20c: ask('Beslutet saknar punkt i delegationsordningen', 'Vilken punkt ger rätt att besluta?'),
  K20d: ask('Direktbeslutet saknar punkt i delegationsordningen', 'Vilken punkt ger rätt att besluta?'),
  K20e: ask('Beslutet om anmälan saknar punkt i delegationsordningen', 'Vilken punkt ger rätt att anmäla?'),
};
