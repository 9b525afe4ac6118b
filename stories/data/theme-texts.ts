import type { SiteNode } from '../../src/model/index.js';
import type { SiteLanguage } from './error-texts.js';
import { siteTreeOf } from './site.js';

interface Theme {
  readonly path: string;
  /** The section that it is in. */
  readonly section: SiteNode;
  readonly title: string;
  readonly lead: string;
  readonly alarm: readonly [heading: string, text: string];
  readonly exits: readonly [heading: string, text: string];
  readonly advice: readonly string[];
  /** The note below the text; `{link}` is a link to the rescue services’ own site. */
  readonly demo: string;
  readonly link: string;
}

const SECTION_FI = '/vastuualueet/pelastustoimi';
const sectionFi = siteTreeOf('fi')
  .find(({ href }) => href === '/vastuualueet')
  ?.children?.find(({ href }) => href === SECTION_FI);

const page = (title: string, href: string): SiteNode => ({ title, href });

/** The Swedish and English texts have not been reviewed by a native speaker. All are invented. */
export const THEME_TEXTS: Readonly<Record<SiteLanguage, Theme>> = {
  fi: {
    path: `${SECTION_FI}/onnettomuuksien-ehkaisy/paloturvallisuus/`,
    section: sectionFi ?? { title: '' },
    title: 'Paloturvallisuus',
    lead: 'Kodin paloturvallisuus on arjen tottumuksia: toimiva palovaroitin, vapaat poistumistiet ja huolellisuus tulen kanssa.',
    alarm: [
      'Palovaroitin',
      'Testaa palovaroitin kerran kuukaudessa. Vaihda paristo, kun laite ilmoittaa sen heikkenevän, ja koko laite, kun sen käyttöikä on kulunut.',
    ],
    exits: ['Poistumistiet', 'Pidä porraskäytävä ja uloskäynnit vapaina.'],
    advice: [
      'Älä säilytä lastenvaunuja tai polkupyörää porraskäytävässä.',
      'Varmista, että ovi aukeaa sisältä ilman avainta.',
      'Sovi perheen kanssa kokoontumispaikasta.',
    ],
    demo: 'Esittelysivuston teksti on keksitty. Ohjeet saat {link}.',
    link: 'pelastustoimen omilta sivuilta',
  },
  sv: {
    path: '/sv/rescue-services/fire-safety/',
    section: {
      title: 'Räddningsväsendet',
      href: '/sv/rescue-services/',
      children: [
        page('Brandsäkerhet', '/sv/rescue-services/fire-safety/'),
        page('Förebyggande av olyckor', '/sv/rescue-services/prevention/'),
        page('Befolkningsskydd', '/sv/rescue-services/civil-defence/'),
      ],
    },
    title: 'Brandsäkerhet',
    lead: 'Brandsäkerhet i hemmet är vardagliga vanor: en brandvarnare som fungerar, fria utgångar och försiktighet med eld.',
    alarm: [
      'Brandvarnare',
      'Testa brandvarnaren en gång i månaden. Byt batteri när varnaren meddelar att det håller på att ta slut, och hela varnaren när den har tjänat ut.',
    ],
    exits: ['Utgångar', 'Håll trapphuset och utgångarna fria.'],
    advice: [
      'Förvara inte barnvagnar eller cyklar i trapphuset.',
      'Se till att dörren kan öppnas inifrån utan nyckel.',
      'Kom överens med familjen om en samlingsplats.',
    ],
    demo: 'Texten på demonstrationswebbplatsen är påhittad. Anvisningar finns på {link}.',
    link: 'räddningsväsendets egen webbplats',
  },
  en: {
    path: '/en/rescue-services/fire-safety/',
    section: {
      title: 'Rescue services',
      href: '/en/rescue-services/',
      children: [
        page('Fire safety', '/en/rescue-services/fire-safety/'),
        page('Prevention of accidents', '/en/rescue-services/prevention/'),
        page('Civil defence', '/en/rescue-services/civil-defence/'),
      ],
    },
    title: 'Fire safety',
    lead: 'Fire safety at home is a matter of everyday habits: a smoke alarm that works, clear exits and care with fire.',
    alarm: [
      'Smoke alarm',
      'Test the smoke alarm once a month. Change the battery when the alarm says that it is running low, and the alarm itself at the end of its service life.',
    ],
    exits: ['Exits', 'Keep the stairwell and the exits clear.'],
    advice: [
      'Do not keep prams or bicycles in the stairwell.',
      'Make sure that the door opens from the inside without a key.',
      'Agree on a meeting place with your family.',
    ],
    demo: 'The text of the demonstration site is invented. For advice, see {link}.',
    link: 'the rescue services’ own site',
  },
};

/** The running text of the theme page, for the search. */
export const themeText = ({ lead, alarm, exits, advice }: Theme): string =>
  [lead, alarm.join('. '), exits.join('. '), ...advice].join(' ');
