import { CircleAlert, TriangleAlert } from 'lucide-react';

interface FieldMessagesProps {
  error: string | undefined;
  warning: string | undefined;
  /** Ids are `<base>-error` and `<base>-warning`. */
  base: string;
}

/** The place of messages is always in the page, so that a screen reader hears one arrive. */
export function FieldMessages({ error, warning, base }: FieldMessagesProps) {
  return (
    <div className="ui-field-messages" aria-live="polite">
      {error !== undefined && (
        <p className="ui-field-error" id={`${base}-error`}>
          <CircleAlert aria-hidden size="1rem" strokeWidth={2} />
          <span>{error}</span>
        </p>
      )}
      {warning !== undefined && (
        <p className="ui-field-warning" id={`${base}-warning`}>
          <TriangleAlert aria-hidden size="1rem" strokeWidth={2} />
          <span>{warning}</span>
        </p>
      )}
    </div>
  );
}
