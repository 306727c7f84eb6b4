import type { Block } from '../../../documents/blocks.ts';
import { richProse, type Context } from './desk.ts';

export function utredningTemplate(context: Context): readonly Block[] {
  return [
    { kind: 'title', text: 'Utredning' },
    ...richProse(context, context.facts.assessment.whatConsisted, 'vad som hände'),
  ];
}
