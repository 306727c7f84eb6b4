import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Written = Readonly<Record<string, unknown>> & { readonly id: string };

/** A case under investigation with these source cards and events, as a file to read in. */
export function timelineCaseFile(
  folder: string,
  parts: { readonly sources?: readonly Written[]; readonly events?: readonly Written[] },
): string {
  const path = join(folder, 'forlopp.json');
  const file = {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'lex-sarah',
    case: {
      registration: { heading: 'En natt utan larm', lagrum: ['SoL'] },
      initialAssessment: { route: 'utredning' },
      persons: [
        { id: 'P1', alias: 'Brukare A', role: 'enskild' },
        { id: 'P2', alias: 'Vikarien', role: 'personal' },
      ],
      sources: parts.sources ?? [],
      events: parts.events ?? [],
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const card = (id: string, content: string): Written => ({
  id,
  date: '2026-09-25',
  nature: 'fakta',
  from: 'Intervju',
  content,
});

/** Ten cards out of order: seven say when it was, three do not. */
export const tenCards: readonly Written[] = [
  card('K1', 'Undersköterskan fann henne på golvet 2026-09-12 kl. 06.40.'),
  card('K2', 'Lördag 2026-09-12 kl 01.30 gick det första larmet. Det nådde ingen telefon.'),
  card('K3', 'Den 11 september 2026 kl. 19.40 sjukanmälde sig en medarbetare.'),
  card('K4', 'Vikarien var på avd. 1 ca kl. 02.20 den 12 september 2026.'),
  card('K5', 'Planen säger tillsyn varje natt.'),
  card('K6', '2026-09-08 byttes larmsystemet.'),
  card('K7', 'Tillsynen kl. 03 gjordes inte.'),
  card('K8', '12/9 kl. 07.15 rapporterade undersköterskan till chefen.'),
  card('K9', 'Ambulansen stannade 2026-09-12 kl. 06.45–07.05.'),
  card('K10', 'Dottern fick veta det samma morgon.'),
];

/** So many events a quarter of an hour apart, every tenth a rough time, every fifth with what should have happened. */
export function manyEvents(count: number): readonly Written[] {
  return Array.from({ length: count }, (_, index) => {
    const minutes = index * 15;
    const day = String(1 + Math.floor(minutes / 1440)).padStart(2, '0');
    const two = (part: number): string => String(part).padStart(2, '0');
    const time = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
    return {
      id: `H${index + 1}`,
      at: { date: `2026-09-${day}`, time, ...(index % 10 === 0 ? { precision: 'about' } : {}) },
      text: `Händelse nummer ${index + 1} i en lång natt. Det som skedde tas här upp i två meningar.`,
      ...(index % 5 === 0 ? { should: 'Tillsyn görs en gång i timmen.' } : {}),
      ...(index % 3 === 0 ? { persons: ['P1'] } : { persons: ['P2'] }),
    };
  });
}
