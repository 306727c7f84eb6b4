import type { IncomingReport } from '../rooms/cases-room.ts';

/** Events of the kind that a municipality's yearly report tells of, as the reports that may have come in about them. */
export const emergencyService: IncomingReport = {
  original:
    'Natten till lördagen ringde en granne om att ett barn var ensamt hemma och grät. Socialjouren skulle bedöma om barnet behövde stöd eller skydd genast, men i journalen saknades de senaste veckornas anteckningar. Vi visste därför inte att familjen redan hade en pågående utredning eller vem som var kontaktperson, och kunde inte göra en rättvisande bedömning i det akuta läget.',
  heading: 'Brister i journalföring, socialjouren',
  unit: 'Socialjouren',
  lagrum: ['Socialtjänstlagen (SoL)'],
  reporterRole: 'Medarbetare',
  reporterUnit: 'Den enhet rapporten gäller',
};

export const shortTermStay: IncomingReport = {
  original:
    'En man på korttidsboendet ville inte gå in efter promenaden. Två av oss tog honom under armarna och förde in honom på avdelningen med fysiskt tvång, fast han sade nej flera gånger. Det finns inget beslut och ingen lag som ger oss rätt till det.',
  heading: 'Förd in på enheten mot sin vilja, korttidsboende',
  unit: 'Korttidsboendet Eken',
  lagrum: ['Socialtjänstlagen (SoL)'],
  reporterRole: 'Medarbetare',
  reporterUnit: 'Den enhet rapporten gäller',
};
