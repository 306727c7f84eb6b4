import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';

const channelNames = { 'e-tjanst': 'IVO:s e-tjänst', post: 'Post' } as const;
const form = provisions.form;
const senderHelp = 'Lämna tomt för att använda uppgiften i Inställningar.';

export const senderFieldTexts: PartFieldTexts<LexSarahParts['sender']> = {
  kind: {
    label: 'Anmälan görs av',
    help: senderHelp,
    provision: form,
    codes: {
      namnd: 'Nämnd',
      'enskild-verksamhet': 'Enskild verksamhet',
      sis: 'Statens institutionsstyrelse',
    },
  },
  committee: { label: 'Nämnd', help: senderHelp, provision: form },
  municipality: { label: 'Kommun', help: senderHelp, provision: form },
  company: { label: 'Bolag, stiftelse eller annan verksamhet', help: senderHelp, provision: form },
  contactName: {
    label: 'Kontaktperson',
    help: 'Den IVO ringer. Lämna tomt för att använda uppgiften i Inställningar.',
    provision: form,
  },
  contactTitle: { label: 'Titel eller funktion', help: senderHelp, provision: form },
  workplace: { label: 'Arbetsplats', help: senderHelp, provision: form },
  street: { label: 'Utdelningsadress', help: senderHelp, provision: form },
  postalCode: { label: 'Postnummer', help: senderHelp, provision: form },
  city: { label: 'Postort', help: senderHelp, provision: form },
  phone: {
    label: 'Telefon',
    help: 'Med riktnummer. Lämna tomt för att använda uppgiften i Inställningar.',
    provision: form,
  },
  email: { label: 'E-postadress', help: senderHelp, provision: form },
};

export const notificationFieldTexts: PartFieldTexts<LexSarahParts['notification']> = {
  description: {
    label: 'Kortfattad beskrivning och konsekvenser för den enskilde',
    help: 'Vad som hände, när och var, och vad det ledde till för den enskilde. IVO ska förstå utan att läsa bilagorna.',
    provision: form,
  },
  individualsInformed: {
    label: 'Berörda enskilda har underrättats om anmälan',
    help: 'Kryssas i anmälan. Svaret ska stämma med det som står om varje person under Berörda.',
    provision: form,
    codes: { ja: 'Ja', nej: 'Nej' },
  },
  individualsInformedNote: {
    label: 'Om underrättelsen',
    help: 'Vem som har underrättats, när och hur, eller varför det inte har skett.',
  },
  enclosures: {
    label: 'Bifogade handlingar',
    help: 'Är utredningen klar ska den bifogas. Annars skickas den senare.',
    provision: form,
    codes: {
      'utredning-sol': 'Slutförd utredning enligt SoL',
      'utredning-lss': 'Slutförd utredning enligt LSS',
      rutiner: 'Gällande rutiner av betydelse för händelsen',
      ovrigt: 'Övrigt',
    },
  },
  enclosuresOther: { label: 'Övriga bilagor', help: 'Vad som mer bifogas.', provision: form },
  organisation: {
    label: 'Verksamhetens organisation och bemanning',
    help: 'Enhetens storlek, ledning och bemanning, särskilt vid tiden för händelsen.',
    provision: form,
  },
  staff: {
    label: 'Personalens utbildning, tjänstgöringstid och anställningsform',
    help: 'Uppgifter om den berörda enheten, i antal och utan namn.',
    provision: form,
  },
  measures: {
    label: 'Åtgärder för att det inte ska hända igen',
    help: 'Det som är gjort och det som planeras, med ansvarig och datum.',
    provision: form,
  },
  date: { label: 'Datum på anmälan', provision: form },
  signatoryName: { label: 'Anmälningsansvarigs namn', help: 'Namnförtydligande i anmälan.', provision: form },
  signatoryTitle: { label: 'Anmälningsansvarigs befattning' },
  signature: {
    label: 'Underskrift eller protokollsutdrag',
    help: 'Undertecknas anmälan på delegation, eller bifogas nämndens beslut?',
    provision: form,
    codes: { underskrift: 'Underskrift', protokollsutdrag: 'Protokollsutdrag' },
  },
  sentOn: {
    label: 'Anmälan skickad',
    help: 'Den dag den skickades på riktigt. Från den dagen räknas tiden för att lämna in utredningen.',
    provision: provisions.notification,
  },
  channel: {
    label: 'Skickad genom',
    help: 'IVO tar emot anmälan i sin e-tjänst eller med post, inte med e-post.',
    codes: channelNames,
  },
  investigationSentOn: {
    label: 'Utredningen skickad',
    help: 'Den dag den slutförda utredningen skickades, om den inte följde med anmälan.',
    provision: provisions.notification,
  },
  investigationChannel: { label: 'Utredningen skickad genom', codes: channelNames },
  ivoNumber: { label: 'IVO:s diarienummer', help: 'Numret i IVO:s bekräftelse.' },
};

export const completionFieldTexts: PartFieldTexts<LexSarahParts['completions']> = {
  requestedOn: { label: 'Begärd', help: 'Datum på IVO:s begäran.' },
  subject: { label: 'Vad IVO frågar efter', help: 'Återge frågorna så att svaret kan prickas av mot dem.' },
  dueOn: { label: 'Svar senast', help: 'Det datum som står i IVO:s brev.' },
  answer: {
    label: 'Svar',
    help: 'Yttrandet till IVO. Nya orsaker och åtgärder läggs också till i analysen.',
  },
  answeredOn: { label: 'Besvarad' },
  channel: { label: 'Besvarad genom', codes: channelNames },
};

export const ivoDecisionFieldTexts: PartFieldTexts<LexSarahParts['ivoDecision']> = {
  decidedOn: { label: 'IVO:s beslut', help: 'Datum på beslutet.' },
  outcome: {
    label: 'Utgång',
    codes: {
      avslutat: 'Ärendet avslutas',
      tillsyn: 'IVO går vidare med tillsyn',
      forelaggande: 'Föreläggande',
      annat: 'Annat',
    },
  },
  text: { label: 'Vad IVO skriver', help: 'Det som behövs för uppföljning och lärande.' },
  informed: {
    label: 'Vilka som har fått veta',
    help: 'Den enskilde, enheten, rapportören och nämnden, med datum.',
  },
};
