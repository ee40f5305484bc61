import { expect, it } from 'vitest';
import { ENGLISH } from '../../../src/audit/explain/english.js';
import { wordingIn } from '../../../src/audit/explain/language.js';
import { VIETNAMESE } from '../../../src/audit/explain/vietnamese.js';
import { InvalidOptionError } from '../../../src/errors.js';
import { refusal } from '../../support/refusal.js';

it('has the words of English and Vietnamese', () => {
  expect(wordingIn('en')).toBe(ENGLISH);
  expect(wordingIn('vi')).toBe(VIETNAMESE);
});

it.each(['fr', 'toString', '', 5, undefined])('refuses %j, and says what it expects', (language) => {
  const error = refusal(() => wordingIn(language as never));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(error).toMatchObject({
    message: `${typeof language === 'string' ? `"${language}"` : String(language)} is no language of explanations; expected "en" or "vi".`,
    code: 'invalid-option',
    input: language,
  });
});
