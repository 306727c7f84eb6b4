import { describe, expect, it } from 'vitest';
import { listCodeOf } from '../../../shared/domain/list-code.ts';

describe('listCodeOf', () => {
  it.each([
    ['Hot och våld', [], 'hot-och-våld', 'letters kept, spaces to hyphens'],
    ['  Brist: i/utförande! ', [], 'brist-i-utförande', 'no hyphen first or last'],
    ['Annat', ['annat', 'annat-2'], 'annat-3', 'a taken code gets the next number'],
    ['???', [], 'val', 'a label without letters still gets a code'],
  ])('%s -> %s (%s)', (label, taken, expected) => {
    expect(listCodeOf(label, new Set(taken))).toBe(expected);
  });
});
