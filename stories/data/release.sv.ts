import type { PressRelease } from '../../src/model/index.js';

/** A press release of 18 November 2021, in Swedish on a Finnish site. */
export const releaseSv: PressRelease = {
  lang: 'sv',
  headline:
    'Ministrarna Henriksson och Ohisalo: Det nordiska samarbetet för att bekämpa människohandel måste utvecklas',
  published: '2021-11-18T13:27:00+02:00',
  type: 'Pressmeddelande',
  publishers: ['inrikesministeriet', 'justitieministeriet'],
  lead: 'Människohandel är ett globalt fenomen och också enskilda människohandelsbrott gäller ofta fler än ett land. Enligt de ministrar som talade på seminariet på torsdagen är det väldigt viktigt att bekämpa människohandel över gränserna.',
  body: [
    {
      paragraph:
        'De nordiska myndigheter och aktörer i det civila samhället som arbetar med kampen mot människohandel har samlats i dag till ett seminarium i Helsingfors för att dela med sig av bästa praxis i arbetet mot människohandel.',
    },
    {
      paragraph:
        'I sitt öppningstal påpekade justitieminister Anna-Maja Henriksson att människohandel är ett problem som berör hela samhället och som allvarligt kränker offrets grundläggande rättigheter och försvagar de laglydande företagens konkurrensmöjligheter.',
    },
    {
      paragraph:
        '- En effektiv bekämpning av människohandel förutsätter politisk vilja och målmedvetna åtgärder. Brottslighet relaterad till människohandel förekommer i många olika former och över gränserna. Därför är det nordiska och internationella arbetet väldigt viktigt. Kampen mot människohandel är effektivast när hela samhället är engagerat i arbetet, sade Henriksson.',
    },
    {
      paragraph:
        'Ministrarna tackade de internationella organisationernas och Europeiska kommissionens experter som deltog i seminariet och ansåg att det är viktigt att experterna som befinner sig i olika skeden av arbetet mot människohandel kan dela med sig av sitt kunnande.',
    },
    {
      paragraph:
        '- När vi utvecklar vårt kunnande tillsammans är vi starkare och mer beredda att tillgodose offrens hjälpbehov, ställa gärningsmännen till svars och skydda hela samhället mot människohandel, sade Henriksson.',
    },
    {
      heading: 'Människohandel är ofta dold brottslighet',
    },
    {
      paragraph:
        'Utöver undersökning behövs det aktiva tag för att avslöja brott eftersom det ofta handlar om dold brottslighet.',
    },
    {
      paragraph:
        '- Det är viktigt att det brottsrättsliga ansvaret realiseras i hela exploateringskedjan, i synnerhet när det gäller sexuella övergrepp, sade inrikesminister Maria Ohisalo.',
    },
    {
      paragraph:
        'Människohandelsbrott har också fastställts som en av prioriteringarna inom den brottsliga verksamheten i Europa.',
    },
    {
      paragraph:
        '- Även Finland deltar aktivt i att planera och genomföra de prioriterade åtgärderna, fortsatte Ohisalo.',
    },
    {
      paragraph:
        'Seminarieprogrammet fortsätter på eftermiddagen med en workshop och avslutas med en kvällstillställning med utrikesminister Pekka Haavisto som värd.',
    },
    {
      paragraph:
        'Seminariet som är ett led i Finlands ordförandeskap i Nordiska ministerrådet ordnades av justitieministeriet, inrikesministeriet, utrikesministeriet och statsrådets samordnare för arbetet mot människohandel.',
    },
    {
      link: {
        text: 'Läs mer om seminariet.',
        href: '/ajankohtaista/tapahtumat/',
      },
    },
  ],
  versions: [
    {
      lang: 'fi',
      href: '/-/ministerit-henriksson-ja-ohisalo/',
    },
    {
      lang: 'sv',
    },
    {
      lang: 'en',
      href: '/en/-/ministers-henriksson-and-ohisalo/',
    },
  ],
  contacts: [
    {
      name: 'Ilona Sekiguchi',
      title: 'projektkoordinator',
      phone: '029 515 0201',
    },
    {
      name: 'Venla Roth',
      title: 'statsrådets samordnare för arbetet mot människohandel',
      phone: '029 515 0011',
    },
  ],
  persons: [
    {
      text: 'Anna-Maja Henriksson',
      href: '/haku/?q=Anna-Maja%20Henriksson',
    },
    {
      text: 'Maria Ohisalo',
      href: '/haku/?q=Maria%20Ohisalo',
    },
  ],
  keywords: [
    {
      text: 'brott',
      href: '/haku/?q=brott',
    },
    {
      text: 'brottsoffer',
      href: '/haku/?q=brottsoffer',
    },
    {
      text: 'människohandel',
      href: '/haku/?q=m%C3%A4nniskohandel',
    },
  ],
};
