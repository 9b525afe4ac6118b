import type { PressRelease } from '../../src/model/index.js';
import { releaseSv } from './release.sv.js';

/** The same release in Finnish, short. */
export const releaseFi: PressRelease = {
  lang: 'fi',
  headline:
    'Ministerit Henriksson ja Ohisalo: Pohjoismaista yhteistyötä ihmiskaupan torjumiseksi on kehitettävä',
  published: releaseSv.published,
  type: 'Tiedote',
  publishers: ['sisäministeriö', 'oikeusministeriö'],
  lead: 'Ihmiskauppa on maailmanlaajuinen ilmiö, ja yksittäinenkin ihmiskaupparikos koskee usein useampaa kuin yhtä maata.',
  body: [
    {
      paragraph:
        'Pohjoismaiset viranomaiset ja kansalaisyhteiskunnan toimijat kokoontuivat seminaariin Helsinkiin jakamaan parhaita käytäntöjä ihmiskaupan vastaisesta työstä.',
    },
    { heading: 'Ihmiskauppa on usein piilorikollisuutta' },
    {
      paragraph:
        '- Suomi osallistuu aktiivisesti torjuntatoimien suunnitteluun ja toteutukseen, sanoi sisäministeri Maria Ohisalo.',
    },
  ],
  versions: [
    { lang: 'fi' },
    { lang: 'sv', href: '/sv/-/ministrarna-henriksson-och-ohisalo/' },
    { lang: 'en', href: '/en/-/ministers-henriksson-and-ohisalo/' },
  ],
  contacts: [
    { name: 'Ilona Sekiguchi', title: 'projektikoordinaattori', phone: '029 515 0201' },
    {
      name: 'Venla Roth',
      title: 'valtioneuvoston ihmiskaupan vastaisen työn koordinaattori',
      phone: '029 515 0011',
    },
  ],
  persons: releaseSv.persons,
  keywords: [
    { text: 'ihmiskauppa', href: '/haku/?q=ihmiskauppa' },
    { text: 'rikokset', href: '/haku/?q=rikokset' },
  ],
};
