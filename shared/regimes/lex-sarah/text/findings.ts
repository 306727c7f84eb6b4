import { communicationFieldTexts } from './fields/assessment.ts';
import { handoverFieldTexts } from './fields/initial-assessment.ts';
import type { Finding } from '../../../domain/finding.ts';
import { analysisSentences } from '../../../text/findings/analysis.ts';
import { analysisValuesInWords, lowerFirst, named } from '../../../text/findings/analysis-values.ts';
import { inWords } from '../../../text/findings/sentence.ts';
import { fieldTextsByKey } from '../../../text/field-texts.ts';
import type { FindingCode } from '../findings/codes.ts';
import { degreeNames } from './degrees.ts';
import { lexSarahDocumentTexts } from './documents.ts';
import { lexSarahFieldTexts } from './field-texts.ts';
import { ownAnalysisSentences } from './findings/analysis.ts';
import { conclusionSentences } from './findings/conclusion.ts';
import { dutyKinds } from './findings/duties.ts';
import { inquirySentences } from './findings/inquiry.ts';
import { intakeSentences } from './findings/intake.ts';
import { notificationSentences } from './findings/notification.ts';
import type { FindingSentences, FindingValues } from './findings/sentence.ts';

/** The sentences of every finding of lex Sarah. A code without sentences does not compile. */
export const findingSentences: Readonly<Record<FindingCode, FindingSentences>> = {
  ...intakeSentences,
  ...inquirySentences,
  ...analysisSentences,
  ...ownAnalysisSentences,
  ...conclusionSentences,
  ...notificationSentences,
};

const sentencesByCode: ReadonlyMap<string, FindingSentences> = new Map(Object.entries(findingSentences));
const kindsByDuty: ReadonlyMap<string, string> = new Map(Object.entries(dutyKinds));
const documentTitles = new Map(Object.entries(lexSarahDocumentTexts).map(([id, { title }]) => [id, title]));
const fieldLabels = new Map(
  Object.entries(fieldTextsByKey(lexSarahFieldTexts)).map(([key, { label }]) => [key, label]),
);

/** What the reviewer shows of a finding. A code of a later version is shown as it is. */
export function findingText(finding: Finding): { readonly title: string; readonly question: string } {
  const sentences = sentencesByCode.get(finding.code);
  if (!sentences) return { title: finding.code, question: '' };
  const values = valuesInWords(finding);
  return { title: inWords(sentences.title, values), question: inWords(sentences.question, values) };
}

/** Rules give codes, field keys and numbers; a sentence gets the words of them. */
function valuesInWords({ values }: Finding): FindingValues {
  const raw = (name: string): string => String(values[name] ?? '');
  const field = (name: string): string => lowerFirst(fieldLabels.get(name) ?? name);
  const record = raw('label');
  const duty = field(raw('duty'));
  return {
    ...analysisValuesInWords(values, field),
    duty: record === '' ? duty : `${duty} (${record})`,
    dutyKind: kindsByDuty.get(raw('duty')) ?? '',
    item: field(raw('item')),
    itemField: raw('item'),
    also: raw('also'),
    workingDay: raw('workingDay'),
    risk: raw('risk'),
    days: raw('days'),
    missing: raw('missing'),
    document: documentTitles.get(raw('document')) ?? '',
    degree: lowerFirst(named(degreeNames, raw('degree'))),
    to: lowerFirst(named({ ...handoverFieldTexts.to.codes, ...communicationFieldTexts.to.codes }, raw('to'))),
  };
}
