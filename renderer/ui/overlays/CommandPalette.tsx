import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import { KeyHint } from '../actions/KeyHint.tsx';
import { groupsOf, type Command } from './command.ts';
import '../fields/picker.css';
import './dialog.css';

export interface CommandPaletteProps {
  isOpen: boolean;
  onClose: () => void;
  /** Everything that can be done or gone to from here, the likeliest first. Groups come in the order they first appear. */
  commands: readonly Command[];
}

/** Ctrl+K: finds cases, steps and commands by any part of their words. Arrow keys and Enter; Escape closes. */
export function CommandPalette({ isOpen, onClose, commands }: CommandPaletteProps) {
  return (
    <ModalOverlay
      className="ui-dialog-shade"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="ui-dialog ui-palette">
        <Dialog className="ui-palette-body" aria-label={uiText.palette.title}>
          <Finder commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ commands, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const shown = commands.filter(({ isSearchedFor }) => isSearchedFor !== true || typed.trim() !== '');
  const everyWord = (text: string, words: string): boolean =>
    words.split(/\s+/).every((word) => contains(text, word));
  return (
    <Autocomplete filter={everyWord} inputValue={typed} onInputChange={setTyped}>
      <SearchField className="ui-palette-search" aria-label={uiText.palette.title} autoFocus>
        <Search aria-hidden size="1.25rem" strokeWidth={1.75} />
        <Input className="ui-palette-input" placeholder={uiText.palette.placeholder} />
        <KeyHint keys="Esc" />
      </SearchField>
      <Menu
        className="ui-palette-list"
        aria-label={uiText.palette.title}
        items={groupsOf(shown)}
        renderEmptyState={() => <p className="ui-options-none">{uiText.palette.nothing}</p>}
      >
        {(group) => (
          <MenuSection className="ui-palette-group" id={group.name}>
            <Header>{group.name}</Header>
            <Collection items={group.commands}>
              {(command) => <CommandRow command={command} onClose={onClose} />}
            </Collection>
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}

function CommandRow({ command, onClose }: { command: Command; onClose: () => void }) {
  const Icon = command.icon;
  return (
    <MenuItem
      id={command.id}
      className="ui-option"
      textValue={[command.label, command.detail, command.keywords]
        .filter((part) => part !== undefined)
        .join(' ')}
      onAction={() => {
        onClose();
        command.onRun();
      }}
    >
      <span className="ui-menu-icon">
        {Icon !== undefined && <Icon aria-hidden size="1rem" strokeWidth={1.75} />}
      </span>
      <span className="ui-menu-label">{command.label}</span>
      {command.detail !== undefined && <small>{command.detail}</small>}
      {command.shortcut !== undefined && <KeyHint keys={command.shortcut} />}
    </MenuItem>
  );
}
