import { HandbookLink } from '../../ui/help/HandbookLink.tsx';
import { partTopics } from './part-topics.ts';

/** Where a part of the case is worked with after a method, the way to the chapter about it. */
export function PartTopic({ part }: { readonly part: string }) {
  const topic = partTopics[part];
  return topic === undefined ? null : (
    <p className="case-topic">
      <HandbookLink topic={topic} />
    </p>
  );
}
