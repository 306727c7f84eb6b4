import { isBlank } from '../../../domain/blank.ts';
import { required, requiredOf, when, whenOf } from '../../../domain/remark.ts';
import { isAgainstDates } from '../law/edition.ts';
import type { Remark, Rule } from './remark.ts';

/**
 * The report. SoL 27 kap. 2 §, LSS 24 b § (verbatim, checked 2026-11-22): who reports and that it is done at once. No
 * provision lists what a report must hold; that an oral one is written down follows from the duty to document.
 */
export const reportRules: Rule = ({ reports }) => [
  ...when(reports.length === 0, 'S101', 'reports'),
  ...reports.flatMap((report): readonly Remark[] => {
    const writtenDown = !isBlank(report.writtenDownAt) && !isBlank(report.writtenDownBy);
    const statistics = isBlank(report.reporterRole) ? 'reporterRole' : 'reporterUnit';
    return [
      ...whenOf(isBlank(report.original?.text), 'S102', 'reports', report, 'original'),
      ...requiredOf('S103', 'reports', report, 'receivedOn', report.receivedOn),
      ...whenOf(
        report.form === 'muntlig' && !writtenDown,
        'S104',
        'reports',
        report,
        isBlank(report.writtenDownAt) ? 'writtenDownAt' : 'writtenDownBy',
      ),
      ...whenOf(
        isBlank(report.reporterRole) || isBlank(report.reporterUnit),
        'S105',
        'reports',
        report,
        statistics,
      ),
    ];
  }),
];

/**
 * Number and edition of the case. The act follows the date of the duty (domain decision 2); another choice needs a
 * reason. A case may lack diarienummer for a while (domain decision 5).
 */
export const registrationRules: Rule = (facts) => [
  ...required('S125', 'registration.diaryNumber', facts.registration.diaryNumber),
  ...when(
    isAgainstDates(facts) && isBlank(facts.registration.editionReason),
    'S129',
    'registration.editionReason',
  ),
];
