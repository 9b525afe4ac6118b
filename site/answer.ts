import '../src/bundles/catalogues.js';
import { hasError } from '../src/model/page/feedback-form.js';
import { SITE_LANGUAGES } from '../stories/data/error-texts.js';
import { errorPage, FEEDBACK_PATHS, feedbackData, thanksPath } from '../stories/pages/feedback.js';
import { SEARCH_PATHS } from '../stories/pages/search-form.js';
import { searchPage } from '../stories/pages/search.js';
import { readRequest } from '../stories/pages/search-request.js';
import { samePath } from '../stories/pages/shell.js';
import { siteDocument } from './document.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** What the server answers to a search: its results, or nothing if the path is no search page. */
export function answerSearch(path: string, params: URLSearchParams): Answer | undefined {
  const lang = SITE_LANGUAGES.find((one) => samePath(SEARCH_PATHS[one], path));
  if (lang === undefined) return undefined;
  return {
    status: 200,
    headers: HTML,
    body: siteDocument(searchPage(lang, readRequest(params))),
  };
}

/**
 * What the server of the demonstration site answers to a form: the same form with what the visitor
 * sent and the errors in it, or a redirect to the confirmation. Nothing is stored.
 */
export function answerForm(path: string, sent: URLSearchParams): Answer {
  const lang = SITE_LANGUAGES.find((one) => FEEDBACK_PATHS[one] === path);
  if (lang === undefined) return { status: 405, headers: { allow: 'GET' } };
  const form = feedbackData(lang, sent);
  if (!form.fields.some(hasError)) {
    // A redirect, so that reloading the page does not send the form again.
    return { status: 303, headers: { location: thanksPath(lang) } };
  }
  return {
    status: 422,
    headers: HTML,
    body: siteDocument(errorPage(lang, form)),
  };
}
