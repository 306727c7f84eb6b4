import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';

export interface ButtonProps {
  /** What pressing does, as a verb. */
  children: ReactNode;
  onPress?: (() => void) | undefined;
  /** One primary per view; quiet for actions that repeat in rows; danger for what cannot be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Icon before the label. An icon alone is an `IconButton`. */
  icon?: LucideIcon | undefined;
  size?: 'normal' | 'small' | undefined;
  isDisabled?: boolean | undefined;
  /** Work is under way: the label stays, a moving line shows, presses are ignored. */
  isPending?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Only where the visible label does not suffice for a screen reader. */
  ariaLabel?: string | undefined;
  autoFocus?: boolean | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ ref, ...props }: ButtonProps) {
  const { children, icon: Icon, variant = 'secondary', size = 'normal' } = props;
  return (
    <AriaButton
      className={`ui-button ui-button--${variant} ui-button--${size}`}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      isPending={props.isPending ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(ref === undefined ? {} : { ref })}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      {...(props.ariaLabel === undefined ? {} : { 'aria-label': props.ariaLabel })}
    >
      {Icon !== undefined && <Icon aria-hidden size="1.125em" strokeWidth={1.75} />}
      <span>{children}</span>
    </AriaButton>
  );
}
