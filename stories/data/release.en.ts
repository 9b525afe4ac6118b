import type { PressRelease } from '../../src/model/index.js';
import { releaseSv } from './release.sv.js';

/** The same release in English, short. */
export const releaseEn: PressRelease = {
  lang: 'en',
  headline:
    'Ministers Henriksson and Ohisalo: Nordic cooperation to combat human trafficking must be developed',
  published: releaseSv.published,
  type: 'Press release',
  publishers: ['Ministry of the Interior', 'Ministry of Justice'],
  lead: 'Human trafficking is a global phenomenon, and even a single offence often involves more than one country.',
  body: [
    {
      paragraph:
        'Nordic authorities and civil society organisations met at a seminar in Helsinki to share good practice in the work against human trafficking.',
    },
    { heading: 'Human trafficking is often hidden crime' },
    {
      paragraph:
        '- Finland takes an active part in planning and carrying out the measures, said Minister of the Interior Maria Ohisalo.',
    },
  ],
  versions: [
    { lang: 'fi', href: '/-/ministerit-henriksson-ja-ohisalo/' },
    { lang: 'sv', href: '/sv/-/ministrarna-henriksson-och-ohisalo/' },
    { lang: 'en' },
  ],
  contacts: [
    { name: 'Ilona Sekiguchi', title: 'project coordinator', phone: '029 515 0201' },
    {
      name: 'Venla Roth',
      title: 'Government Anti-Trafficking Coordinator',
      phone: '029 515 0011',
    },
  ],
  persons: releaseSv.persons,
  keywords: [{ text: 'human trafficking', href: '/haku/?q=human+trafficking' }],
};
