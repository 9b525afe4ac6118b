import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import {
  unidentifiedErrors,
  unjudgedErrors,
  withOtherErrors,
  withoutPurpose,
} from '../../scripts/audit/form-criteria.js';
import type { BuiltPage } from '../../scripts/audit/site-criteria.js';
import { elements } from '../support/parsed-html.js';

const pageOf = (main: string): readonly BuiltPage[] => [
  { path: '/', lang: 'en', all: elements(parse(`<main>${main}</main>`)) },
];

const LINK = '<a href="#mail">Enter your email address</a>';
const ERROR = '<p id="error">Error: Enter your email address</p>';
const FIELD =
  '<label for="mail">Email</label><input id="mail" aria-describedby="hint error" aria-invalid="true">';

describe('criteria about forms', () => {
  it('accept errors that a text describes and a link leads to, also in groups', () => {
    const group = `<a href="#one">Select one</a><fieldset aria-invalid="true" aria-describedby="g">
      <p id="g">Error: Select one</p><input id="one" type="radio"></fieldset>`;
    assert.deepEqual(unidentifiedErrors(pageOf(LINK + ERROR + FIELD + group)), []);
  });

  it('find errors without a text, without a link and without a mark', () => {
    const unlinked = ['/: no text and link identify the error of mail'];
    assert.deepEqual(unidentifiedErrors(pageOf(LINK + FIELD)), unlinked);
    assert.deepEqual(unidentifiedErrors(pageOf(ERROR + FIELD)), unlinked);
    assert.deepEqual(
      unidentifiedErrors(pageOf(LINK.replace('email', 'home') + ERROR + FIELD)),
      unlinked,
    );
    assert.deepEqual(
      unidentifiedErrors(pageOf(LINK + ERROR + FIELD.replace('aria-invalid="true"', ''))),
      ['/: the field of "Enter your email address" is not marked as invalid'],
    );
  });

  it('find forms that no longer show their errors', () => {
    assert.deepEqual(withOtherErrors(pageOf(LINK + ERROR + FIELD), 1), []);
    assert.deepEqual(withOtherErrors(pageOf(FIELD), 1), ['/: 0 errors instead of 1']);
  });

  it('find errors that nobody has judged', () => {
    const page = pageOf(LINK + ERROR + FIELD);
    assert.deepEqual(
      unjudgedErrors(page, () => false),
      ['/: "Enter your email address"'],
    );
    assert.deepEqual(
      unjudgedErrors(page, () => true),
      [],
    );
  });

  it('find fields about the visitor whose purpose is not stated', () => {
    const purposes = [[/^Email/, 'email']] as const;
    assert.deepEqual(withoutPurpose(pageOf(FIELD), purposes), [
      '/: "Email" has no autocomplete="email"',
    ]);
    const stated = FIELD.replace('<input', '<input autocomplete="email"');
    assert.deepEqual(withoutPurpose(pageOf(stated), purposes), []);
  });
});
