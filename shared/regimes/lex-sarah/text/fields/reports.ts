import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';

export const reportFieldTexts: PartFieldTexts<LexSarahParts['reports']> = {
  form: {
    label: 'Hur rapporten kom in',
    help: 'En rapport får vara muntlig. Då skriver mottagaren ner den.',
    codes: {
      muntlig: 'Muntligt',
      skriftlig: 'På blankett eller papper',
      'e-post': 'E-post',
      'e-tjanst': 'E-tjänst',
      avvikelsesystem: 'Avvikelsesystem',
    },
  },
  original: {
    label: 'Rapporten som den kom in',
    help: 'Klistra in hela texten. Den sparas ordagrant, går att söka i och kan inte ändras efteråt.',
  },
  reportedAt: {
    label: 'Rapporterades',
    help: 'När medarbetaren berättade eller skickade rapporten.',
  },
  writtenDownAt: { label: 'Nedtecknad', help: 'När en muntlig rapport skrevs ner.' },
  writtenDownBy: { label: 'Nedtecknad av', help: 'Befattning på den som skrev ner rapporten.' },
  reporterRole: {
    label: 'Rapportörens roll',
    help: 'Används i statistiken.',
    codes: { chef: 'Chef', medarbetare: 'Medarbetare' },
  },
  reporterTitle: {
    label: 'Rapportörens befattning',
    help: 'Till exempel undersköterska eller stödassistent.',
  },
  reporterName: {
    label: 'Rapportörens namn',
    help: 'Förvaras i nyckeltabellen och tas inte med i handlingarna om du inte väljer det.',
  },
  reporterUnit: {
    label: 'Rapportörens enhet',
    codes: { 'egen-enhet': 'Den enhet rapporten gäller', 'annan-enhet': 'En annan enhet' },
  },
  receivedOn: {
    label: 'Mottagen',
    help: 'Den dag rapporten nådde den som tar emot lex Sarah-rapporter.',
    provision: provisions.receipt,
  },
  registeredOn: { label: 'Diarieförd' },
  fromProvider: {
    label: 'Rapport från privat utförare',
    help: 'Utföraren informerar nämnden om en egen rapport. Nämnden tar emot den utan egen utredning.',
  },
  acknowledged: {
    label: 'Mottagandet bekräftat',
    help: 'Har rapportören fått veta att rapporten är mottagen? Svara ja med datum och av vem, eller nej med skäl.',
  },
  feedback: {
    label: 'Återkoppling till rapportören',
    help: 'Har rapportören fått veta vad rapporten ledde till? Svara ja med datum och av vem, eller nej med skäl.',
  },
  feedbackText: {
    label: 'Vad rapportören fick veta',
    help: 'Utfallet och vad som händer nu, utan uppgifter som sekretess skyddar.',
  },
};
