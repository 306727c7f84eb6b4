import { projectFolder } from '../host-support/project-folders.ts';
import { build, desktopBuild, windowBuild } from './start/build-if-older.ts';

// `npm run build`: the window, and the desktop's main process with its preload.

process.exitCode = [windowBuild, desktopBuild].every((each) => build(projectFolder, each)) ? 0 : 1;
