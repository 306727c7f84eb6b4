import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';

export const closingFieldTexts: PartFieldTexts<LexSarahParts['closing']> = {
  followUpNeeded: {
    label: 'Uppföljning behövs',
    help: 'Svara ja med datum och vem som följer upp, eller nej med skäl.',
  },
  followUpOn: { label: 'Ärendet följs upp', help: 'Den dag ärendet kommer tillbaka i Idag.' },
  feedbackToIndividual: {
    label: 'Återkoppling till den enskilde',
    help: 'Har den enskilde fått veta vad ni kom fram till och vad som ändras? Svara ja med datum och av vem, eller nej med skäl.',
  },
  feedbackToUnit: {
    label: 'Återkoppling till enheten',
    help: 'Har medarbetarna fått ta del av orsaker och åtgärder? Svara ja med datum och av vem, eller nej med skäl.',
  },
  feedbackToCommittee: {
    label: 'Återkoppling till nämnden',
    help: 'Har nämnden fått veta? Svara ja med datum och av vem, eller nej med skäl.',
  },
  lessons: {
    label: 'Lärdomar',
    help: 'Det andra enheter kan ha nytta av, skrivet så att ingen går att känna igen.',
  },
  closedOn: { label: 'Ärendet avslutat' },
};
