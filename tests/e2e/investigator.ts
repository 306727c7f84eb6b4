import { type Page, expect } from '@playwright/test';
import { appText } from '../../shared/text/app-text.ts';
import { settingsRoomText } from '../../shared/text/rooms/settings-room.ts';
import { shellText } from '../../shared/text/rooms/shell.ts';
import { type Habit, Hand } from './hand.ts';
import { CaseRoom } from './rooms/case-room.ts';
import { CasesRoom, type IncomingReport } from './rooms/cases-room.ts';
import { DocumentsRoom } from './rooms/documents-room.ts';
import { OpenRoom, type NewRegister } from './rooms/open-room.ts';

export const passphrase = 'fyra ord som inte hör ihop';

/** One user at one window. */
export class Investigator {
  readonly page: Page;
  readonly hand: Hand;
  readonly openRoom: OpenRoom;
  readonly cases: CasesRoom;
  readonly case: CaseRoom;
  readonly documents: DocumentsRoom;

  constructor(page: Page, habit: Habit = 'mouse') {
    this.page = page;
    this.hand = new Hand(page, habit);
    this.openRoom = new OpenRoom(page, this.hand);
    this.cases = new CasesRoom(page, this.hand);
    this.case = new CaseRoom(page, this.hand);
    this.documents = new DocumentsRoom(page, this.hand);
  }

  /** A register of one's own, with its sheet read and asked back; the window then stands in Idag. */
  async createsRegister(change: Partial<NewRegister> = {}): Promise<readonly string[]> {
    await this.openRoom.creates({
      name: 'Lex Sarah prov',
      userName: 'Kim Testmark',
      userTitle: 'SAS',
      passphrase,
      ...change,
    });
    const lines = await this.openRoom.readsSheet();
    await this.openRoom.showsSheetIsKept(lines);
    await expect(this.page.getByRole('heading', { level: 1, name: appText.today.title })).toBeVisible();
    return lines;
  }

  /** A register of one's own with the case of a file in it, which then stands open. */
  async opensCaseFile(path: string, change: Partial<NewRegister> = {}): Promise<void> {
    await this.createsRegister(change);
    await this.goesTo('arenden');
    await this.cases.importsFile(path);
  }

  /** Once for each register: in whose name decisions are made. */
  async fillsSender(committee: string): Promise<void> {
    await this.goesTo('installningar');
    await this.hand.type(
      this.page.getByRole('textbox', { name: settingsRoomText.fields.committee, exact: true }),
      committee,
    );
  }

  /**
   * To a room, and waits for its heading as a reader would: the room left behind stands until the next one is fetched, and
   * it has a "Registrera rapport" of its own, which would be pressed in the moment it goes away.
   */
  async goesTo(room: keyof typeof appText.rooms): Promise<void> {
    const rooms = this.page.getByRole('navigation', { name: 'Rum' });
    const name = appText.rooms[room];
    await this.hand.click(rooms.getByRole('link', { name }));
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  /** A report that has come in becomes a case, which then stands open. */
  async registers(report: IncomingReport): Promise<void> {
    await this.cases.registers(report);
    await this.case.isAt('Rapport');
  }

  async locks(): Promise<void> {
    await this.hand.click(this.page.getByRole('button', { name: appText.open.lock, exact: true }));
  }

  async hidesScreen(): Promise<void> {
    await this.hand.click(this.page.getByRole('button', { name: shellText.hide }));
  }

  /** Clicks and shortcuts that `work` took. */
  async counts(work: () => Promise<void>): Promise<number> {
    const before = this.hand.count;
    await work();
    return this.hand.count - before;
  }
}
