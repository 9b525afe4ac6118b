import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerForm } from '../../site/answer.js';
import { feedbackData } from '../../stories/pages/feedback.js';

/** Names of the fields with errors. */
const wrong = (sent: Readonly<Record<string, string>>): readonly string[] =>
  feedbackData('fi', new URLSearchParams(sent))
    .fields.filter(({ error }) => error !== undefined)
    .map(({ name }) => name);

describe('the feedback form of the demonstration site', () => {
  it('requires a topic and a text, and an e-mail address only if something is written there', () => {
    assert.deepEqual(wrong({}), ['aihe', 'palaute']);
    assert.deepEqual(wrong({ aihe: 'sisalto', palaute: ' \n' }), ['palaute']);
    assert.deepEqual(wrong({ aihe: 'x', palaute: 'Hei' }), ['aihe']);
    const right = { aihe: 'sisalto', palaute: 'Hei' };
    assert.deepEqual(wrong(right), []);
    assert.deepEqual(wrong({ ...right, sahkoposti: ' ' }), []);
    assert.deepEqual(wrong({ ...right, sahkoposti: 'nimi@example' }), ['sahkoposti']);
    assert.deepEqual(wrong({ ...right, sahkoposti: ' nimi@example.com ' }), []);
  });

  it('has no error before it is sent', () => {
    assert.ok(feedbackData('sv').fields.every(({ error }) => error === undefined));
  });

  it('redirects after a form without errors, and to no other path', () => {
    const { status, headers } = answerForm(
      '/sv/contacts/feedback/',
      new URLSearchParams({ aihe: 'toiminta', palaute: 'Hej' }),
    );
    assert.deepEqual([status, headers['location']], [303, '/sv/contacts/feedback/thanks/']);
    assert.equal(answerForm('/', new URLSearchParams()).status, 405);
  });
});
