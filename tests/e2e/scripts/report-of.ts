import { z } from 'zod';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { original } from '../../../shared/domain/values.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import type { IncomingReport } from '../rooms/cases-room.ts';

const registration = z.object({
  heading: z.string(),
  diaryNumber: z.string(),
  lagrum: z.array(z.string()),
  unit: z.string(),
});
const report = z.object({
  original,
  receivedOn: z.string(),
  reporterRole: z.string(),
  reporterUnit: z.string(),
});

/** What of a case file is already known, and written in the form, when its first report comes in. */
export function reportOf(file: CaseFile): IncomingReport {
  const { heading, diaryNumber, lagrum, unit } = registration.parse(file.case['registration']);
  const { receivedOn, reporterRole, reporterUnit } = firstReport(file);
  const words = (field: string, code: string): string => lexSarahText.fields[field]?.codes?.[code] ?? code;
  return {
    original: originalTextOf(file),
    heading,
    diaryNumber,
    unit,
    lagrum: lagrum.map((code) => words('registration.lagrum', code)),
    receivedOn,
    reporterRole: words('reports.reporterRole', reporterRole),
    reporterUnit: words('reports.reporterUnit', reporterUnit),
  };
}

/** The fields (`part.field`) that `reportOf` holds. */
export const fieldsOfTheForm: ReadonlySet<string> = new Set([
  ...Object.keys(registration.shape).map((field) => `registration.${field}`),
  ...Object.keys(report.shape).map((field) => `reports.${field}`),
]);

export const originalTextOf = (file: CaseFile): string => firstReport(file).original.text;

function firstReport(file: CaseFile): z.infer<typeof report> {
  return z.tuple([report], z.unknown()).parse(file.case['reports'])[0];
}
