import type { Level, ReportLang, Texts } from './claims.js';

/** Texts of the report's page. Names of criteria and notes stay in English, and are marked so. */
export const TEXTS = {
  title: {
    fi: 'VN Elements: saavutettavuusraportti',
    sv: 'VN Elements: tillgänglighetsrapport',
    en: 'VN Elements: accessibility conformance report',
  },
  evaluated: { fi: 'Arvioitu', sv: 'Utvärderad', en: 'Evaluated' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  summary: { fi: 'Yhteenveto', sv: 'Sammanfattning', en: 'Summary' },
  criterion: { fi: 'Kriteeri', sv: 'Kriterium', en: 'Criterion' },
  level: { fi: 'Täyttyminen', sv: 'Uppfyllelse', en: 'Conformance' },
  notes: { fi: 'Huomautukset', sv: 'Anmärkningar', en: 'Notes' },
  evidence: { fi: 'Näyttö', sv: 'Belägg', en: 'Evidence' },
  checks: { fi: 'tarkistusta', sv: 'kontroller', en: 'checks' },
  issues: { fi: 'Tunnetut puutteet', sv: 'Kända brister', en: 'Known issues' },
  effect: { fi: 'Vaikutus', sv: 'Påverkan', en: 'Effect on users' },
  plan: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
  sample: {
    fi: 'Osa tarkistuksista on otos: kaikkia yhdistelmiä ei ole ajettu.',
    sv: 'En del av kontrollerna är ett urval: alla kombinationer har inte körts.',
    en: 'Some checks are a sample: not all combinations were run.',
  },
} satisfies Readonly<Record<string, Texts>>;

export const LEVEL_TEXTS: Readonly<Record<Level, Texts>> = {
  supports: { fi: 'Täyttyy', sv: 'Uppfylls', en: 'Supports' },
  'partially-supports': {
    fi: 'Täyttyy osittain',
    sv: 'Uppfylls delvis',
    en: 'Partially supports',
  },
  'does-not-support': { fi: 'Ei täyty', sv: 'Uppfylls inte', en: 'Does not support' },
  'not-applicable': { fi: 'Ei sovellettavissa', sv: 'Inte tillämpligt', en: 'Not applicable' },
  'not-evaluated': { fi: 'Ei arvioitu', sv: 'Inte utvärderat', en: 'Not evaluated' },
};

export const CHAPTER_TEXTS: Readonly<Record<string, Texts>> = {
  success_criteria_level_a: {
    fi: 'WCAG 2.2, taso A',
    sv: 'WCAG 2.2, nivå A',
    en: 'WCAG 2.2, level A',
  },
  success_criteria_level_aa: {
    fi: 'WCAG 2.2, taso AA',
    sv: 'WCAG 2.2, nivå AA',
    en: 'WCAG 2.2, level AA',
  },
  success_criteria_level_aaa: {
    fi: 'WCAG 2.2, taso AAA',
    sv: 'WCAG 2.2, nivå AAA',
    en: 'WCAG 2.2, level AAA',
  },
  en_301_549_generic: {
    fi: 'EN 301 549, luku 5: yleiset vaatimukset',
    sv: 'EN 301 549, kapitel 5: allmänna krav',
    en: 'EN 301 549, chapter 5: generic requirements',
  },
  en_301_549_web: {
    fi: 'EN 301 549, luku 9: verkkosisältö',
    sv: 'EN 301 549, kapitel 9: webbinnehåll',
    en: 'EN 301 549, chapter 9: web content',
  },
  en_301_549_documentation: {
    fi: 'EN 301 549, luku 12: dokumentaatio ja tuki',
    sv: 'EN 301 549, kapitel 12: dokumentation och support',
    en: 'EN 301 549, chapter 12: documentation and support',
  },
};

export const text = (name: keyof typeof TEXTS, lang: ReportLang): string => TEXTS[name][lang];
