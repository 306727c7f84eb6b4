import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { region, useRegionKeys } from './regions.ts';
import './app-shell.css';

export interface Room {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Where the link goes, e.g. `#/idag`. */
  readonly href: string;
  readonly isCurrent: boolean;
  /** Called instead of following `href`, where a router wants it so. */
  readonly onOpen?: (() => void) | undefined;
  /** A number worth knowing before going there, with its meaning in words, e.g. {count: 3, meaning: "förfallna"}. */
  readonly badge?: { readonly count: number; readonly meaning: string } | undefined;
}

export interface AppShellProps {
  /** Name over the rooms. */
  name: string;
  /** Line under the name, e.g. the register's name. */
  place?: string | undefined;
  rooms: readonly Room[];
  /** Text of the first link in the page, which jumps past the rooms. */
  skipLabel: string;
  /** Under the rooms: lock, hide the screen, who is signed in. */
  foot?: ReactNode | undefined;
  /** Over the room: the case's head, a room's title and actions. */
  top?: ReactNode | undefined;
  children: ReactNode;
}

/** The frame of the window: rooms to the left, a head, and the room itself. Listens for F6. */
export function AppShell({ name, place, rooms, skipLabel, foot, top, children }: AppShellProps) {
  useRegionKeys();
  return (
    <div className="ui-shell">
      <a
        className="ui-shell-skip"
        href="#ui-shell-main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('ui-shell-main')?.focus();
        }}
      >
        {skipLabel}
      </a>
      <nav className="ui-shell-rail" aria-label={uiText.regions.rooms} {...region()}>
        <div className="ui-shell-name">
          <strong>{name}</strong>
          {place !== undefined && <span>{place}</span>}
        </div>
        <ul className="ui-shell-rooms">
          {rooms.map((room) => (
            <RoomLink key={room.id} room={room} />
          ))}
        </ul>
        {foot !== undefined && <div className="ui-shell-foot">{foot}</div>}
      </nav>
      {top !== undefined && (
        <header className="ui-shell-top" aria-label={uiText.regions.top} {...region()}>
          {top}
        </header>
      )}
      <main className="ui-shell-main" id="ui-shell-main" aria-label={uiText.regions.main} {...region()}>
        {children}
      </main>
    </div>
  );
}

function RoomLink({ room }: { room: Room }) {
  const Icon = room.icon;
  return (
    <li>
      <a
        className="ui-shell-room"
        href={room.href}
        aria-current={room.isCurrent ? 'page' : undefined}
        onClick={(event) => {
          if (room.onOpen === undefined) return;
          event.preventDefault();
          room.onOpen();
        }}
      >
        <Icon aria-hidden size="1.25rem" strokeWidth={1.75} />
        <span>{room.label}</span>
        {room.badge !== undefined && room.badge.count > 0 && (
          <span className="ui-shell-badge">
            {room.badge.count} <span className="visually-hidden">{room.badge.meaning}</span>
          </span>
        )}
      </a>
    </li>
  );
}
