import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { htmlDifference } from '../../testing/equal-html.js';
import {
  ENGINES,
  render,
  ROOT,
  templateFixtures,
  type Engine,
  type TemplateFixture,
} from '../support/servers.js';

const fixtures = templateFixtures();
/** What shows the faults. */
const few = fixtures.filter(({ name, lang }) => name === 'characters' && lang === 'fi');

/** The fixtures that an engine renders differently. */
function failures(
  engine: Engine,
  some: readonly TemplateFixture[],
  templates?: string,
): readonly string[] {
  const results = render(engine, some, templates);
  return some.flatMap(({ macro, name, lang, html }, index) => {
    const difference = htmlDifference(results[index] ?? '', html);
    return difference === '' ? [] : [`${macro} ${name} ${lang}\n${difference}`];
  });
}

type Replacement = readonly [file: string, from: string, to: string];

/** Faults that an author of templates could make, by engine. */
const FAULTS: Readonly<Record<Engine['name'], Readonly<Record<string, Replacement>>>> = {
  freemarker: {
    'an unescaped title': ['vn/press-release.ftl', '>${title}<', '>${title?no_esc}<'],
    'a forgotten lang': [
      'vn/header.ftl',
      'lang="${lang}"<@p.attribute "dir"',
      '<@p.attribute "dir"',
    ],
    'a missing hidden text': ['vn/press-release.ftl', '<@p.hidden m.type.text + ": " own/>', ''],
    'a wrong heading level': ['vn/press-release.ftl', '<@heading level - 1>', '<@heading level>'],
  },
  twig: {
    'an unescaped title': [
      'vn/press-release.twig',
      '}}>{{ content }}</{{ tag }}>',
      '}}>{{ content|raw }}</{{ tag }}>',
    ],
    'a forgotten lang': [
      'vn/header.twig',
      ' lang="{{ t.lang }}"{{ p.attr(\'dir\', dir)',
      "{{ p.attr('dir', dir)",
    ],
    'a missing hidden text': [
      'vn/navigation.twig',
      "{{ _self.around('nav.submenu'",
      "{{ '' and _self.around('nav.submenu'",
    ],
    'a wrong heading level': ['vn/press-release.twig', 'heading(level - 1', 'heading(level'],
  },
  php: {
    'an unescaped title': [
      'vn/press-release.php',
      "$title !== '' ? vn_e($title)",
      "$title !== '' ? $title",
    ],
    'a forgotten lang': [
      'vn/header.php',
      "['href' => $href, 'lang' => $lang, ",
      "['href' => $href, ",
    ],
    'a missing hidden text': [
      'vn/press-release.php',
      "vn_hidden(vn_message('type', $lang, $resources) . ': ', vn_own_lang($lang, $resources)) . ",
      '',
    ],
    'a wrong heading level': ['vn/press-release.php', 'vn_heading($level - 1', 'vn_heading($level'],
  },
  jinja: {
    'an unescaped title': [
      'vn/press-release.html',
      'heading(level - 1, title or',
      'heading(level - 1, data.headline|safe or',
    ],
    'a forgotten lang': ['vn/header.html', "{'lang': text(language.lang), 'dir'", "{'dir'"],
    'a missing hidden text': ['vn/press-release.html', "{{ hidden(m.type.text ~ ': ', own) }}", ''],
    'a wrong heading level': ['vn/press-release.html', 'heading(level - 1', 'heading(level'],
  },
};

for (const engine of ENGINES) {
  describe(`templates of ${engine.name}`, { skip: !engine.isPresent() && 'not installed' }, () => {
    it('render every fixture', () => {
      assert.ok(fixtures.length > 300);
      assert.deepEqual(failures(engine, fixtures), []);
    });

    for (const [fault, [file, from, to]] of Object.entries(FAULTS[engine.name])) {
      it(`are caught with ${fault}`, () => {
        const folder = mkdtempSync(join(tmpdir(), 'vn-templates-'));
        try {
          cpSync(join(ROOT, 'templates', engine.name), folder, { recursive: true });
          const source = readFileSync(join(folder, file), 'utf8');
          assert.ok(source.includes(from), `${file} contains ${from}`);
          writeFileSync(
            join(folder, file),
            source.replace(from, () => to),
          );
          assert.ok(failures(engine, few, folder).length > 0);
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    }
  });
}

describe('templates of FreeMarker', () => {
  it('use nothing that Liferay forbids', () => {
    const folder = join(ROOT, 'templates/freemarker');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ftl')) continue;
      assert.doesNotMatch(
        readFileSync(join(folder, file), 'utf8'),
        /\?(?:new|api|interpret|eval)\b/,
      );
    }
  });
});
