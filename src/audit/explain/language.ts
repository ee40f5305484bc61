import { InvalidOptionError, show } from '../../errors.js';
import { isWordOf } from '../../fields.js';
import { ENGLISH } from './english.js';
import { VIETNAMESE } from './vietnamese.js';
import type { Wording } from './wording.js';

/** A language that an audit is explained in. */
export type ExplanationLanguage = 'en' | 'vi';

const WORDINGS: Readonly<Record<ExplanationLanguage, Wording>> = { en: ENGLISH, vi: VIETNAMESE };

/** @throws InvalidOptionError when the language is another */
export function wordingIn(language: ExplanationLanguage): Wording {
  if (!isWordOf(WORDINGS, language)) {
    throw new InvalidOptionError(`${show(language)} is no language of explanations; expected "en" or "vi".`, language);
  }
  return WORDINGS[language];
}
