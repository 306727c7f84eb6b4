import { findCycle } from '../../shared/domain/acyclic.ts';
import { holdsPlainProse, plainProse } from '../../shared/domain/plain-prose.ts';
import { richText } from '../../shared/richtext/schema.ts';
import { original } from '../../shared/domain/values.ts';
import { saveFields, storedField } from '../repositories/fields.ts';
import { saveIdentity, storedIdentity } from '../repositories/identities.ts';
import { edgesWithin, linkSet, saveLinkSet } from '../repositories/links.ts';
import { keepOriginal, storedOriginal } from '../repositories/originals.ts';
import { indexText } from '../repositories/search-index.ts';
import { AppError } from './app-error.ts';
import type { FieldUnderWork } from './case-access.ts';
import type { MutationContext } from './context.ts';
import { keepFormerNumber, keepReplaced } from './former-identity.ts';
import { badValue, checkTargets, conflict, placeOf } from './field-value.ts';
import { replaceText } from './rich-saving.ts';

/** A checked value, and the revision the edit was made on. */
export interface FieldSave {
  readonly value: unknown;
  readonly revision: number;
}

export interface SavedField {
  readonly revision: number;
  readonly previous: unknown;
}

/** Stores a field's value where its kind is kept. Refuses another revision than the stored one as `conflict`. */
export async function saveField(
  ctx: MutationContext,
  work: FieldUnderWork,
  save: FieldSave,
): Promise<SavedField> {
  switch (work.field.kind) {
    case 'links':
      return saveLinks(ctx, work, save);
    case 'identity':
      return saveName(ctx, work, save);
    case 'original':
      return saveOriginal(ctx, work, save);
    case 'richText':
      return replaceText(ctx, work, {
        ...save,
        value: save.value === null ? null : richText.parse(save.value),
      });
    default:
      return savePlain(ctx, work, save);
  }
}

async function savePlain(ctx: MutationContext, work: FieldUnderWork, save: FieldSave): Promise<SavedField> {
  const key = { recordId: work.record.id, name: work.name };
  const stored = await storedField(ctx.db, key);
  const storedRevision = stored?.revision ?? 0;
  const previous = stored?.value ?? null;
  if (storedRevision !== save.revision) throw conflict(work, storedRevision, previous);
  const revision = storedRevision + 1;
  if (stored !== undefined) await keepFormerNumber(ctx, work, { ...stored, next: save.value });
  await saveFields(ctx.db, [{ ...key, value: save.value, revision, at: ctx.now, by: ctx.user.id }]);
  if (holdsPlainProse(work.field.kind))
    await indexText(ctx.db, {
      caseId: work.head.id,
      recordId: work.record.id,
      field: work.name,
      blockId: '',
      text: plainProse(work.field.kind, save.value) ?? '',
    });
  return { revision, previous };
}

async function saveLinks(ctx: MutationContext, work: FieldUnderWork, save: FieldSave): Promise<SavedField> {
  const { head, record, name } = work;
  const stored = await linkSet(ctx.db, { recordId: record.id, field: name });
  if (stored.revision !== save.revision) throw conflict(work, stored.revision, stored.to);
  const to = Array.isArray(save.value) ? save.value.map(String) : [];
  await checkTargets(ctx, { ...placeOf(work), caseId: head.id }, to);
  const revision = stored.revision + 1;
  await saveLinkSet(ctx.db, { caseId: head.id, recordId: record.id, field: name, to, revision });
  await refuseCycle(ctx, work);
  return { revision, previous: stored.to };
}

/** A cause cannot in the end lead to itself (rule K4), nor a person represent themselves through others. */
async function refuseCycle(
  ctx: MutationContext,
  work: Pick<FieldUnderWork, 'head' | 'record' | 'field' | 'name'>,
): Promise<void> {
  if (work.field.kind !== 'links' || !work.field.to.includes(work.record.part)) return;
  const edges = await edgesWithin(ctx.db, { caseId: work.head.id, part: work.record.part, field: work.name });
  if (findCycle(edges))
    throw new AppError('refused', { reason: 'cycle', part: work.record.part, field: work.name });
}

async function saveName(ctx: MutationContext, work: FieldUnderWork, save: FieldSave): Promise<SavedField> {
  const key = { recordId: work.record.id, field: work.name };
  const stored = await storedIdentity(ctx.db, key);
  const storedRevision = stored?.revision ?? 0;
  const previous = stored === undefined || stored.value === '' ? null : stored.value;
  if (storedRevision !== save.revision) throw conflict(work, storedRevision, previous);
  const revision = storedRevision + 1;
  const value = typeof save.value === 'string' ? save.value : '';
  if (stored !== undefined) await keepReplaced(ctx, stored, value);
  await saveIdentity(ctx.db, { ...key, value, revision, at: ctx.now });
  return { revision, previous };
}

/** A text from outside is set once and never changed: what was received must be readable as it was received. */
async function saveOriginal(
  ctx: MutationContext,
  work: FieldUnderWork,
  save: FieldSave,
): Promise<SavedField> {
  const key = { recordId: work.record.id, field: work.name };
  if (await storedOriginal(ctx.db, key))
    throw new AppError('refused', { reason: 'original-kept', part: work.record.part, field: work.name });
  if (save.revision !== 0) throw conflict(work, 0, null);
  if (save.value === null) throw badValue(placeOf(work), 'missing');
  const { text, sha256: stated } = original.parse(save.value);
  const sha256 = ctx.hash(text);
  if (stated !== undefined && stated !== sha256) throw badValue(placeOf(work), 'hash-differs');
  await keepOriginal(ctx.db, { ...key, text, sha256, at: ctx.now, by: ctx.user.id });
  await indexText(ctx.db, {
    caseId: work.head.id,
    recordId: key.recordId,
    field: work.name,
    blockId: '',
    text,
  });
  return { revision: 1, previous: null };
}
