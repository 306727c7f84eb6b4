import { useId, useState, type ReactNode } from 'react';
import { FieldHead } from './FieldHead.tsx';
import { FieldMessages } from './FieldMessages.tsx';
import type { FieldLook } from './field-contract.ts';
import './field-frame.css';

/** What the control inside a frame needs to be tied to its label and messages. */
export interface FrameIds {
  readonly controlId: string;
  readonly labelId: string;
  /** Ids for `aria-describedby`; empty when there is nothing to describe. */
  readonly describedBy: { 'aria-describedby'?: string };
  readonly isInvalid: boolean;
}

/**
 * How the label is tied to what is inside: `single` labels one control by `controlId`; `group` makes the frame a group
 * of several controls; `own` leaves it to the control to name itself by `labelId` (radio groups, lists).
 */
export type FrameKind = 'single' | 'group' | 'own';

export interface FieldFrameProps extends FieldLook {
  children: (ids: FrameIds) => ReactNode;
  as?: FrameKind | undefined;
  /** A name held back until asked for: shows the eye beside the label. */
  mask?: { readonly isMasked: boolean; readonly onToggle: () => void } | undefined;
  /** Focus left the frame altogether. */
  onBlur?: (() => void) | undefined;
}

/** Label, help, control and messages in the same places for every field. Use it to make a field of your own. */
export function FieldFrame(props: FieldFrameProps) {
  const base = useId();
  const [isHelpShown, setHelpShown] = useState(false);
  const kind = props.as ?? 'single';
  const ids = idsOf(props, kind, base);
  return (
    <div
      className="ui-field"
      data-invalid={ids.isInvalid || undefined}
      data-disabled={props.isDisabled || undefined}
      id={kind === 'single' ? undefined : props.id}
      {...(kind === 'group' ? { role: 'group', 'aria-labelledby': ids.labelId, ...ids.describedBy } : {})}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur?.();
      }}
    >
      <FieldHead
        look={props}
        ids={ids}
        kind={kind}
        mask={props.mask}
        helpId={`${base}-help`}
        isHelpShown={isHelpShown}
        onToggleHelp={() => setHelpShown(!isHelpShown)}
      />
      {props.children(ids)}
      {props.note !== undefined && (
        <p className="ui-field-note" id={`${base}-note`}>
          {props.note}
        </p>
      )}
      <FieldMessages error={props.error} warning={props.warning} base={base} />
    </div>
  );
}

function idsOf(props: FieldFrameProps, kind: FrameKind, base: string): FrameIds {
  const described = [
    ...(props.note === undefined ? [] : [`${base}-note`]),
    ...(props.error === undefined ? [] : [`${base}-error`]),
    ...(props.warning === undefined ? [] : [`${base}-warning`]),
  ];
  return {
    controlId: kind === 'single' ? (props.id ?? `${base}-control`) : `${base}-control`,
    labelId: `${base}-label`,
    describedBy: described.length === 0 ? {} : { 'aria-describedby': described.join(' ') },
    isInvalid: props.error !== undefined,
  };
}
