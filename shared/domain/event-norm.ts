/**
 * The deviations of an event whose norm holds for what ought to have happened there: all that say what ought to have, where
 * the event itself says nothing, otherwise those that say it in the same words. The source of one sentence never stands
 * for another sentence.
 */
export function normBearers<One extends Sayer>(
  should: string | undefined,
  deviations: readonly One[],
): readonly One[] {
  const own = said(should);
  return deviations.filter((one) => said(one.should) !== '' && (own === '' || said(one.should) === own));
}

interface Sayer {
  readonly should?: string | undefined;
}

const said = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
