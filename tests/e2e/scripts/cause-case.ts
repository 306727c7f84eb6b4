import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WrittenCause {
  readonly id: string;
  readonly text: string;
  readonly level?: 'individ' | 'enhet' | 'system';
  readonly leadsTo: readonly string[];
}

/** A case under investigation with two deviations and the given causes, as a file to read in. */
export function causeCaseFile(folder: string, causes: readonly WrittenCause[]): string {
  const path = join(folder, 'orsaker.json');
  const deviation = (id: string, text: string) => ({ id, text, should: 'Enligt plan.', norm: 'Rutin' });
  const file = {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    case: {
      registration: { heading: 'Orsaker att söka', lagrum: ['SoL'] },
      initialAssessment: { route: 'utredning' },
      deviations: [deviation('A1', 'Larmet nådde ingen.'), deviation('A2', 'Tillsynen gjordes inte.')],
      causes,
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** So many causes on three levels, each resting on another, every fifth shared by two. */
export function manyCauses(count: number, text: (index: number) => string): WrittenCause[] {
  const levels = ['individ', 'enhet', 'system'] as const;
  const third = Math.ceil(count / 3);
  return Array.from({ length: count }, (_, index) => {
    const nearer = index < third ? `A${(index % 2) + 1}` : `O${index - third + 1}`;
    const shared = index % 5 === 4 ? [`O${index - 3}`] : [];
    const level = levels[Math.floor(index / third)];
    return {
      id: `O${index + 1}`,
      text: text(index),
      leadsTo: [...new Set([nearer, ...shared])],
      ...(level ? { level } : {}),
    };
  });
}
