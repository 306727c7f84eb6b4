import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WorkbenchDeps } from '../deps.ts';

type LogLine = Parameters<WorkbenchDeps['log']>[0];

/** One file and its predecessor: two of these is all the log ever takes. */
const sizeLimit = 1_000_000;

/**
 * Writes failures as one JSON object a line, to the file or to standard error. Lines hold codes, references and places
 * in the code. A log that cannot be written is no reason to stop.
 */
export function createErrorLog(now: () => string, file?: string): WorkbenchDeps['log'] {
  return (line) => {
    const text = `${JSON.stringify({ at: now(), ...withFramesOnly(line) })}\n`;
    if (file === undefined) process.stderr.write(text);
    else appendTo(file, text);
  };
}

/** Threat: the head of a stack repeats the error's message, and a message may quote a case. */
function withFramesOnly(line: LogLine): LogLine {
  const { stack, ...rest } = line;
  if (stack === undefined) return rest;
  const frames = stack.split('\n').filter((each) => /^\s+at /.test(each));
  return { ...rest, stack: frames.join('\n') };
}

function appendTo(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.1`);
    appendFileSync(file, text, { mode: 0o600 });
  } catch {
    // Nothing to tell the user: the call has answered with its reference.
  }
}
