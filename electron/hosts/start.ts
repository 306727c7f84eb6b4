import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hostsText } from '../../shared/text/hosts.ts';
import { withoutSecrets } from '../host-support/child-environment.ts';
import { dataFolder } from '../host-support/data-folder.ts';
import { demandNode } from '../host-support/node-version.ts';
import { projectFolder, rendererFolder, resourcesFolder } from '../host-support/project-folders.ts';
import { type Built, build, desktopBuild, isOlder, windowBuild } from './start/build-if-older.ts';
import { electronBinary } from './start/electron-binary.ts';
import { hasDisplay } from './start/has-display.ts';
import { runHeadless } from './start/headless.ts';
import { browserOrInstall, runInBrowser } from './start/loopback-window.ts';

// `npm start`: the desktop window, else a browser window, else the main job without any.

demandNode();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const options = { dataFolder: dataFolder(process.platform, process.env, homedir()), resourcesFolder };
process.exitCode = await start();

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) return withoutWindow(hostsText.noDisplay);
  const electron = electronBinary(projectFolder);
  if (!bringUpToDate(electron === undefined ? [windowBuild] : [windowBuild, desktopBuild])) return 1;
  if (electron !== undefined) {
    return (
      spawnSync(electron, [projectFolder], { stdio: 'inherit', env: withoutSecrets(process.env) }).status ?? 1
    );
  }
  const browser = browserOrInstall(say);
  if (browser === undefined) {
    say(hostsText.noBrowser);
    return 1;
  }
  say(hostsText.noElectron(browser.path));
  if (!(await runInBrowser(browser, { ...options, rendererFolder }, say)))
    return withoutWindow(hostsText.noVisitor(browser.path));
  say(hostsText.closed);
  return 0;
}

async function withoutWindow(why: string): Promise<number> {
  say(why);
  const done = await runHeadless(join(projectFolder, 'demo-out'), options, say);
  if (!done) say(hostsText.headlessFailed);
  return done ? 0 : 1;
}

function bringUpToDate(builds: readonly Built[]): boolean {
  const outdated = builds.filter((each) => isOlder(projectFolder, each));
  if (outdated.length > 0) say(hostsText.building);
  const done = outdated.every((each) => build(projectFolder, each));
  if (!done) say(hostsText.buildFailed);
  return done;
}
