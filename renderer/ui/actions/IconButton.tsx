import type { LucideIcon } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import './button.css';

export interface IconButtonProps {
  /** Spoken name, and shown as a tooltip on hover and focus. */
  label: string;
  icon: LucideIcon;
  onPress?: (() => void) | undefined;
  /** Shown after the label in the tooltip, e.g. `F6`. */
  shortcut?: string | undefined;
  /** For a button that unfolds something: whether it is unfolded, and the id of what it unfolds. */
  expanded?: boolean | undefined;
  controls?: string | undefined;
  /** For a button that is on or off. */
  pressed?: boolean | undefined;
  isDisabled?: boolean | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { label, icon: Icon, shortcut, expanded, controls, pressed } = props;
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="ui-icon-button"
        aria-label={label}
        isDisabled={props.isDisabled ?? false}
        {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
        {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
        {...(controls === undefined ? {} : { 'aria-controls': controls })}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      >
        <Icon aria-hidden size="1.125rem" strokeWidth={1.75} />
      </Button>
      <Tooltip className="ui-tooltip" offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
