import type { RegimeText } from '../regime.ts';
import { fieldTextsByKey } from '../../text/field-texts.ts';
import { lexSarahDeadlineTexts } from './text/deadlines.ts';
import { degreeNames } from './text/degrees.ts';
import { lexSarahDocumentTexts } from './text/documents.ts';
import { lexSarahFieldTexts } from './text/field-texts.ts';
import { findingText } from './text/findings.ts';
import { lexSarahPartTexts } from './text/parts.ts';
import { lexSarahStepTexts } from './text/steps.ts';

/** Everything a user reads about a lex Sarah case. */
export const lexSarahText: RegimeText = {
  name: 'Lex Sarah',
  steps: lexSarahStepTexts,
  parts: lexSarahPartTexts,
  fields: fieldTextsByKey(lexSarahFieldTexts),
  degrees: degreeNames,
  documents: lexSarahDocumentTexts,
  deadlines: lexSarahDeadlineTexts,
  finding: findingText,
};
