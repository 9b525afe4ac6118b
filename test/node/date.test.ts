import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formatDateTime, readDateTime } from '../../src/model/index.js';
import { dateLines } from '../support/date-lines.js';

interface Case {
  readonly utc?: string;
  readonly local?: string;
  readonly fi?: string;
  readonly expect?: string;
  readonly trap?: string;
}
const { cases } = JSON.parse(
  readFileSync(new URL('../data/date-cases.json', import.meta.url), 'utf8'),
) as { cases: readonly Case[] };

describe('dates', () => {
  for (const { utc, local, fi, expect, trap } of cases) {
    it(`${utc ?? local ?? ''} ${trap ?? ''}`, () => {
      const read = readDateTime(utc ?? local);
      if (fi !== undefined) {
        assert.ok(read);
        assert.equal(formatDateTime(read, 'fi'), fi);
        assert.equal(new Date(read.datetime).getTime(), read.instant);
      } else if (expect !== undefined) {
        assert.equal(read, undefined);
      } else {
        assert.ok(read, 'a local time skipped by the change to summer time is defined');
        assert.equal(formatDateTime(read, 'fi'), '28.3.2021 4.30');
      }
    });
  }

  it('are the same bytes in all seven languages as in every browser', () => {
    const stamps = JSON.parse(
      readFileSync(new URL('../data/date-stamps.json', import.meta.url), 'utf8'),
    ) as readonly string[];
    assert.deepEqual(dateLines(cases), stamps);
  });

  it('are formatted as in Finnish in other languages', () => {
    const read = readDateTime('2021-11-18T11:27:00Z');
    assert.ok(read);
    assert.equal(formatDateTime(read, 'smn'), '18.11.2021 13.27');
    assert.equal(formatDateTime(read, 'fr-CA'), '18/11/2021 13:27');
  });

  it('distinguishes the two 3.30 of an autumn night in datetime', () => {
    const [first, second] = ['2021-10-31T00:30:00Z', '2021-10-31T01:30:00Z'].map((utc) =>
      readDateTime(utc),
    );
    assert.ok(first && second);
    assert.equal(formatDateTime(first, 'fi'), formatDateTime(second, 'fi'));
    assert.notEqual(first.datetime, second.datetime);
  });

  it('reads a time without an offset as Helsinki time and adds the offset', () => {
    assert.equal(readDateTime('2021-11-18T13:27')?.datetime, '2021-11-18T13:27:00+02:00');
    assert.equal(readDateTime('2021-07-01T00:05')?.datetime, '2021-07-01T00:05:00+03:00');
    assert.equal(readDateTime('2021-10-31T03:30')?.datetime, '2021-10-31T03:30:00+03:00');
  });

  it('formats a day without a time in the pattern of each language', () => {
    const day = readDateTime('2026-06-08');
    assert.ok(day);
    const shown = (['fi', 'sv', 'en', 'se', 'ru', 'fr', 'de'] as const).map((locale) =>
      formatDateTime(day, locale),
    );
    assert.deepEqual(shown, [
      '8.6.2026',
      '8.6.2026',
      '8.6.2026',
      '8.6.2026',
      '08.06.2026',
      '08/06/2026',
      '08.06.2026',
    ]);
  });

  for (const [written, datetime, instant] of [
    ['2021-11-18T11:27:30Z', '2021-11-18T11:27:30Z', Date.UTC(2021, 10, 18, 11, 27, 30)],
    ['2021-11-18T13:27:30', '2021-11-18T13:27:30+02:00', Date.UTC(2021, 10, 18, 11, 27, 30)],
    ['2021-11-18 13:27:05+0200', '2021-11-18T13:27:05+0200', Date.UTC(2021, 10, 18, 11, 27, 5)],
    ['2021-11-18T00:00+23:59', '2021-11-18T00:00+23:59', Date.UTC(2021, 10, 17, 0, 1)],
    ['2021-11-18T00:00-23:59', '2021-11-18T00:00-23:59', Date.UTC(2021, 10, 18, 23, 59)],
    ['2021-11-18T10:00-00:00', '2021-11-18T10:00+00:00', Date.UTC(2021, 10, 18, 10)],
    ['2021-11-18T10:00:00.1234567Z', '2021-11-18T10:00:00.123Z', Date.UTC(2021, 10, 18, 10)],
    [' 2020-02-29 ', '2020-02-29', Date.UTC(2020, 1, 28, 22)],
    ['2021-05', '2021-05', Date.UTC(2021, 3, 30, 21)],
    ['2021-12', '2021-12', Date.UTC(2021, 10, 30, 22)],
    ['2021', '2021', Date.UTC(2020, 11, 31, 22)],
  ] as const) {
    it(`${JSON.stringify(written)} is a moment with its offset`, () => {
      const read = readDateTime(written);
      assert.deepEqual([read?.datetime, read?.instant], [datetime, instant]);
      assert.equal(read?.hasTime, datetime.includes('T'));
      const precisions: Readonly<Record<number, string>> = { 4: 'year', 7: 'month' };
      assert.equal(read?.precision, precisions[datetime.length]);
    });
  }

  for (const wrong of [
    '2021-00-18',
    '2021-04-31',
    '2021-02-29',
    '2021-11-00',
    '2021-11-18T10:00+24:00',
    '2021-11-18T10:00+02:60',
    '2021-11-18T10:00:60Z',
    '2021-11-18T10:00+02:00:00',
    '2021-00',
    '2021-13',
    '0999-12',
    '2021-13-01',
    '2021-02-30',
    '2021-11-18T24:00',
    '2021-11-18T10:60',
    '18.11.2021',
    '2021-11-18T10:00+99:00',
    'soon',
    null,
    5,
    {},
  ]) {
    it(`reads no date from ${JSON.stringify(wrong)}`, () => {
      assert.equal(readDateTime(wrong), undefined);
    });
  }
});
