import type { z } from 'zod';
import type { unit as unitSchema } from '../../../shared/api/settings.ts';

/** What is asked when a report comes in. */
export interface ReportForm {
  readonly original?: string | undefined;
  readonly heading?: string | undefined;
  readonly unit?: string | undefined;
  readonly lagrum?: string[] | undefined;
  readonly receivedOn?: string | undefined;
  readonly reporterRole?: string | undefined;
  readonly reporterUnit?: string | undefined;
  readonly diaryNumber?: string | undefined;
}
type Unit = z.infer<typeof unitSchema>;

/** The form as first values of a case. A known unit brings its address, area and service with it. */
export function caseValues(
  form: ReportForm,
  unit: Unit | undefined,
): Record<string, Record<string, unknown>> {
  const registration = {
    heading: form.heading,
    diaryNumber: form.diaryNumber,
    lagrum: form.lagrum,
    unit: form.unit,
    unitStreet: unit?.street,
    unitPostalCode: unit?.postalCode,
    unitCity: unit?.city,
    unitPhone: unit?.phone,
    area: unit?.area,
    service: unit?.service,
  };
  const reports = {
    original: form.original === undefined ? undefined : { text: form.original },
    receivedOn: form.receivedOn,
    reporterRole: form.reporterRole,
    reporterUnit: form.reporterUnit,
  };
  return { registration: filled(registration), reports: filled(reports) };
}

function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
