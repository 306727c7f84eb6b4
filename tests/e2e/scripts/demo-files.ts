import { join } from 'node:path';
import { resourcesFolder } from '../../../electron/host-support/project-folders.ts';
import type { DemoCase } from '../../fixtures/demo-case.ts';

export const demoCaseFile = (name: DemoCase): string => join(resourcesFolder, 'demo', `${name}.json`);
