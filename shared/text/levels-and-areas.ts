import type { CauseArea, CauseLevel } from '../domain/causes.ts';

interface AxisText {
  readonly name: string;
  /** What belongs there, as a full sentence. */
  readonly description: string;
}

/** Three levels. A level tells where a condition lay, never whose fault something was. */
const levelTexts: Readonly<Record<CauseLevel, AxisText>> = {
  individ: {
    name: 'Individ',
    description:
      'Förutsättningar kring den enskilde och dem som var närmast: behov, plan, information och vad som gick att veta just då.',
  },
  enhet: {
    name: 'Enhet',
    description:
      'Förutsättningar i enhetens vardag: bemanning, introduktion, överlämning, rutiner, lokaler och utrustning.',
  },
  system: {
    name: 'System',
    description:
      'Organisation, ledning och styrning: ansvar, resurser, upphandling, riskanalys, egenkontroll och gränser mot andra.',
  },
};

/** Five areas, each possible on every level. */
const areaTexts: Readonly<Record<CauseArea, AxisText>> = {
  kommunikation: {
    name: 'Kommunikation och information',
    description: 'Det som sades, skrevs, förstods eller aldrig nådde fram.',
  },
  kompetens: {
    name: 'Utbildning och kompetens',
    description: 'Introduktion, kunskap och övning i förhållande till uppgiften.',
  },
  organisation: {
    name: 'Omgivning och organisation',
    description: 'Bemanning, arbetsbelastning, lokaler, ansvar och ledning.',
  },
  teknik: {
    name: 'Teknik och utrustning',
    description: 'Hjälpmedel, larm, IT-stöd och hur de sköts och kontrolleras.',
  },
  procedurer: {
    name: 'Procedurer och rutiner',
    description: 'Om rutinen finns, är känd, går att följa och följs upp.',
  },
};

/** The labels alone, for fields and tables. */
export const levelNames: Readonly<Record<CauseLevel, string>> = {
  individ: levelTexts.individ.name,
  enhet: levelTexts.enhet.name,
  system: levelTexts.system.name,
};

export const areaNames: Readonly<Record<CauseArea, string>> = {
  kommunikation: areaTexts.kommunikation.name,
  kompetens: areaTexts.kompetens.name,
  organisation: areaTexts.organisation.name,
  teknik: areaTexts.teknik.name,
  procedurer: areaTexts.procedurer.name,
};
