import { createContext, useContext } from 'react';
import type { HandbookTopic } from '../../../shared/text/handbook/topics.ts';

/** Opens a chapter of the method handbook beside whatever one is doing. */
export type OpenHandbook = (topic: HandbookTopic) => void;

/** Null where no handbook can be opened: a link to it is then not drawn. */
export const HandbookContext = createContext<OpenHandbook | null>(null);

export const useHandbook = (): OpenHandbook | null => useContext(HandbookContext);
