import type { Regime } from '../regime.ts';
import { lexSarahDeadlines } from './deadlines.ts';
import { lexSarahDocuments } from './documents.ts';
import { lexSarahFieldNotes } from './field-notes.ts';
import { lexSarahFindings } from './findings.ts';
import { codesFromNames } from './findings/codes.ts';
import { unfinishedDocument } from './findings/unfinished-document.ts';
import { lexSarahLawFor } from './law.ts';
import { lexSarahLists } from './text/lists.ts';
import { lexSarahFirstValues, lexSarahOwnValues } from './own-values.ts';
import { lexSarahParts, type LexSarahFacts } from './parts.ts';
import { lexSarahSteps } from './steps.ts';
import { lexSarahSummary, summaryParts } from './summary.ts';
import { lexSarahText } from './text.ts';

/** Lex Sarah: SoL and LSS. */
export const lexSarah: Regime<LexSarahFacts> = {
  id: 'lex-sarah',
  parts: lexSarahParts,
  steps: lexSarahSteps,
  lists: lexSarahLists,
  documents: lexSarahDocuments,
  text: lexSarahText,
  summaryParts,
  summarise: lexSarahSummary,
  similarBy: {
    types: 'event.types',
    areas: 'causes.area',
    answer: {
      section: 'analysis',
      before: 'similarBefore',
      period: 'similarPeriod',
      source: 'similarSource',
      whyAgain: 'similarWhyAgain',
    },
  },
  findings: lexSarahFindings,
  codesFromNames,
  unfinished: unfinishedDocument,
  deadlines: lexSarahDeadlines,
  decisionDocument: (facts) => (facts.initialAssessment.route === 'direktbeslut' ? 'direktbeslut' : 'beslut'),
  lockedWithDecision: ['utredning'],
  ownValues: lexSarahOwnValues,
  firstValues: lexSarahFirstValues,
  fieldNotes: lexSarahFieldNotes,
  lawFor: lexSarahLawFor,
};
