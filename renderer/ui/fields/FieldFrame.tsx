import { CircleAlert, CircleHelp, Eye, EyeOff, TriangleAlert } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { IconButton } from '../actions/IconButton.tsx';
import { SaveStamp } from '../feedback/SaveStamp.tsx';
import type { FieldLook } from './field-contract.ts';
import './field-frame.css';

/** What the control inside a frame needs to be tied to its label and messages. */
export interface FrameIds {
  readonly controlId: string;
  readonly labelId: string;
  /** Ids for `aria-describedby`, or undefined when there is nothing to describe. */
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

export interface FieldFrameProps extends FieldLook {
  children: (ids: FrameIds) => ReactNode;
  /** `group` for several controls under one label (radio buttons, checkboxes, date and time). */
  as?: 'single' | 'group' | undefined;
  /** A name held back until asked for: shows the eye beside the label. */
  mask?: { readonly isMasked: boolean; readonly onToggle: () => void } | undefined;
  /** Focus left the frame altogether. */
  onBlur?: (() => void) | undefined;
}

/** Label, help, control and messages in the same places for every field. Use it to make a field of your own. */
export function FieldFrame(props: FieldFrameProps) {
  const base = useId();
  const [helpShown, setHelpShown] = useState(false);
  const ids = idsOf(props, base);
  const hasHelp = props.help !== undefined || props.provision !== undefined;
  return (
    <div
      className="ui-field"
      data-invalid={ids.isInvalid || undefined}
      {...(props.as === 'group' ? groupProps(ids, props.id) : {})}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur?.();
      }}
    >
      <div className="ui-field-head">
        {props.as === 'group' ? (
          <span className="ui-field-label" id={ids.labelId}>
            {props.label}
          </span>
        ) : (
          <label className="ui-field-label" id={ids.labelId} htmlFor={ids.controlId}>
            {props.label}
          </label>
        )}
        {hasHelp && (
          <IconButton
            label={uiText.helpAbout(props.label)}
            icon={CircleHelp}
            expanded={helpShown}
            controls={`${base}-help`}
            onPress={() => setHelpShown(!helpShown)}
          />
        )}
        {props.mask !== undefined && (
          <IconButton
            label={props.mask.isMasked ? uiText.show : uiText.hide}
            icon={props.mask.isMasked ? Eye : EyeOff}
            onPress={props.mask.onToggle}
          />
        )}
        {props.saveState !== undefined && <SaveStamp state={props.saveState} />}
      </div>
      {hasHelp && (
        <div className="ui-field-help" id={`${base}-help`} hidden={!helpShown}>
          {props.help}
          {props.provision !== undefined && (
            <p className="ui-field-provision">
              {uiText.provision}: {props.provision}
            </p>
          )}
        </div>
      )}
      {props.children(ids)}
      <Messages error={props.error} warning={props.warning} base={base} />
    </div>
  );
}

/** The error line is always in the page, so that a screen reader hears it arrive. */
function Messages({ error, warning, base }: Pick<FieldLook, 'error' | 'warning'> & { base: string }) {
  return (
    <div className="ui-field-messages" aria-live="polite">
      {error !== undefined && (
        <p className="ui-field-error" id={`${base}-error`}>
          <CircleAlert aria-hidden size="1rem" strokeWidth={2} />
          {error}
        </p>
      )}
      {warning !== undefined && (
        <p className="ui-field-warning" id={`${base}-warning`}>
          <TriangleAlert aria-hidden size="1rem" strokeWidth={2} />
          {warning}
        </p>
      )}
    </div>
  );
}

function groupProps(ids: FrameIds, id: string | undefined) {
  return {
    role: 'group',
    'aria-labelledby': ids.labelId,
    'aria-describedby': ids.describedBy,
    ...(id === undefined ? {} : { id, tabIndex: -1 }),
  };
}

function idsOf(props: FieldFrameProps, base: string): FrameIds {
  const described = [
    props.error === undefined ? undefined : `${base}-error`,
    props.warning === undefined ? undefined : `${base}-warning`,
  ].filter((id) => id !== undefined);
  return {
    controlId: props.as === 'group' ? `${base}-control` : (props.id ?? `${base}-control`),
    labelId: `${base}-label`,
    describedBy: described.length === 0 ? undefined : described.join(' '),
    isInvalid: props.error !== undefined,
  };
}
