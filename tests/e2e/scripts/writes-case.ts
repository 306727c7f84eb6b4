import type { Locator } from '@playwright/test';
import { z } from 'zod';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { duty, moment, original } from '../../../shared/domain/values.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { lexSarahLists } from '../../../shared/regimes/lex-sarah/text/lists.ts';
import { richText } from '../../../shared/richtext/schema.ts';
import type { Investigator } from '../investigator.ts';
import type { FieldWriter } from '../rooms/field-writer.ts';
import { RichWriter } from '../rooms/rich-writer.ts';
import { type Line, needsOf, scriptOf } from './case-script.ts';

const someText = z.string();
const someTexts = z.array(z.string());

/**
 * Writes a case through its steps as an investigator does. What refers to something that has not been written yet (a
 * source card, a later cause) is left for a second round. `alreadyWritten` names fields (`part.field`) to pass by.
 */
export async function writesCase(
  investigator: Investigator,
  file: CaseFile,
  alreadyWritten: ReadonlySet<string>,
): Promise<void> {
  const desk = new Desk(investigator, file);
  let later: Line[] = [];
  for (const line of scriptOf(file)) {
    if (alreadyWritten.has(`${line.part}.${line.field}`)) continue;
    await desk.makesRoomFor(line);
    if (needsOf(line).every((label) => desk.has(label))) await desk.writes(line);
    else later.push(line);
  }
  for (const line of later) {
    await desk.makesRoomFor(line);
    await desk.writes(line);
  }
  await investigator.case.isSaved();
}

/** Where the investigator stands in the case, and which records there are. */
class Desk {
  readonly #who: Investigator;
  readonly #made = new Set(['R1']);
  readonly #aliases: ReadonlyMap<string, string>;
  #step = 'rapport';

  constructor(who: Investigator, file: CaseFile) {
    this.#who = who;
    const persons = z
      .array(z.object({ id: z.string(), alias: z.string() }))
      .parse(file.case['persons'] ?? []);
    this.#aliases = new Map(persons.map(({ id, alias }) => [id, alias]));
  }

  has(label: string): boolean {
    return this.#made.has(label);
  }

  async makesRoomFor({ step, part, label }: Line): Promise<void> {
    if (step !== this.#step) {
      await this.#who.case.goesTo(lexSarahText.steps[step]?.title ?? step);
      this.#step = step;
    }
    if (label === null || this.has(label)) return;
    const text = lexSarahText.parts[part];
    await this.#who.case.adds(text?.add ?? '', text?.one ?? '', label);
    this.#made.add(label);
  }

  async writes(line: Line): Promise<void> {
    const scope = await this.#scopeOf(line);
    const write = this.#who.case.writerIn(scope);
    const label = lexSarahText.fields[`${line.part}.${line.field}`]?.label ?? '';
    if (line.declared.kind === 'richText') return this.#writesRich(write.group(label), line.value);
    await writeField(write, label, line);
  }

  async #scopeOf({ panel, label, isFolded }: Line): Promise<Locator> {
    if (label === null) return this.#who.case.panel(panel);
    const card = this.#who.case.card(label);
    await this.#who.case.unfolds(card);
    if (isFolded) await this.#who.case.unfoldsMore(card);
    return card;
  }

  async #writesRich(editor: Locator, value: unknown): Promise<void> {
    const { page, hand } = this.#who;
    const writer = new RichWriter(page, editor, hand, (person) => this.#aliases.get(person) ?? person);
    await writer.write(richText.parse(value));
  }
}

async function writeField(write: FieldWriter, label: string, line: Line): Promise<void> {
  const { declared, value } = line;
  switch (declared.kind) {
    case 'text':
      if (line.field === 'unit' || line.field === 'delegationPoint')
        return write.suggested(label, someText.parse(value));
      return write.text(label, someText.parse(value));
    case 'longText':
    case 'identity':
      return write.text(label, someText.parse(value));
    case 'date':
      return write.date(label, someText.parse(value));
    case 'moment':
      return write.moment(label, moment.parse(value));
    case 'choice':
    case 'listChoice': {
      const options = wordsOf(line);
      const chosen = options.get(someText.parse(value)) ?? '';
      return options.size > 8 ? write.picked(label, chosen) : write.choice(label, chosen);
    }
    case 'choices':
    case 'listChoices':
      return write.choices(
        label,
        someTexts.parse(value).map((code) => wordsOf(line).get(code) ?? code),
      );
    case 'yesNo':
      return write.choice(label, z.boolean().parse(value) ? 'Ja' : 'Nej');
    case 'duty':
      return write.duty(label, duty.parse(value));
    case 'scale':
      return write.scale(label, z.number().parse(value));
    case 'links':
      return write.links(label, someTexts.parse(value));
    case 'original':
      return write.original(label, original.parse(value).text);
    case 'richText':
  }
}

/** The words on the screen for each code that can be chosen. */
function wordsOf({ part, field, declared }: Line): ReadonlyMap<string, string> {
  if (declared.kind === 'listChoice' || declared.kind === 'listChoices') {
    return new Map((lexSarahLists[declared.list] ?? []).map(({ code, label }) => [code, label]));
  }
  return new Map(Object.entries(lexSarahText.fields[`${part}.${field}`]?.codes ?? {}));
}
