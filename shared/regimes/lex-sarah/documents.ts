import type { DocumentKind } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';

export const lexSarahDocuments: readonly DocumentKind<LexSarahFacts>[] = [];
