import { contactCardExamples } from './contact-card.examples.js';
import { feedbackFormExamples } from './feedback-form.examples.js';
import { filterFormExamples } from './filter-form.examples.js';
import { paginationExamples } from './pagination.examples.js';
import type { PatternExample } from './pattern.js';
import { personCardExamples } from './person-card.examples.js';
import { resultListExamples } from './result-list.examples.js';
import { sideNavigationExamples } from './side-navigation.examples.js';
import { siteNoticeExamples } from './site-notice.examples.js';
import { summaryListExamples } from './summary-list.examples.js';

/** The examples of each pattern. */
export const PATTERN_EXAMPLES: Readonly<Record<string, readonly PatternExample[]>> = {
  'result-list': resultListExamples,
  pagination: paginationExamples,
  'filter-form': filterFormExamples,
  'feedback-form': feedbackFormExamples,
  'side-navigation': sideNavigationExamples,
  'site-notice': siteNoticeExamples,
  'summary-list': summaryListExamples,
  'contact-card': contactCardExamples,
  'person-card': personCardExamples,
};
