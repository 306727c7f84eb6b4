import { z } from 'zod';
import { richText, type RichText } from '../richtext/schema.ts';
import { duty, localDate, moment, original, type Duty, type Moment, type Original } from './values.ts';

/**
 * Typed fields: what a regime's steps are made of. A declaration gives the stored value's zod type, and the renderer
 * has one component per `kind`. Every field of an investigation may be empty; emptiness is a matter for findings.
 */
export type Field =
  | TextField
  | LongTextField
  | RichTextField
  | DateField
  | MomentField
  | ChoiceField<string>
  | ChoicesField<string>
  | ListChoiceField
  | ListChoicesField
  | YesNoField
  | DutyField
  | ScaleField
  | LinksField
  | OriginalField
  | IdentityField;

interface Declared<Kind extends string, Value> {
  readonly kind: Kind;
  readonly schema: z.ZodType<Value>;
}

/** One line, at most 300 characters. */
export type TextField = Declared<'text', string>;
/** Several lines without formatting, at most 20,000 characters. */
export type LongTextField = Declared<'longText', string>;
export type RichTextField = Declared<'richText', RichText>;
export type DateField = Declared<'date', string>;
export type MomentField = Declared<'moment', Moment>;
export type ChoiceField<Code extends string> = Declared<'choice', Code> & { readonly codes: readonly Code[] };
export type ChoicesField<Code extends string> = Declared<'choices', Code[]> & {
  readonly codes: readonly Code[];
};
/** One or several entries of an editable type list (domain decision 11). The value is the entry's permanent code. */
export type ListChoiceField = Declared<'listChoice', string> & { readonly list: string };
export type ListChoicesField = Declared<'listChoices', string[]> & { readonly list: string };
export type YesNoField = Declared<'yesNo', boolean>;
export type DutyField = Declared<'duty', Duty>;
/** 1 to 4. */
export type ScaleField = Declared<'scale', number>;
/** Links to other records of the same case, by id. Kept as rows with foreign keys, never inside a value. */
export type LinksField = Declared<'links', string[]> & {
  readonly to: readonly string[];
  readonly single: boolean;
};
/** A text from outside, kept to the letter and hashed; it can be set once. */
export type OriginalField = Declared<'original', Original>;
/** A real name or number, kept in the separate key table and out of every search index. */
export type IdentityField = Declared<'identity', string>;

export const textLimit = 300;
export const longTextLimit = 20_000;
/** Characters of one pasted original; a longer text belongs in an attachment. */
export const originalLimit = 2_000_000;

export const text = (): TextField => ({ kind: 'text', schema: singleLine(textLimit) });
export const longText = (): LongTextField => ({ kind: 'longText', schema: plain(longTextLimit) });
export const rich = (): RichTextField => ({ kind: 'richText', schema: richText });
export const date = (): DateField => ({ kind: 'date', schema: localDate });
export const momentInTime = (): MomentField => ({ kind: 'moment', schema: moment });
export const yesNo = (): YesNoField => ({ kind: 'yesNo', schema: z.boolean() });
export const dutyAnswer = (): DutyField => ({ kind: 'duty', schema: duty });
export const scale = (): ScaleField => ({ kind: 'scale', schema: z.int().min(1).max(4) });
export const identity = (): IdentityField => ({ kind: 'identity', schema: singleLine(textLimit) });

export const originalText = (): OriginalField => ({
  kind: 'original',
  schema: original.refine((value) => value.text.length <= originalLimit, { message: 'text-too-long' }),
});

export const choice = <const Code extends string>(codes: readonly Code[]): ChoiceField<Code> => ({
  kind: 'choice',
  codes,
  schema: z.enum(codes),
});

export const choices = <const Code extends string>(codes: readonly Code[]): ChoicesField<Code> => ({
  kind: 'choices',
  codes,
  schema: z.array(z.enum(codes)).refine(isWithoutRepeats, { message: 'repeated' }),
});

const listCode = z.string().regex(/^[a-z0-9åäö-]{1,60}$/);

export const listChoice = (list: string): ListChoiceField => ({ kind: 'listChoice', list, schema: listCode });

export const listChoices = (list: string): ListChoicesField => ({
  kind: 'listChoices',
  list,
  schema: z.array(listCode).refine(isWithoutRepeats, { message: 'repeated' }),
});

export const links = (...to: string[]): LinksField => ({ kind: 'links', to, single: false, schema: linkIds });
export const link = (...to: string[]): LinksField => ({
  kind: 'links',
  to,
  single: true,
  schema: linkIds.refine((ids) => ids.length <= 1, { message: 'one-link-only' }),
});

/** The value type of a field. */
export type ValueOf<F> = F extends { readonly schema: z.ZodType<infer Value> } ? Value : never;

const linkIds = z
  .array(z.string().min(1).max(64))
  .max(1000)
  .refine(isWithoutRepeats, { message: 'repeated' });

function plain(limit: number): z.ZodType<string> {
  return z.string().refine((value) => value.length <= limit, { message: 'text-too-long' });
}

function singleLine(limit: number): z.ZodType<string> {
  return plain(limit).refine((value) => !/[\r\n]/.test(value), { message: 'one-line-only' });
}

function isWithoutRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
