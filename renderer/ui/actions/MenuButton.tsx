import { ChevronDown, Ellipsis, type LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { KeyHint } from './KeyHint.tsx';
import '../fields/picker.css';
import './button.css';
import './menu-button.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  /** What cannot be undone. */
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface MenuButtonProps {
  label: string;
  actions: readonly MenuAction[];
  /** Three dots instead of the words, which then are spoken only: for rows. */
  isCompact?: boolean | undefined;
}

/** A button that unfolds a list of things to do. */
export function MenuButton({ label, actions, isCompact }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {isCompact === true ? (
        <Button className="ui-icon-button" aria-label={label}>
          <Ellipsis aria-hidden size="1.125rem" strokeWidth={1.75} />
        </Button>
      ) : (
        <Button className="ui-button ui-button--secondary ui-button--normal">
          <span>{label}</span>
          <ChevronDown aria-hidden size="1rem" strokeWidth={1.75} />
        </Button>
      )}
      <Popover className="ui-popover" placement="bottom end" offset={4}>
        <Menu className="ui-options">
          {actions.map((action) => (
            <Row key={action.id} action={action} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Row({ action }: { action: MenuAction }) {
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      className={
        action.isDanger === true ? 'ui-option ui-menu-row ui-menu-row--danger' : 'ui-option ui-menu-row'
      }
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      onAction={action.onAction}
    >
      <span className="ui-menu-icon">
        {Icon !== undefined && <Icon aria-hidden size="1rem" strokeWidth={1.75} />}
      </span>
      <span className="ui-menu-label">{action.label}</span>
      {action.shortcut !== undefined && <KeyHint keys={action.shortcut} />}
    </MenuItem>
  );
}
