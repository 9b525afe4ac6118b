import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { setFallbackLocale } from '../../src/i18n/index.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { newsArticleJsonLd, readRelease, type PressRelease } from '../../src/model/index.js';

const render = (release: Partial<PressRelease>): HTMLElement =>
  new JSDOM(renderToString(pressRelease({ lang: 'fi', headline: 'Otsikko', ...release }))).window
    .document.body;
const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const texts = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((one) => clean(one.textContent));

const attachment = {
  title: 'Report',
  href: '/report.pdf',
  type: 'application/pdf',
  size: 2_600_000,
  lang: 'en',
  pages: 48,
};

describe('attachments', () => {
  for (const [lang, want] of [
    ['fi', 'Liitteet: Report (PDF, 2,6 Mt, 48 sivua, englanniksi)'],
    ['sv', 'Bilagor: Report (PDF, 2,6 MB, 48 sidor, på engelska)'],
    ['en', 'Attachments: Report (PDF, 2.6 MB, 48 pages, in English)'],
    ['se', 'Mildosat: Report (PDF, 2,6 MB, 48 siiddu, eŋgelasgillii)'],
    ['ru', 'Приложения: Report (PDF, 2,6 МБ, 48 страниц, на английском языке)'],
    ['fr', 'Pièces jointes: Report (PDF, 2,6 Mo, 48 pages, en anglais)'],
    ['de', 'Anlagen: Report (PDF, 2,6 MB, 48 Seiten, auf Englisch)'],
  ] as const) {
    it(`state format, size, pages and language in ${lang}`, () => {
      const root = render({ lang, attachments: [attachment] });
      const section = root.querySelector<HTMLElement>('.vn-attachments')!;
      assert.equal(`${texts(section, 'h2')[0]}: ${texts(section, 'a')[0]}`, want);
      assert.equal(
        section.querySelector('a span')?.getAttribute('lang'),
        lang === 'en' ? null : 'en',
      );
    });
  }
  for (const [what, data, want] of [
    ['a URL', '/liitteet/Liite%201.docx', 'Liite 1.docx (DOCX)'],
    ['a small file', { href: '/a.txt', title: 'A', size: 12 }, 'A (TXT, 12 t)'],
    ['a size in kilobytes', { href: '/a', title: 'A', size: 123_456 }, 'A (123 kt)'],
    ['just below a megabyte', { href: '/a', title: 'A', size: 999_900 }, 'A (1 Mt)'],
    ['a format as text', { href: '/a', title: 'A', type: 'Excel' }, 'A (Excel)'],
    [
      'a media type with a name',
      { href: '/a', title: 'A', type: 'application/vnd.oasis.opendocument.text' },
      'A (ODT)',
    ],
    ['one page', { href: '/a', title: 'A', pages: 1 }, 'A (1 sivu)'],
    ['another language', { href: '/a', title: 'A', lang: 'et' }, 'A (et)'],
    ['nothing but a URL without a path', { href: 'https://a.example' }, 'a.example'],
    ['wrong values', { href: '/a', title: 'A', size: -1, pages: 'x', lang: '<b>' }, 'A'],
  ] as const) {
    it(`are shown for ${what}`, () => {
      assert.equal(texts(render({ attachments: [data as never] }), '.vn-attachments a')[0], want);
    });
  }
  it('without a safe URL are dropped and reported', () => {
    const found: string[] = [];
    const { attachments } = readRelease(
      { attachments: [{ title: 'A', href: 'javascript:1' }, { title: 'B' }] },
      { onProblem: (one) => found.push(one.expected) },
    );
    assert.deepEqual(attachments, []);
    assert.ok(found.includes('an attachment with a web URL as href'));
  });
  it('are media objects in the JSON-LD', () => {
    const data = newsArticleJsonLd(
      { lang: 'fi', headline: 'O', attachments: [attachment] },
      { base: 'https://a.example/' },
    );
    assert.deepEqual(data?.['associatedMedia'], [
      {
        '@type': 'MediaObject',
        name: 'Report',
        contentUrl: 'https://a.example/report.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '2600000',
        inLanguage: 'en',
      },
    ]);
  });
});

describe('events', () => {
  const event = {
    title: 'Tiedotustilaisuus',
    start: '2025-03-14T09:00:00+02:00',
    end: '2025-03-14T10:30:00+02:00',
    place: 'Valtioneuvoston linna',
    stream: 'https://video.example/1',
    registration: { text: 'Ilmoittaudu', href: 'mailto:a@b.example' },
  };
  it('state time, place, stream and registration', () => {
    const root = render({ events: [event] });
    assert.deepEqual(texts(root, '.vn-events h2, .vn-events h3, .vn-events dt'), [
      'Tapahtumat',
      'Tiedotustilaisuus',
      'Aika',
      'Paikka',
      'Suora lähetys',
      'Ilmoittautuminen',
    ]);
    assert.deepEqual(texts(root, '.vn-events dd'), [
      '14.3.2025 9.00–10.30',
      'Valtioneuvoston linna',
      'https://video.example/1',
      'Ilmoittaudu',
    ]);
  });
  it('over several days state both days', () => {
    const root = render({ events: [{ title: 'A', start: '2025-03-14', end: '2025-03-16' }] });
    assert.equal(texts(root, '.vn-events dd')[0], '14.3.2025–16.3.2025');
  });
  it('keep instructions and dates that are text', () => {
    const root = render({
      events: [{ title: 'A', start: 'ensi viikolla', registration: 'puhelimitse' }],
    });
    assert.deepEqual(texts(root, '.vn-events dd'), ['ensi viikolla', 'puhelimitse']);
  });
  it('are events in the JSON-LD', () => {
    const [data] = newsArticleJsonLd({ lang: 'fi', headline: 'O', events: [event] })?.[
      'mentions'
    ] as { startDate: string; location: { '@type': string }[] }[];
    assert.equal(data?.startDate, '2025-03-14T09:00:00+02:00');
    assert.deepEqual(
      data.location.map((one) => one['@type']),
      ['Place', 'VirtualLocation'],
    );
  });
});

describe('projects', () => {
  it('state their identifier and link', () => {
    const root = render({
      projects: [
        { text: 'Laki', id: 'HE 12/2025 vp', href: '/he' },
        { text: '', id: 'OM030:00/2024' },
        'Hanke',
      ],
    });
    assert.deepEqual(texts(root, '.vn-projects li'), [
      'Laki (HE 12/2025 vp)',
      'OM030:00/2024',
      'Hanke',
    ]);
    assert.equal(root.querySelector('.vn-projects a')?.getAttribute('href'), '/he');
  });
});

describe('labels of a release in another language', () => {
  it('are Finnish, or those of the fallback locale', () => {
    const label = (): [string, string | null | undefined] => {
      const root = render({ lang: 'et', attachments: ['/a.pdf'] });
      const heading = root.querySelector('.vn-attachments h2 span');
      return [clean(heading?.textContent), heading?.getAttribute('lang')];
    };
    assert.deepEqual(label(), ['Liitteet', 'fi']);
    setFallbackLocale('en');
    try {
      assert.deepEqual(label(), ['Attachments', 'en']);
    } finally {
      setFallbackLocale(undefined);
    }
    assert.deepEqual(label(), ['Liitteet', 'fi']);
  });
});
