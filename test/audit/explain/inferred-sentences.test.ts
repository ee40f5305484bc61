import { describe, expect, it } from 'vitest';
import { checkOf, inferredOf, NOWHERE, ON_LINES, point, range, told } from './reports.js';

const named = (sentences: readonly string[]) => sentences.slice(1).map((sentence) => /“(.*)”/.exec(sentence)?.[1]);

describe('what is inferred', () => {
  it('is told with its unit, and with where it would lie if zeros at the end were rounded', () => {
    const report = {
      inferred: [
        inferredOf({ figure: 'crops', interval: range('1000', '1002'), widest: range('950', '1050') }),
        inferredOf({ figure: 'rice', interval: point('7') }),
      ],
      figures: { ...ON_LINES, crops: { ...ON_LINES['crops'], unit: 'case' } },
    };
    expect(told(report)).toEqual([
      'Not printed, but implied by the other figures (2 of 2 are named here):',
      '“Crops”: between 1000 and 1002 cases (between 950 and 1050 cases if trailing zeros come from rounding).',
      '“Rice”: 7.',
    ]);
    expect(told(report, 'vi')).toEqual([
      'Không in nhưng suy ra được từ các số liệu khác (nêu 2 trong 2):',
      '“Trồng trọt”: từ 1.000 đến 1.002 vụ (từ 950 đến 1.050 vụ nếu các số 0 ở cuối là do làm tròn).',
      '“Lúa”: 7.',
    ]);
  });

  it('is told once where both readings are the same in words', () => {
    const [interval, widest] = [range('12.12345678', '12.98765432'), range('12.12345679', '12.98765432')];
    expect(told({ inferred: [inferredOf({ interval, widest })] })[1]).toBe('“crops”: between 12.12 and 12.99.');
  });

  it('is named when it is known to within a tenth of itself', () => {
    const inferred = [
      inferredOf({ figure: 'tenth', interval: range('95', '105') }),
      inferredOf({ figure: 'wider', interval: range('94.9', '105') }),
      inferredOf({ figure: 'tenth below zero', interval: range('-105', '-95') }),
      inferredOf({ figure: 'wider below zero', interval: range('-106', '-95') }),
      inferredOf({ figure: 'around zero', interval: range('-1', '1') }),
      inferredOf({ figure: 'without an upper end', interval: range('1', null) }),
      inferredOf({ figure: 'without a lower end', interval: range(null, '1') }),
      inferredOf({ figure: 'without ends', interval: NOWHERE }),
    ];
    const sentences = told({ inferred });
    expect(sentences[0]).toBe('Not printed, but implied by the other figures (2 of 8 are named here):');
    expect(named(sentences)).toEqual(['tenth', 'tenth below zero']);
  });

  it('is only counted where none is known to within a tenth of itself', () => {
    const inferred = [inferredOf({ figure: 'wide', interval: range('1', '9') }), inferredOf({ figure: 'around zero', interval: range('-1', '1') })];
    expect(told({ inferred })).toEqual(['Not printed, but implied by the other figures: 2, none closely enough to be named here.']);
    expect(told({ inferred }, 'vi')).toEqual(['Không in nhưng suy ra được từ các số liệu khác: 2, không có số liệu nào đủ sát để nêu ở đây.']);
  });

  it('is named when it is known to be zero', () => {
    expect(told({ inferred: [inferredOf({ figure: 'none', interval: point('0') })] })[1]).toBe('“none”: 0.');
  });

  it('names twenty, and says how many there are', () => {
    const inferred = Array.from({ length: 1021 }, (_, index) => inferredOf({ figure: `f${index}` }));
    expect(told({ inferred })[0]).toBe('Not printed, but implied by the other figures (20 of 1021 are named here):');
    expect(told({ inferred }, 'vi')[0]).toBe('Không in nhưng suy ra được từ các số liệu khác (nêu 20 trong 1.021):');
    expect(named(told({ inferred }))).toEqual(Array.from({ length: 20 }, (_, index) => `f${index}`));
  });

  it('names those first that most relations speak of', () => {
    const checks = [['a', 'b', 'c'], ['c', 'b', 'x'], ['c']].map((operands) => checkOf({ verdict: 'consistent', operands }));
    const inferred = ['none', 'a', 'b', 'c', 'none either'].map((figure) => inferredOf({ figure }));
    expect(named(told({ checks, inferred }))).toEqual(['c', 'b', 'a', 'none', 'none either']);
  });

  it('names the mere bases of rates last, however many relations speak of them', () => {
    const checks = [
      checkOf({ relation: 'growth', type: 'growth', verdict: 'consistent', operands: ['grown', 'both'] }),
      checkOf({ relation: 'share', type: 'percent', verdict: 'consistent', operands: ['shared', 'both'] }),
      checkOf({ relation: 'sum', type: 'sum', verdict: 'consistent', operands: ['both', 'summed'] }),
    ];
    const inferred = [
      inferredOf({ figure: 'grown', assumes: ['growth'] }),
      inferredOf({ figure: 'shared', assumes: ['share', 'growth'] }),
      inferredOf({ figure: 'of a lost relation', assumes: ['lost'] }),
      inferredOf({ figure: 'summed', assumes: ['sum'] }),
      inferredOf({ figure: 'both', assumes: ['growth', 'sum'] }),
    ];
    expect(named(told({ checks, inferred }))).toEqual(['both', 'summed', 'of a lost relation', 'grown', 'shared']);
  });

  it('is not spoken of where there is nothing', () => {
    expect(told({})).toEqual([]);
  });
});
