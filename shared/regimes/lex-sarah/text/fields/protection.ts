import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';

export const protectionFieldTexts: PartFieldTexts<LexSarahParts['protection']> = {
  safeNow: {
    label: 'Den enskilde är trygg nu',
    help: 'Den första frågan i varje ärende. Svara ja med datum och vem som har försäkrat sig om det, eller nej med vad som återstår.',
    provision: provisions.receipt,
  },
  situation: {
    label: 'Läget nu',
    help: 'Hur den enskilde mår och har det, och om någon annan kan drabbas av samma sak.',
  },
};

export const immediateMeasureFieldTexts: PartFieldTexts<LexSarahParts['immediateMeasures']> = {
  text: {
    label: 'Omedelbar åtgärd',
    help: 'Vad som gjordes genast för att skydda den enskilde och andra.',
    provision: provisions.investigation,
  },
  at: {
    label: 'När',
    help: 'Datum och klockslag. Utredningen ska visa när åtgärderna vidtogs.',
    provision: provisions.investigation,
  },
  until: { label: 'Till', help: 'Sista dagen för en åtgärd som pågår en tid.' },
  by: { label: 'Vidtagen av', help: 'Befattning på den som gjorde det.' },
  sources: { label: 'Källor', help: 'De uppgiftskort som visar att åtgärden vidtogs.' },
};
