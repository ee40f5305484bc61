import { describe, expect, it } from 'vitest';
import { adviser, nearest } from '../../src/models/nearest.js';

describe('the word that a misspelt one stands for', () => {
  it.each([
    ['a letter too many', 'verdictt', ['value', 'verdict'], 'verdict'],
    ['a letter too few', 'verdit', ['value', 'verdict'], 'verdict'],
    ['another letter', 'verdikt', ['value', 'verdict'], 'verdict'],
    ['two letters swapped', 'hegde', ['hedge'], 'hedge'],
    ['two letters swapped, which is one slip and not two', 'nto', ['not'], 'not'],
    ['letters of another case', 'GRDP', ['grdp'], 'grdp'],
    ['a candidate of another case', 'grdp', ['GRDP'], 'GRDP'],
    ['the nearest of several, wherever it stands', 'shares', ['shore', 'share', 'shire'], 'share'],
    ['of two that are equally near, the first', 'part', ['port', 'pert'], 'port'],
    ['in a word of one to five letters, one slip', 'a', ['b'], 'b'],
    ['in a word of six, two', 'abcdef', ['abcdxy'], 'abcdxy'],
    ['in a word of sixty, twenty', 'a'.repeat(60), ['a'.repeat(40)], 'a'.repeat(40)],
  ])('with %s: %s', (_, word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it.each([
    ['the candidates are none', 'value', []],
    ['a short word differs in two letters', 'abcde', ['abcxy']],
    ['a word of six differs in three', 'abcdef', ['abcxyz']],
    ['letters are swapped over another', 'abc', ['cba']],
    ['a swap would put in another letter', 'ab', ['ca', 'bc']],
    ['it is over sixty letters long', 'a'.repeat(61), ['a'.repeat(61)]],
    ['nothing was written and a candidate is long', '', ['ab']],
  ])('is not known when %s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});

describe('advice on the words of a document', () => {
  it('is given on so many, found or not, and then no more', () => {
    const advise = adviser(2);
    expect(['vlaue', 'x', 'vlaue'].map((word) => advise(word, ['value']))).toEqual(['value', undefined, undefined]);
  });

  it('is given on twenty unless told otherwise', () => {
    const advise = adviser();
    const given = Array.from({ length: 25 }, () => advise('vlaue', ['value']));
    expect(given.filter((word) => word === 'value')).toHaveLength(20);
    expect(given.indexOf(undefined)).toBe(20);
  });
});
