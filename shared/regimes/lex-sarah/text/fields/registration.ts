import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';

export const registrationFieldTexts: PartFieldTexts<LexSarahParts['registration']> = {
  diaryNumber: {
    label: 'Diarienummer',
    help: 'Numret i diariet. Tills det finns går ärendet överallt under sin interna beteckning.',
    provision: provisions.form,
  },
  heading: {
    label: 'Rubrik',
    help: 'Några ord som skiljer ärendet från andra. Rubriken syns i listor, så skriv inga namn.',
  },
  registeredOn: { label: 'Diariefört', help: 'Den dag rapporten fördes in i diariet.' },
  lagrum: {
    label: 'Lagrum',
    help: 'Den lag som insatsen gavs enligt. Lagrummet avgör vilka bestämmelser handlingarna hänvisar till.',
    codes: {
      SoL: 'Socialtjänstlagen (SoL)',
      LSS: 'Lagen om stöd och service till vissa funktionshindrade (LSS)',
    },
  },
  area: { label: 'Verksamhetsområde', help: 'Används i statistiken till nämnden.' },
  service: {
    label: 'Insats eller boendeform',
    help: 'Den insats som brast. I anmälan blir den ”Typ av verksamhet”.',
    provision: provisions.form,
  },
  operation: {
    label: 'Driftsform',
    help: 'En privat utförare utreder och anmäler själv. Nämnden tar då emot rapporten som information.',
    codes: { 'egen-regi': 'Egen regi', 'privat-utforare': 'Privat utförare' },
  },
  provider: { label: 'Utförare', help: 'Namnet på den som driver verksamheten, om det inte är kommunen.' },
  unit: { label: 'Enhet eller avdelning', help: 'Där det inträffade.', provision: provisions.form },
  unitStreet: { label: 'Enhetens gatuadress', provision: provisions.form },
  unitPostalCode: { label: 'Enhetens postnummer', provision: provisions.form },
  unitCity: { label: 'Enhetens postort', provision: provisions.form },
  unitPhone: { label: 'Enhetens telefon', help: 'Med riktnummer.', provision: provisions.form },
  investigator: { label: 'Utredare', help: 'Den som har fått i uppdrag att utreda.' },
  investigatorTitle: { label: 'Utredarens befattning' },
  assignedOn: { label: 'Uppdraget lämnat', help: 'Den dag utredaren fick uppdraget.' },
  conflictOfInterest: {
    label: 'Jäv hos utredaren',
    help: 'Frågan ställs när uppdraget lämnas: kan utredaren ha ett eget intresse i saken? Svara nej om det är prövat och inget jäv finns.',
  },
  conflictNote: {
    label: 'Om jävsprövningen',
    help: 'Vad som prövades, och vem som tog över om jäv fanns.',
  },
  targetOn: {
    label: 'Utredningen klar senast',
    help: 'Er egen måldag. Lagen anger inget antal dagar för utredningen.',
  },
  edition: {
    label: 'Vald lydelse',
    help: 'Programmet väljer lydelse efter rapportens datum. Välj själv bara om det finns skäl.',
    codes: {
      'sol-2001': '2001 års socialtjänstlag (före den 1 juli 2025)',
      'sol-2025': '2025 års socialtjänstlag (från den 1 juli 2025)',
    },
  },
  editionReason: {
    label: 'Skäl för vald lydelse',
    help: 'Varför en annan lydelse än den som följer av datumet används.',
  },
};

export const eventFieldTexts: PartFieldTexts<LexSarahParts['event']> = {
  startsAt: {
    label: 'Inträffade',
    help: 'Datum och klockslag. Veckodagen sätts ut i anmälan. Är tiden osäker anger du det.',
    provision: provisions.investigation,
  },
  endsAt: { label: 'Upphörde', help: 'När det tog slut. Lämna tomt om det var en enda stund.' },
  discoveredAt: {
    label: 'Upptäcktes',
    help: 'När någon märkte vad som hade hänt.',
    provision: provisions.investigation,
  },
  howDiscovered: {
    label: 'Hur det upptäcktes',
    help: 'Vid vilket tillfälle och av vem, med roll i stället för namn.',
    provision: provisions.investigation,
  },
  summary: {
    label: 'Kort om händelsen',
    help: 'Några meningar som räcker för att förstå vad rapporten gäller. Sakligt, utan namn och utan skuld.',
  },
  types: {
    label: 'Typ av missförhållande',
    help: 'Välj alla som passar. En händelse rör ofta flera typer.',
  },
};

export const providerInvestigationFieldTexts: PartFieldTexts<LexSarahParts['providerInvestigation']> = {
  requestedOn: { label: 'Utredning begärd', help: 'Den dag utföraren ombads lämna sin utredning.' },
  dueOn: { label: 'Önskad senast', help: 'Den dag ni har bett om att få utredningen.' },
  receivedOn: { label: 'Utredning mottagen' },
  result: {
    label: 'Vad utföraren kom fram till',
    help: 'Utförarens slutsats och åtgärder, och om nämnden behöver följa upp avtalet. Nämnden utreder inte själv.',
  },
};
