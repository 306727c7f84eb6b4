import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import './disclosure.css';

export interface DisclosureProps {
  /** What unfolds. */
  title: ReactNode;
  children: ReactNode;
  isOpenAtFirst?: boolean | undefined;
  /** Right of the title, e.g. a count or a status. */
  aside?: ReactNode | undefined;
  /** Set when the title is a heading of the page. */
  headingLevel?: 2 | 3 | 4 | undefined;
}

/** A part of the page that unfolds in place. */
export function Disclosure({ title, children, isOpenAtFirst, aside, headingLevel }: DisclosureProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst ?? false);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const bodyId = useId();
  const button = (
    <button
      type="button"
      className="ui-disclosure-button"
      aria-expanded={isOpen}
      aria-controls={bodyId}
      onClick={() => setOpen(!isOpen)}
    >
      <ChevronRight aria-hidden size="1.125rem" strokeWidth={1.75} />
      {title}
    </button>
  );
  return (
    <div className="ui-disclosure">
      <div className="ui-disclosure-head">
        {headingLevel === undefined ? button : <Heading level={headingLevel}>{button}</Heading>}
        {aside}
      </div>
      <div className="ui-disclosure-body" id={bodyId} hidden={!isOpen}>
        {/* Not drawn before it is first unfolded: a step of a large case has hundreds of folded fields. */}
        {wasOpen && children}
      </div>
    </div>
  );
}

function Heading({ level, children }: { level: 2 | 3 | 4; children: ReactNode }) {
  if (level === 2) return <h2>{children}</h2>;
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}
