import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../../shared/documents/blocks.ts';
import { inlineText, plainText } from '../../../../../shared/documents/plain-text.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { factsFrom } from '../facts-from.ts';
import { made, textOf } from './made.ts';

const tableOf = (facts: LexSarahFacts, caption: RegExp): Extract<Block, { kind: 'table' }> | undefined =>
  made('utredning', facts)
    .filter((block) => block.kind === 'table')
    .find((table) => caption.test(table.caption));

describe('similar events', () => {
  const event = { id: 'L1', label: 'L1', reference: 'SN 2025/112', period: 'Mars 2025', source: 'Diariet' };
  const facts = (analysis: LexSarahFacts['analysis'], similarEvents: LexSarahFacts['similarEvents']) => ({
    ...factsFrom({}),
    analysis,
    similarEvents,
  });
  const rowsOf = (of: LexSarahFacts) =>
    (tableOf(of, /Liknande händelser/u)?.rows ?? []).map((row) => row.map(inlineText));

  test('stand in a table: where, what, what was done and whether it helped', () => {
    const full = { ...event, text: 'Fel kopplat.', measures: 'Prov infördes.', helped: 'delvis' as const };
    expect(rowsOf(facts({ similarBefore: 'ja' }, [full, { id: 'L2', label: 'L2' }]))).toEqual([
      ['L1 SN 2025/112\nMars 2025\nDiariet', 'Fel kopplat.', 'Prov infördes.', 'Delvis'],
      ['L2 [Ärende]\n[Period]\n[Källa]', '–', '–', '–'],
    ]);
  });

  const sentenceThen = 'Ingen hade bestämt vem som provar larmet då. ';
  test('are told whole up to 400 letters', () => {
    const measures = sentenceThen.repeat(9).slice(0, 400).trim();
    const of = facts({ similarBefore: 'ja' }, [{ ...event, measures }]);
    expect(rowsOf(of)[0]?.[2]).toBe(measures);
    expect(plainText(made('utredning', of))).not.toContain('avkortad');
  });

  test('that are longer keep whole items, with how many more there are and where they are read', () => {
    const items = (count: number) =>
      Array.from({ length: count }, () => `– ${sentenceThen.repeat(4).trim()}`);
    const of = facts({ similarBefore: 'ja' }, [
      {
        ...event,
        text: ['Larmet tystnade', 'Orsaker då:', ...items(5)].join('\n'),
        measures: [...items(11), 'och 3\u00A0åtgärder till, se SN 2025/112'].join('\n'),
      },
    ]);
    const [row = []] = rowsOf(of);
    const [item = ''] = items(1);
    expect(row.slice(1, 3)).toEqual([
      ['Larmet tystnade', 'Orsaker då:', item, 'och 4\u00A0orsaker till, se SN 2025/112'].join('\n'),
      [item, item, 'och 12\u00A0åtgärder till, se SN 2025/112'].join('\n'),
    ]);
  });

  test('that are longer and no list are cut at a sentence, with where the rest stands; the preview asks for a summary', () => {
    const long = sentenceThen.repeat(20);
    const of = facts({ similarBefore: 'ja' }, [{ ...event, text: long, measures: long }]);
    const [row = []] = rowsOf(of);
    for (const cell of row.slice(1, 3))
      expect(cell).toMatch(
        /^(Ingen hade bestämt vem som provar larmet då\.\s)+Resten står under L1 i ärendet\.$/u,
      );
    const notice = made('utredning', of).find(
      (block) => block.kind === 'notice' && block.text.includes('avkortad'),
    );
    expect(notice).toMatchObject({
      text: expect.stringMatching(/^L1 .*”Vad som hände då” och ”Vad som gjordes då”.*egna ord/u),
      previewOnly: true,
    });
  });

  test('and why it happened again and whether it can are cited where they are said', () => {
    const of = {
      ...facts(
        {
          similarBefore: 'ja',
          similarWhyAgain: 'Samtal.\n\nIngen frågade.',
          similarWhyAgainSources: ['K1'],
          canRecur: 'ja',
          canRecurReasons: 'Ingen följer upp.',
          canRecurSources: ['K1'],
        },
        [{ ...event, sources: ['K1'] }],
      ),
      sources: [{ id: 'K1', label: 'K1', from: 'Diariet' }],
    };
    const citation = expect.objectContaining({ kind: 'citation', labels: ['K1'] });
    expect(tableOf(of, /Liknande händelser/u)?.rows[0]?.[0]?.at(-1)).toEqual(citation);
    const said = made('utredning', of).flatMap((block) =>
      block.kind === 'paragraph' ? [block.inlines] : [],
    );
    const ending = (words: string) => said.find((inlines) => inlineText(inlines) === words)?.at(-1);
    expect(ending('Ingen frågade.')).toEqual(citation);
    expect(ending('Ingen följer upp.')).toEqual(citation);
    expect(ending('Samtal.')).not.toEqual(citation);
  });

  test('that another case is told of is said to the investigator in the preview alone', () => {
    const notices = made('utredning', facts({ similarBefore: 'ja' }, [event])).filter(
      (block) => block.kind === 'notice' && /annat ärende.*sekretess/u.test(block.text),
    );
    expect(notices).toMatchObject([{ previewOnly: true }]);
    const none = made('utredning', facts({ similarBefore: 'nej' }, []));
    expect(plainText(none)).not.toContain('sekretess');
  });

  test.each([
    ['told by an event with reference, period and source', [event], false],
    ['not told by one without its source', [{ id: 'L1', label: 'L1', reference: 'x', period: 'y' }], true],
    ['not told at all', [], true],
  ])('where, how far back and what: %s', (_what, events, isAsked) => {
    const text = textOf(
      'utredning',
      facts({ similarBefore: 'ja', similarWhyAgain: 'Ingen frågade.' }, events),
    );
    for (const gap of ['[var det söktes]', '[vilken period]', '[Vad som har hänt förut]'])
      expect(text.includes(gap), gap).toBe(isAsked);
  });
});

describe('where it is written what should have happened', () => {
  const facts: LexSarahFacts = {
    ...factsFrom({}),
    sources: [{ id: 'K1', label: 'K1', from: 'Larmrutin' }],
    attachments: [{ id: 'B1', label: 'B1', title: 'Rutin för larm', date: '2025-02-01' }],
    events: [{ id: 'H1', label: 'H1', text: 'Tyst.', should: 'Svar.', shouldSource: ['K1', 'B1'] }],
    deviations: [{ id: 'A1', label: 'A1', text: 'Tyst.', normSource: ['B1'], acts: ['SoL', 'HSL'] }],
    barriers: [{ id: 'S1', label: 'S1', text: 'Larm', state: 'brast', events: ['H1'], causes: [] }],
  };
  const blocks = made('utredning', facts);

  test('is a footnote at the event, cards and documents alike', () => {
    const notes = [
      'K1: Larmrutin. Fakta eller bedömning inte angivet. Antecknare inte angiven.',
      'B1: Rutin för larm, daterad 2025-02-01.',
    ];
    const cell = tableOf(facts, /Vad som hände, i ordning/u)?.rows[0]?.[2] ?? [];
    expect(cell.at(-1)).toEqual({ kind: 'citation', notes, labels: ['K1', 'B1'] });
    expect(JSON.stringify(blocks)).toContain('"notes":["B1: Rutin för larm, daterad 2025-02-01."]');
  });

  test.each<[string, Partial<LexSarahFacts>, string]>([
    [
      'at the deviation that says the same',
      { deviations: [{ id: 'A1', label: 'A1', should: 'Svar.', norm: 'Larmrutin', events: ['H1'] }] },
      'Svar. Se A1.',
    ],
    [
      'not at one that says something else, whose source may deny it',
      { deviations: [{ id: 'A1', label: 'A1', should: 'Prov.', norm: 'Larmrutin', events: ['H1'] }] },
      'Svar. [var det står]',
    ],
    ['nowhere yet', { deviations: [{ id: 'A1', label: 'A1', events: ['H1'] }] }, 'Svar. [var det står]'],
  ])('without a source of its own stands %s', (_where, rest, said) => {
    const bare = { ...facts, ...rest, events: [{ id: 'H1', label: 'H1', text: 'Tyst.', should: 'Svar.' }] };
    const cell = tableOf(bare, /Vad som hände, i ordning/u)?.rows[0]?.[2] ?? [];
    expect(inlineText(cell)).toBe(said);
  });

  test('a deviation says under which acts, a barrier at which events', () => {
    expect(plainText(blocks)).toContain(
      'Insatsen gavs enligt SoL. Avvikelsen rör också hälso- och sjukvård (HSL), som bedöms för sig av MAS eller MAR.',
    );
    expect(plainText(blocks)).toContain('Brast: Larm (H1)');
  });
});
