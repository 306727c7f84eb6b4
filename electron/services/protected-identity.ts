import type { StoredRecord } from '../../shared/domain/facts.ts';
import { AppError } from './app-error.ts';

/**
 * Nothing of a case leaves the register while a person with skyddade personuppgifter has had no second look (domain
 * decision 5). Labels of the persons, never their names, go with the refusal.
 */
export function refuseProtected(records: readonly StoredRecord[]): void {
  const unseen = records.filter(
    ({ part, fields }) =>
      part === 'persons' &&
      fields['protectedIdentity'] === true &&
      fields['protectionReviewedOn'] === undefined,
  );
  if (unseen.length > 0)
    throw new AppError('protected-identity', { persons: unseen.map(({ label }) => label) });
}
