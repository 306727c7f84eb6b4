import { isOurAddress } from './window-address.ts';

/** What is known of the frame that sent a message. */
export interface SenderFrame {
  readonly url: string;
  /** Null in the page itself, not in a frame inside it. */
  readonly parent: unknown;
}

/** Only the page of our own window is listened to. A frame that is gone is nobody. */
export function isOurWindow(frame: SenderFrame | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && isOurAddress(frame.url);
}
