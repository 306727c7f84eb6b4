import { describe, expect, it } from 'vitest';
import { findBlame, findBlameWords, replaceBlame } from '../../../shared/domain/blame-words.ts';
import { blameWords } from '../../../shared/text/blame-words.ts';

describe('the blame-word lint', () => {
  it.each([
    ['Hon slarvade med signeringen', ['slarv'], 'an inflected stem'],
    ['SLARV', ['slarv'], 'capitals'],
    ['Vikarien glömde larmet', ['glömde'], 'a whole word'],
    ['Personalen borde   ha ringt', ['borde ha'], 'a phrase over several blanks'],
    ['Det var oaktsamt av nattpersonalen', ['oaktsam'], 'an adjective'],
    ['Orsaken var den mänskliga faktorn', ['mänskliga faktorn'], 'once, not once for each wording'],
    ['Larmet kopplades fel', [], 'a fact about a thing'],
    ['Slattern är blank', [], 'letters inside another word'],
    ['Hon lades i sängen', [], 'a short word inside another'],
    ['Vikarien var ensam på två avdelningar', [], 'a condition, not a verdict'],
  ])('finds in "%s" %j', (text, expected) => {
    expect(findBlameWords(text, blameWords)).toEqual(expected);
  });

  it.each([
    ['Kvinnan var slö och svårväckt på morgonen.', 'how somebody feels'],
    ['Han är glömsk och behöver påminnas om måltider.', 'memory is part of the illness'],
    ['Vänster arm var slapp och hon hade svårt att tala.', 'a sign of stroke'],
    ['Tabletten gavs till fel person kl. 08.', 'who got the medicine'],
    ['Skulden till hyresvärden var 12 000 kr.', 'money'],
    ['God man informerades om skulderna.', 'money'],
    ['Läkaren ansvarar för ordinationen.', 'responsibility is no blame'],
    ['Enhetschefen bär ansvaret för schemat.', 'responsibility is no blame'],
    ['Hon glömmer ibland att larma och behöver då tillsyn.', 'the person’s own memory'],
    ['Tillsynen kl. 03 uteblev eftersom larmet gick på avdelning 1.', 'what did not happen, and why'],
    ['Rutinen följdes inte då två signeringslistor användes samtidigt.', 'a deviation from a routine'],
    ['Personalen är utbildad i lågaffektivt bemötande.', 'competence'],
    ['Misstanke om brott polisanmäldes den 3 mars.', 'a duty'],
    ['Försummelsen att utreda anmäldes till IVO.', 'the word of the older acts'],
    ['Det kan inte uteslutas att fallet hade kunnat undvikas.', 'the legal test'],
    ['Hon skulle ha fått hjälp kl. 10.', 'what was decided'],
    ['Han kallades för nedsättande saker av en annan boende.', 'what was said'],
    ['Handläggaren var ny och saknade introduktion.', 'a condition'],
  ])('leaves "%s" in peace', (text, reason) => {
    expect(findBlameWords(text, blameWords), reason).toEqual([]);
  });

  it.each(blameWords.map((word) => [word.text, word] as const))(
    'has for "%s" something else to write, that blames nobody itself',
    (_text, { instead = '', forms = {} }) => {
      expect(instead).not.toBe('');
      for (const words of [instead, ...Object.values(forms)])
        expect(findBlameWords(words, blameWords), words).toEqual([]);
    },
  );
});

describe('words in place of blame', () => {
  it.each([
    ['Personalen borde ha ringt.', 'Personalen förväntades ha ringt.', 'a phrase'],
    [
      'Hon slarvade med signeringen.',
      'Hon gjorde inte som planerat med signeringen.',
      'a form with more words',
    ],
    ['Vikarien glömde   signera listan', 'Vikarien signerade inte listan', 'over several blanks'],
    ['Ignorerades larmet?', 'Ledde inte till någon åtgärd larmet?', 'a capital stays'],
    ['Tillsynen glömdes bort den natten', 'Tillsynen uteblev den natten', 'the longest form'],
  ])('make of "%s" "%s"', (text, expected, _reason) => {
    const [hit] = findBlame(text, blameWords);
    expect(hit && replaceBlame(text, hit)).toBe(expected);
  });

  it('are not offered where the sentence would break: the text stays as it is', () => {
    const text = 'En slarvig signering, och hon glömde mycket.';
    const hits = findBlame(text, blameWords);
    expect(hits.map(({ found, replacement }) => [found, replacement])).toEqual([
      ['slarvig', null],
      ['glömde', null],
    ]);
    for (const hit of hits) expect(replaceBlame(text, hit)).toBe(text);
  });

  it('takes ten thousand characters without a pause one would notice', () => {
    const text = 'Vikarien var ensam på två avdelningar. '.repeat(260);
    const start = performance.now();
    for (let i = 0; i < 100; i += 1) findBlame(text, blameWords);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
