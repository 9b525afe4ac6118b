import type { PressRelease } from '../../src/model/index.js';
import { PICTURE } from './picture.js';

/** A release with every kind of content: table, image, lists, quotations, other languages. */
export const releaseRich: PressRelease = {
  lang: 'en',
  headline: 'Rescue services prepare for winter storms with the Nordic countries',
  type: 'Press release 18/2026',
  published: '2026-11-18T13:27:00+02:00',
  updated: '2026-11-19T09:05:00+02:00',
  translated: '2026-11-18T15:40:00+02:00',
  publishers: ['SM', 'UM', 'Department for Rescue Services'],
  lead: 'The Ministry of the Interior and its neighbours agree on how to help each other when storms cut power and roads.',
  image: {
    src: PICTURE,
    alt: 'Hills behind a lake.',
    width: 640,
    height: 360,
    caption: 'The exercise takes place at a lake in November. Picture: drawn for this page',
  },
  body: [
    'The agreement concerns equipment, crews and warnings that all neighbours understand.',
    { heading: 'What is shared', level: 2 },
    {
      list: [
        'Pumps and generators',
        'Crews for search and rescue',
        'Warnings in all languages of the region',
      ],
    },
    { heading: 'How often it was needed', level: 3 },
    {
      table: {
        caption: 'Tasks by year and kind',
        head: ['Year', 'Fallen trees', 'Power cuts', 'Floods', 'Missing persons'],
        rows: [
          ['2023', '4,120', '1,310', '215', '48'],
          ['2024', '3,870', '1,205', '190', '52'],
          ['2025', '5,040', '1,660', '301', '47'],
        ],
        rowHeads: true,
      },
    },
    {
      paragraph:
        '- We learn most from each other’s mistakes.\nThat takes trust, said Director Maija Meikäläinen.',
    },
    { heading: 'In the words of others', level: 2 },
    { quote: 'Vi övar tillsammans för att kunna hjälpa varandra.', lang: 'sv' },
    { quote: 'نتدرّب معًا كي نساعد بعضنا بعضًا.', lang: 'ar', dir: 'rtl' },
    { paragraph: 'Mii hárjehallat ovttas.', lang: 'se' },
    {
      tag: 'p',
      children: [
        'The full text is available ',
        { tag: 'a', attributes: { href: '/julkaisut/', hreflang: 'fi' }, children: ['in Finnish'] },
        ', with a ',
        { tag: 'strong', children: ['summary'] },
        ' of ',
        { tag: 'time', attributes: { datetime: '2026-11-01' }, children: ['1 November'] },
        '.',
      ],
    },
    { list: ['Agree on contacts', 'Test them', 'Report'], ordered: true },
  ],
  related: [
    { text: 'Rescue services in Finland', href: '/en/rescue-services/' },
    { text: 'Nordic cooperation', href: '/en/international-affairs/' },
  ],
  contacts: [
    {
      name: 'Maija Meikäläinen',
      title: 'Director',
      organisation: 'Department for Rescue Services',
      phone: ['029 515 0201', '+358 (0)9 160 01'],
      email: 'maija.meikalainen@gov.example',
    },
    {
      name: 'Matti Meikäläinen',
      title: 'Senior Specialist',
      phone: '0295 16001 (switchboard)',
      email: '[email protected]',
    },
    { name: 'Press Office', phone: '09-1234 567 / 12' },
    { name: 'Government Situation Centre', phone: '116 117' },
    { name: 'Liisa Virtanen', organisation: 'Ministry for Foreign Affairs' },
  ],
  emailPattern: 'firstname.lastname@gov.example',
  persons: [{ text: 'Maija Meikäläinen', href: '/haku/?q=Meikalainen' }],
  keywords: [{ text: 'rescue services', href: '/haku/?q=rescue' }, { text: 'storms' }],
  url: 'https://intermin.example/en/-/rescue-services-prepare',
};
