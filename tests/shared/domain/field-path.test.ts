import { describe, expect, it } from 'vitest';
import { documentOf, documentPath, fieldPath, parseFieldPath } from '../../../shared/domain/field-path.ts';

describe('a place in a case', () => {
  it.each([
    ['decision.degree', { part: 'decision', label: '', field: 'degree' }, 'a field of a section'],
    ['causes/O1.text', { part: 'causes', label: 'O1', field: 'text' }, 'a field of a record'],
    ['causes/O1', { part: 'causes', label: 'O1', field: null }, 'a record as a whole'],
    ['causes', { part: 'causes', label: '', field: null }, 'a collection as a whole'],
    [
      'causes/1.a.text',
      { part: 'causes', label: '1', field: 'a.text' },
      'a label never holds a dot in a path',
    ],
  ])('%s is %j (%s)', (path, place, _reason) => {
    expect(parseFieldPath(path)).toEqual(place);
    expect(fieldPath(place.part, place.label, place.field)).toBe(path);
  });
});

describe('a document as a whole', () => {
  it.each([
    [documentPath('beslut'), 'beslut', 'as it is written'],
    ['decision.degree', null, 'a field of the case'],
    ['documents/B1.beslut', null, 'a record of a collection that is called so'],
    ['documents', null, 'no document named'],
  ])('%s names %s: %s', (path, document, _why) => {
    expect(documentOf(path)).toBe(document);
  });
});
