import type { Random } from './random.ts';

/** A sentence as an investigator might write it. Invented throughout. */
export function sentence(random: Random): string {
  const { pick } = random;
  return `${pick(openings)} ${pick(subjects)} ${pick(events)} ${pick(circumstances)}.`;
}

/** About `characters` characters of running text. */
export function prose(random: Random, characters: number): string {
  const sentences: string[] = [];
  for (let length = 0; length < characters;) {
    const next = sentence(random);
    sentences.push(next);
    length += next.length + 1;
  }
  return sentences.join(' ');
}

export const units = [
  'Björkgården avd. 2',
  'Hemtjänst Norr',
  'Hemtjänst Söder',
  'Solhöjdens gruppbostad',
  'Lindens korttidsboende',
  'Daglig verksamhet Kvarnen',
  'Boendestöd Öster',
  'Aspgården avd. 1',
] as const;

export const headings = [
  'Utebliven tillsyn',
  'Försenad insats',
  'Fall utan att larmet nådde fram',
  'Läkemedel som inte gavs',
  'Bemötande vid måltid',
  'Saknade pengar ur kassaskrin',
  'Glömd dusch',
  'Förväxlade genomförandeplaner',
  'Nattvikarie utan introduktion',
  'Låst dörr på gruppbostad',
] as const;

const openings = [
  'Vid genomgången framgick att',
  'Enhetschefen uppger att',
  'Enligt genomförandeplanen skulle det finnas någon på plats, men',
  'Av larmloggen syns att',
  'Två medarbetare berättar oberoende av varandra att',
  'Rutinen säger något annat:',
  'Under samma period var det så att',
  'I efterhand är alla överens om att',
] as const;

const subjects = [
  'kvällspersonalen',
  'den enskilde',
  'nattvikarien',
  'undersköterskan',
  'bemanningsenheten',
  'den anhöriga',
  'teamledaren',
  'sjuksköterskan',
  'vårdbiträdet',
] as const;

const events = [
  'inte fick veta att tillsynen hade flyttats',
  'väntade i drygt två timmar på hjälp med förflyttning',
  'kvitterade larmet från expeditionen',
  'saknade nyckel till lägenheten',
  'fick överlämningen muntligt och utan anteckning',
  'hade två avdelningar att svara för på egen hand',
  'inte hittade den senaste versionen av planen',
  'ringde jouren utan att få svar',
  'utgick från att någon annan redan hade gått dit',
] as const;

const circumstances = [
  'under natten till söndagen',
  'eftersom schemat hade ändrats samma eftermiddag',
  'trots att det stod i överlämningen',
  'då ersättare saknades vid sjukfrånvaro',
  'vilket ingen upptäckte förrän morgonen därpå',
  'och det antecknades inte i journalen',
  'sedan det nya planeringssystemet infördes i augusti',
  'medan två andra larm pågick på våningen ovanför',
] as const;
