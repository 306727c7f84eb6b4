import { createClock } from '../../host-support/clock.ts';
import { hostsText } from '../../../shared/text/hosts.ts';

/** The date of `--today=YYYY-MM-DD`, undefined without it, or what is wrong with the command line. */
export function readToday(argv: readonly string[]): string | undefined | { readonly problem: string } {
  const [option, ...more] = argv;
  if (option === undefined) return undefined;
  const date = /^--today=(.*)$/.exec(option)?.[1];
  if (date === undefined || more.length > 0) return { problem: hostsText.unknownOption(more[0] ?? option) };
  try {
    createClock(date);
    return date;
  } catch {
    return { problem: hostsText.badToday };
  }
}
