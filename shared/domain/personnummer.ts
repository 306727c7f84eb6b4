/**
 * Checks the form of a personnummer or samordningsnummer (day + 60). Form and check digit: 18 and 18 a §§
 * folkbokföringslagen (1991:481) (secondary, checked 2026-11-22). The answer is a warning, never a reason to refuse:
 * a wrong number may be what a document says.
 */
export type PersonnummerCheck =
  | { readonly kind: 'ok'; readonly type: 'personnummer' | 'samordningsnummer' }
  | { readonly kind: 'doubtful'; readonly reason: 'form' | 'date' | 'check-digit' };

/** Takes ten or twelve digits, with hyphen, plus or nothing before the last four; blanks around and between are ignored. */
export function checkPersonnummer(text: string): PersonnummerCheck {
  const found = form.exec(text.replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-'));
  if (found === null) return { kind: 'doubtful', reason: 'form' };
  const [, century, year = '', month = '', day = '', , last = ''] = found;
  const isCoordination = Number(day) > 60;
  const realDay = isCoordination ? Number(day) - 60 : Number(day);
  const centuries = century === undefined ? ['19', '20'] : [century];
  if (!centuries.some((one) => exists(Number(one + year), Number(month), realDay)))
    return { kind: 'doubtful', reason: 'date' };
  if (!hasCheckDigit(year + month + day + last)) return { kind: 'doubtful', reason: 'check-digit' };
  return { kind: 'ok', type: isCoordination ? 'samordningsnummer' : 'personnummer' };
}

const form = /^(18|19|20)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})$/;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the last of ten digits, without the century, is the check digit of the others. */
export const hasCheckDigit = (digits: string): boolean => luhnSum(digits) % 10 === 0;

/** Every other digit doubled from the first, digits of the products added. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
