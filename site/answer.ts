import '../src/bundles/catalogues.js';
import { hasError } from '../src/model/page/feedback-form.js';
import { SITE_LANGUAGES } from '../stories/data/error-texts.js';
import { errorPage, FEEDBACK_PATHS, feedbackData, thanksPath } from '../stories/pages/feedback.js';
import { limitedList } from '../stories/pages/lists.js';
import { SEARCH_PATHS } from '../stories/pages/search-form.js';
import { searchPage } from '../stories/pages/search.js';
import { readRequest } from '../stories/pages/search-request.js';
import { samePath, type Page } from '../stories/pages/shell.js';
import { siteDocument } from './document.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function pageFor(path: string, params: URLSearchParams): Page | undefined {
  const lang = SITE_LANGUAGES.find((one) => samePath(SEARCH_PATHS[one], path));
  return lang === undefined ? limitedList(path, params) : searchPage(lang, readRequest(params));
}

/**
 * What the server answers to a request with parameters: the results of a search, or a list with
 * limits. Nothing if the path is neither that of a search nor that of a list.
 */
export function answerQuery(path: string, params: URLSearchParams): Answer | undefined {
  const page = pageFor(path, params);
  return page && { status: 200, headers: HTML, body: siteDocument(page) };
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
