import type { Subject } from '../subject.js';
import type { Texts } from '../texts.js';
import { datesSubject } from './dates.js';
import { feedsSubject } from './feeds.js';
import { foldingSubject } from './folding.js';
import { htmlSubject } from './html.js';
import { jsonLdSubject } from './json-ld.js';
import { phonesSubject } from './phones.js';
import { sitemapsSubject } from './sitemaps.js';
import { xmlSubject } from './xml.js';

/** All subjects. Inputs are texts or plain objects, so that failing ones can be stored. */
export const subjects = (texts: Texts): readonly Subject<unknown>[] =>
  [
    xmlSubject(texts),
    feedsSubject(texts),
    htmlSubject(texts),
    jsonLdSubject(texts),
    sitemapsSubject(texts),
    datesSubject(),
    phonesSubject(),
    foldingSubject(),
  ] as readonly Subject<unknown>[];
