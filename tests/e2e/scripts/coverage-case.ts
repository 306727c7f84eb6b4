import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Row = Readonly<Record<string, unknown>>;

interface CoverageCase {
  readonly causes: readonly Row[];
  readonly actions?: readonly Row[];
  readonly persons?: readonly Row[];
  readonly barriers?: readonly Row[];
}

/** Writes in a folder the file of an open investigation with one deviation and these causes and actions. Gives its path. */
export function coverageCaseFile(folder: string, content: CoverageCase): string {
  const path = join(folder, 'fall.json');
  const file = {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    fictional: true,
    internalReference: 'PROV-1',
    case: {
      registration: { diaryNumber: 'SN 2026/0777', heading: 'Utebliven tillsyn', lagrum: ['SoL'] },
      initialAssessment: { route: 'utredning' },
      deviations: [{ id: 'A1', text: 'Tillsynen kl. 03 gjordes inte.' }],
      ...content,
    },
  };
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const levels = ['individ', 'enhet', 'system'] as const;
const strengths = ['svag', 'medel', 'stark'] as const;

/** As many causes as actions; each action answers the cause of its own number and the one after. */
export const squareOf = (size: number): CoverageCase => ({
  causes: Array.from({ length: size }, (_, index) => ({
    id: `O${index + 1}`,
    text: `Ingen hade bestämt vem som kontrollerar larmet på natten, och överlämningen mellan passen saknade egen tid (${index + 1}).`,
    level: levels[index % 3],
    area: 'organisation',
    leadsTo: ['A1'],
  })),
  actions: Array.from({ length: size }, (_, index) => ({
    id: `Å${index + 1}`,
    text: `Nattbemanningen ses över mot de boendes behov, med förslag till fördelning (${index + 1}).`,
    causes: [...new Set([index + 1, ((index + 1) % size) + 1])].map((number) => `O${number}`),
    strength: strengths[index % 3],
    level: levels[(index + 1) % 3],
    state: 'beslutad',
    dueOn: '2027-01-15',
  })),
});
