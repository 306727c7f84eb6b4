import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { forbiddenImports } from './layer-checker.ts';
import { sourcesIn } from './project-sources.ts';

test('every import goes the way the layers allow', () => {
  expect(forbiddenImports(sourcesIn('shared', 'electron', 'renderer'))).toEqual([]);
});

/** Each would break the house in its own way; the rules must see it. */
const breaches: readonly [reason: string, path: string, line: string][] = [
  ['a rule reads a file', 'shared/domain/case.ts', "import { readFile } from 'node:fs';"],
  ['a rule draws', 'shared/domain/case.ts', "import { useState } from 'react';"],
  [
    'the contract knows the workbench',
    'shared/api/cases.ts',
    "import type { W } from '../../electron/workbench.ts';",
  ],
  ['a service writes SQL', 'electron/services/causes.ts', "import { sql } from 'kysely';"],
  ['a service makes Word itself', 'electron/services/export.ts', "import { Document } from 'docx';"],
  ['a service speaks to the window', 'electron/services/x.ts', "import { ipcMain } from 'electron';"],
  ['a repository calls a service', 'electron/repositories/x.ts', "import { x } from '../services/x.ts';"],
  ['the database knows the vault', 'electron/database/open.ts', "import { x } from '../vault/users.ts';"],
  ['documents read the register', 'electron/documents/x.ts', "import { x } from '../repositories/cases.ts';"],
  [
    'a handler reaches past its service',
    'electron/handlers.ts',
    "import { x } from './repositories/cases.ts';",
  ],
  ['the workbench knows its host', 'electron/workbench.ts', "import { x } from './hosts/desktop/ipc.ts';"],
  ['Electron outside the desktop host', 'electron/host-support/x.ts', "import { app } from 'electron';"],
  ['Electron in another host', 'electron/hosts/loopback/server.ts', "const e = require('electron');"],
  [
    'one host leans on another',
    'electron/hosts/desktop/main.ts',
    "import { x } from '../loopback/server.ts';",
  ],
  ['a host calls a service', 'electron/hosts/cli/main.ts', "import { x } from '../../services/cases.ts';"],
  ['a host opens the database', 'electron/hosts/cli/main.ts', "const d = await import('better-sqlite3');"],
  ['a feature imports another', 'renderer/features/idag/X.tsx', "import { Y } from '../cases/Y.tsx';"],
  ['a component calls the client', 'renderer/ui/X.tsx', "import { api } from '../client/api.ts';"],
  ['the window reads the register', 'renderer/client/x.ts', "export * from '../../electron/workbench.ts';"],
  ['the editor leaves its room', 'renderer/features/idag/X.tsx', "import { Editor } from '@tiptap/react';"],
  ['the product imports its tests', 'shared/domain/x.ts', "import '../../tests/fixtures/x.ts';"],
  ['a folder that nobody has thought of', 'electron/helpers/x.ts', ''],
];

test.each(breaches)('sees when %s', (_reason, path, text) => {
  expect(forbiddenImports([{ path, text }])).toHaveLength(1);
});

test.each([
  ['over several lines', "import {\n  a,\n  b,\n} from './x.ts';"],
  ['of a type', "import type { A } from './x.ts';"],
  ['passed on', "export { a } from './x.ts';"],
  ['without a name', "import './x.ts';"],
  ['while running', "const x = await import('./x.ts');"],
])('reads an import %s', (_how, text) => {
  expect(importsOf({ path: 'shared/a/b.ts', text })).toEqual(['shared/a/x.ts']);
});

test('does not take a comment for an import', () => {
  expect(importsOf({ path: 'shared/a.ts', text: "// import x from 'react';\n/* import 'docx'; */" })).toEqual(
    [],
  );
});
