import type { SiteNode } from '../../src/model/index.js';

/** The pages of a ministry's site, 208 nodes on five levels. URLs are derived from the titles. */
export const siteTreeFi: readonly SiteNode[] = [
  {
    title: 'Etusivu',
    href: '/',
  },
  {
    title: 'Vastuualueet',
    href: '/vastuualueet',
    children: [
      {
        title: 'Poliisiasiat',
        href: '/vastuualueet/poliisiasiat',
        children: [
          {
            title: 'Hallitusohjelman toimenpiteet poliisin toimialalla',
            href: '/vastuualueet/poliisiasiat/hallitusohjelman-toimenpiteet-poliisin-toimialalla',
          },
          {
            title: 'Rikollisuus Suomessa',
            href: '/vastuualueet/poliisiasiat/rikollisuus-suomessa',
          },
          {
            title: 'Järjestäytynyt rikollisuus',
            href: '/vastuualueet/poliisiasiat/jarjestaytynyt-rikollisuus',
            children: [
              {
                title: 'Järjestäytyneen rikollisuuden torjunta',
                href: '/vastuualueet/poliisiasiat/jarjestaytynyt-rikollisuus/jarjestaytyneen-rikollisuuden-torjunta',
              },
            ],
          },
          {
            title: 'Terrorismin torjunta',
            href: '/vastuualueet/poliisiasiat/terrorismin-torjunta',
            children: [
              {
                title: 'Torjuntatoimet Suomessa',
                href: '/vastuualueet/poliisiasiat/terrorismin-torjunta/torjuntatoimet-suomessa',
              },
            ],
          },
          {
            title: 'Väkivaltainen radikalisoituminen',
            href: '/vastuualueet/poliisiasiat/vakivaltainen-radikalisoituminen',
          },
          {
            title: 'Viharikollisuus',
            href: '/vastuualueet/poliisiasiat/viharikollisuus',
            children: [
              {
                title: 'Maalittaminen',
                href: '/vastuualueet/poliisiasiat/viharikollisuus/maalittaminen',
              },
            ],
          },
          {
            title: 'Ihmiskauppa',
            href: '/vastuualueet/poliisiasiat/ihmiskauppa',
          },
          {
            title: 'Talousrikollisuus ja harmaa talous',
            href: '/vastuualueet/poliisiasiat/talousrikollisuus-ja-harmaa-talous',
          },
          {
            title: 'Kyberrikollisuus',
            href: '/vastuualueet/poliisiasiat/kyberrikollisuus',
            children: [
              {
                title: 'Kyberrikollisuuden torjunta',
                href: '/vastuualueet/poliisiasiat/kyberrikollisuus/kyberrikollisuuden-torjunta',
              },
            ],
          },
          {
            title: 'Ampuma-aseet',
            href: '/vastuualueet/poliisiasiat/ampuma-aseet',
            children: [
              {
                title: 'Aselainsäädäntö',
                href: '/vastuualueet/poliisiasiat/ampuma-aseet/aselainsaadanto',
              },
            ],
          },
          {
            title: 'Rahapelit',
            href: '/vastuualueet/poliisiasiat/rahapelit',
          },
          {
            title: 'Rahankeräys',
            href: '/vastuualueet/poliisiasiat/rahankerays',
          },
          {
            title: 'Yleinen järjestys ja turvallisuus',
            href: '/vastuualueet/poliisiasiat/yleinen-jarjestys-ja-turvallisuus',
          },
          {
            title: 'Vartiointi ja järjestyksenvalvonta',
            href: '/vastuualueet/poliisiasiat/vartiointi-ja-jarjestyksenvalvonta',
          },
          {
            title: 'Toimijat ja vastuut',
            href: '/vastuualueet/poliisiasiat/toimijat-ja-vastuut',
            children: [
              {
                title: 'Poliisin toimivaltuudet',
                href: '/vastuualueet/poliisiasiat/toimijat-ja-vastuut/poliisin-toimivaltuudet',
              },
            ],
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/poliisiasiat/lainsaadanto',
          },
        ],
      },
      {
        title: 'Pelastustoimi',
        href: '/vastuualueet/pelastustoimi',
        children: [
          {
            title: 'Hallitusohjelman uudistukset pelastustoimeen ja hätäkeskustoimintaan',
            href: '/vastuualueet/pelastustoimi/hallitusohjelman-uudistukset-pelastustoimeen-ja-hatakeskustoimintaan',
          },
          {
            title: 'Pelastustoiminta',
            href: '/vastuualueet/pelastustoimi/pelastustoiminta',
            children: [
              {
                title: 'Meripelastus',
                href: '/vastuualueet/pelastustoimi/pelastustoiminta/meripelastus',
              },
              {
                title: 'Vaaratiedote',
                href: '/vastuualueet/pelastustoimi/pelastustoiminta/vaaratiedote',
              },
            ],
          },
          {
            title: 'Onnettomuuksien ehkäisy',
            href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy',
            children: [
              {
                title: 'Nuohous',
                href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/nuohous',
              },
              {
                title: 'Palovaroittimet ja muut paloturvallisuuslaitteet',
                href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet',
                children: [
                  {
                    title: 'Palovaroitin',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/palovaroitin',
                  },
                  {
                    title: 'Vastuu palovaroittimista muuttuu 2026',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/vastuu-palovaroittimista-muuttuu-2026',
                  },
                  {
                    title: 'Häkä- ja lämpövaroittimet',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/haka-ja-lampovaroittimet',
                  },
                  {
                    title: 'Alkusammutusvälineet',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/alkusammutusvalineet',
                  },
                  {
                    title: 'Rakennuksen paloturvallisuuslaitteistot',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/rakennuksen-paloturvallisuuslaitteistot',
                  },
                  {
                    title: 'Hätäkeskukseen liitetyt laitteistot',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/hatakeskukseen-liitetyt-laitteistot',
                  },
                  {
                    title: 'Paloturvallisuuslaitteiden valvonta',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/paloturvallisuuslaitteiden-valvonta',
                  },
                  {
                    title: 'Usein kysytyt kysymykset palovaroittimista',
                    href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/palovaroittimet-ja-muut-paloturvallisuuslaitteet/usein-kysytyt-kysymykset-palovaroittimista',
                  },
                ],
              },
              {
                title: 'Pelastussuunnitelma',
                href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/pelastussuunnitelma',
              },
              {
                title: 'Paloturvallisuus',
                href: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/paloturvallisuus',
              },
            ],
          },
          {
            title: 'Varautuminen',
            href: '/vastuualueet/pelastustoimi/varautuminen',
            children: [
              {
                title: 'Kansallinen riskiarvio',
                href: '/vastuualueet/pelastustoimi/varautuminen/kansallinen-riskiarvio',
              },
              {
                title: 'Väestönsuojelu',
                href: '/vastuualueet/pelastustoimi/varautuminen/vaestonsuojelu',
              },
              {
                title: 'Väestönsuojat',
                href: '/vastuualueet/pelastustoimi/varautuminen/vaestonsuojat',
              },
              {
                title: 'Varautumisopas',
                href: '/vastuualueet/pelastustoimi/varautuminen/varautumisopas',
              },
            ],
          },
          {
            title: 'Kansainvälinen avunanto',
            href: '/vastuualueet/pelastustoimi/kansainvalinen-avunanto',
            children: [
              {
                title: 'Kansainvälinen siviilivalmiusyhteistyö',
                href: '/vastuualueet/pelastustoimi/kansainvalinen-avunanto/kansainvalinen-siviilivalmiusyhteistyo',
              },
              {
                title: 'Pelastuspalvelumekanismi',
                href: '/vastuualueet/pelastustoimi/kansainvalinen-avunanto/pelastuspalvelumekanismi',
              },
            ],
          },
          {
            title: 'Hyvinvointialueiden valtakunnalliset tavoitteet',
            href: '/vastuualueet/pelastustoimi/hyvinvointialueiden-valtakunnalliset-tavoitteet',
          },
          {
            title: 'Pelastustoimen toimijat ja vastuut',
            href: '/vastuualueet/pelastustoimi/pelastustoimen-toimijat-ja-vastuut',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/pelastustoimi/lainsaadanto',
          },
          {
            title: 'Tietoa aluevaltuutetulle',
            href: '/vastuualueet/pelastustoimi/tietoa-aluevaltuutetulle',
            children: [
              {
                title: 'Pelastustoimen tehtävät',
                href: '/vastuualueet/pelastustoimi/tietoa-aluevaltuutetulle/pelastustoimen-tehtavat',
              },
              {
                title: 'Palveluiden järjestäminen ja ohjaus',
                href: '/vastuualueet/pelastustoimi/tietoa-aluevaltuutetulle/palveluiden-jarjestaminen-ja-ohjaus',
              },
              {
                title: 'Pelastustoimen rahoitus hyvinvointialueilla',
                href: '/vastuualueet/pelastustoimi/tietoa-aluevaltuutetulle/pelastustoimen-rahoitus-hyvinvointialueilla',
              },
              {
                title: 'Pelastustoimen henkilöstö',
                href: '/vastuualueet/pelastustoimi/tietoa-aluevaltuutetulle/pelastustoimen-henkilosto',
              },
            ],
          },
        ],
      },
      {
        title: 'Hätäkeskustoiminta',
        href: '/vastuualueet/hatakeskustoiminta',
        children: [
          {
            title: 'Hätäkeskukset',
            href: '/vastuualueet/hatakeskustoiminta/hatakeskukset',
          },
          {
            title: 'Hätäkeskuslaitoksen palvelut',
            href: '/vastuualueet/hatakeskustoiminta/hatakeskuslaitoksen-palvelut',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/hatakeskustoiminta/lainsaadanto',
          },
        ],
      },
      {
        title: 'Rajaturvallisuus',
        href: '/vastuualueet/rajaturvallisuus',
        children: [
          {
            title: 'Hallitusohjelman uudistukset rajaturvallisuuteen',
            href: '/vastuualueet/rajaturvallisuus/hallitusohjelman-uudistukset-rajaturvallisuuteen',
          },
          {
            title: 'Rajojen valvonta',
            href: '/vastuualueet/rajaturvallisuus/rajojen-valvonta',
          },
          {
            title: 'Meripelastus',
            href: '/vastuualueet/rajaturvallisuus/meripelastus',
          },
          {
            title: 'Ympäristövahinkojen torjunta merialueilla',
            href: '/vastuualueet/rajaturvallisuus/ymparistovahinkojen-torjunta-merialueilla',
          },
          {
            title: 'Älykkäät rajat',
            href: '/vastuualueet/rajaturvallisuus/alykkaat-rajat',
          },
          {
            title: 'Frontex-yhteistyö',
            href: '/vastuualueet/rajaturvallisuus/frontex-yhteistyo',
          },
          {
            title: 'Toimijat ja vastuut',
            href: '/vastuualueet/rajaturvallisuus/toimijat-ja-vastuut',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/rajaturvallisuus/lainsaadanto',
          },
        ],
      },
      {
        title: 'Maahanmuutto',
        href: '/vastuualueet/maahanmuutto',
        children: [
          {
            title: 'Hallitusohjelman uudistukset maahanmuuttopolitiikkaan',
            href: '/vastuualueet/maahanmuutto/hallitusohjelman-uudistukset-maahanmuuttopolitiikkaan',
            children: [
              {
                title: 'Pysyvän oleskeluluvan edellytysten tiukennukset',
                href: '/vastuualueet/maahanmuutto/hallitusohjelman-uudistukset-maahanmuuttopolitiikkaan/pysyvan-oleskeluluvan-edellytysten-tiukennukset',
              },
            ],
          },
          {
            title: 'Toimijat ja vastuut',
            href: '/vastuualueet/maahanmuutto/toimijat-ja-vastuut',
            children: [
              {
                title: 'Laajamittainen maahantulo ja varautuminen',
                href: '/vastuualueet/maahanmuutto/toimijat-ja-vastuut/laajamittainen-maahantulo-ja-varautuminen',
              },
            ],
          },
          {
            title: 'Maahanmuutto- ja turvapaikkapolitiikka',
            href: '/vastuualueet/maahanmuutto/maahanmuutto-ja-turvapaikkapolitiikka',
            children: [
              {
                title: 'Perheenyhdistäminen',
                href: '/vastuualueet/maahanmuutto/maahanmuutto-ja-turvapaikkapolitiikka/perheenyhdistaminen',
              },
            ],
          },
          {
            title: 'Turvapaikanhakijat ja pakolaiset',
            href: '/vastuualueet/maahanmuutto/turvapaikanhakijat-ja-pakolaiset',
            children: [
              {
                title: 'Kiintiöpakolaiset',
                href: '/vastuualueet/maahanmuutto/turvapaikanhakijat-ja-pakolaiset/kiintiopakolaiset',
                children: [
                  {
                    title: 'Usein kysytyt kysymykset pakolaiskiintiöstä',
                    href: '/vastuualueet/maahanmuutto/turvapaikanhakijat-ja-pakolaiset/kiintiopakolaiset/usein-kysytyt-kysymykset-pakolaiskiintiosta',
                  },
                ],
              },
              {
                title: 'Usein kysytyt kysymykset turvapaikanhakijoista',
                href: '/vastuualueet/maahanmuutto/turvapaikanhakijat-ja-pakolaiset/usein-kysytyt-kysymykset-turvapaikanhakijoista',
              },
            ],
          },
          {
            title: 'EU:n maahanmuutto- ja turvapaikkajärjestelmä',
            href: '/vastuualueet/maahanmuutto/eu-n-maahanmuutto-ja-turvapaikkajarjestelma',
          },
          {
            title: 'Maasta poistaminen ja poistuminen',
            href: '/vastuualueet/maahanmuutto/maasta-poistaminen-ja-poistuminen',
            children: [
              {
                title: 'Vapaaehtoinen paluu ja palauttaminen',
                href: '/vastuualueet/maahanmuutto/maasta-poistaminen-ja-poistuminen/vapaaehtoinen-paluu-ja-palauttaminen',
              },
              {
                title: 'Takaisinottosopimukset',
                href: '/vastuualueet/maahanmuutto/maasta-poistaminen-ja-poistuminen/takaisinottosopimukset',
              },
            ],
          },
          {
            title: 'Kansalaisuus',
            href: '/vastuualueet/maahanmuutto/kansalaisuus',
            children: [
              {
                title: 'Kansalaisuuden saamisen edellytykset ja vaikutukset',
                href: '/vastuualueet/maahanmuutto/kansalaisuus/kansalaisuuden-saamisen-edellytykset-ja-vaikutukset',
              },
              {
                title: 'Ulkosuomalaiset',
                href: '/vastuualueet/maahanmuutto/kansalaisuus/ulkosuomalaiset',
              },
              {
                title: 'Usein kysytyt kysymykset kansalaisuuden menettämisestä',
                href: '/vastuualueet/maahanmuutto/kansalaisuus/usein-kysytyt-kysymykset-kansalaisuuden-menettamisesta',
              },
              {
                title: 'Usein kysytyt kysymykset kaksoiskansalaisuudesta',
                href: '/vastuualueet/maahanmuutto/kansalaisuus/usein-kysytyt-kysymykset-kaksoiskansalaisuudesta',
              },
            ],
          },
          {
            title: 'Laittoman maahantulon ja oleskelun torjunta',
            href: '/vastuualueet/maahanmuutto/laittoman-maahantulon-ja-oleskelun-torjunta',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/maahanmuutto/lainsaadanto',
          },
        ],
      },
      {
        title: 'Kansallinen turvallisuus',
        href: '/vastuualueet/kansallinen-turvallisuus',
        children: [
          {
            title: 'Hallitusohjelman uudistukset kansalliseen turvallisuuteen',
            href: '/vastuualueet/kansallinen-turvallisuus/hallitusohjelman-uudistukset-kansalliseen-turvallisuuteen',
          },
          {
            title: 'Mitä on kansallinen turvallisuus?',
            href: '/vastuualueet/kansallinen-turvallisuus/mita-on-kansallinen-turvallisuus',
            children: [
              {
                title: 'Kriittisen infrastruktuurin suojaaminen',
                href: '/vastuualueet/kansallinen-turvallisuus/mita-on-kansallinen-turvallisuus/kriittisen-infrastruktuurin-suojaaminen',
              },
            ],
          },
          {
            title: 'Siviilitiedustelu',
            href: '/vastuualueet/kansallinen-turvallisuus/siviilitiedustelu',
            children: [
              {
                title: 'Usein kysytyt kysymykset',
                href: '/vastuualueet/kansallinen-turvallisuus/siviilitiedustelu/usein-kysytyt-kysymykset',
              },
            ],
          },
          {
            title: 'Hybridiuhat',
            href: '/vastuualueet/kansallinen-turvallisuus/hybridiuhat',
          },
          {
            title: 'Kyberturvallisuus',
            href: '/vastuualueet/kansallinen-turvallisuus/kyberturvallisuus',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/kansallinen-turvallisuus/lainsaadanto',
          },
        ],
      },
      {
        title: 'Siviilikriisinhallinta',
        href: '/vastuualueet/siviilikriisinhallinta',
        children: [
          {
            title: 'Suomen tavoitteet',
            href: '/vastuualueet/siviilikriisinhallinta/suomen-tavoitteet',
          },
          {
            title: 'Suomalaiset operaatioissa',
            href: '/vastuualueet/siviilikriisinhallinta/suomalaiset-operaatioissa',
          },
          {
            title: 'Näin haet siviilikriisinhallintatehtäviin',
            href: '/vastuualueet/siviilikriisinhallinta/nain-haet-siviilikriisinhallintatehtaviin',
          },
          {
            title: 'Toimijat ja vastuut',
            href: '/vastuualueet/siviilikriisinhallinta/toimijat-ja-vastuut',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/siviilikriisinhallinta/lainsaadanto',
          },
        ],
      },
      {
        title: 'Suomen lippu ja vaakuna',
        href: '/vastuualueet/suomen-lippu-ja-vaakuna',
        children: [
          {
            title: 'Liputuspäivät ja -ajat',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputuspaivat-ja-ajat',
            children: [
              {
                title: 'Liputuspäivät 2026',
                href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputuspaivat-ja-ajat/liputuspaivat-2026',
              },
              {
                title: 'Liputuspäivät 2025',
                href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputuspaivat-ja-ajat/liputuspaivat-2025',
              },
              {
                title: 'Liputuspäiväesitykset',
                href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputuspaivat-ja-ajat/liputuspaivaesitykset',
              },
            ],
          },
          {
            title: 'Suruliputus',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/suruliputus',
          },
          {
            title: 'Liputus EU-lipulla',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputus-eu-lipulla',
          },
          {
            title: 'Lippujen arvojärjestys',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/lippujen-arvojarjestys',
          },
          {
            title: 'Tietoa lipusta',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/tietoa-lipusta',
            children: [
              {
                title: 'Lipun historia',
                href: '/vastuualueet/suomen-lippu-ja-vaakuna/tietoa-lipusta/lipun-historia',
              },
            ],
          },
          {
            title: 'Vaakuna',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/vaakuna',
          },
          {
            title: 'Lippu ja vaakuna elinkeinotoiminnassa',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/lippu-ja-vaakuna-elinkeinotoiminnassa',
          },
          {
            title: 'Usein kysytyt kysymykset',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/usein-kysytyt-kysymykset',
          },
          {
            title: 'Lainsäädäntö',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/lainsaadanto',
          },
          {
            title: 'Liputan-sovellus',
            href: '/vastuualueet/suomen-lippu-ja-vaakuna/liputan-sovellus',
          },
        ],
      },
    ],
  },
  {
    title: 'Ajankohtaista',
    href: '/ajankohtaista',
    children: [
      {
        title: 'Tiedotteet ja uutiset',
        href: '/ajankohtaista/tiedotteet-ja-uutiset',
        children: [
          {
            title: 'Vuosiarkisto',
            href: '/ajankohtaista/tiedotteet-ja-uutiset/vuosiarkisto',
          },
        ],
      },
      {
        title: 'Kolumnit',
        href: '/ajankohtaista/kolumnit',
      },
      {
        title: 'Avoimet työpaikat',
        href: '/ajankohtaista/avoimet-tyopaikat',
      },
      {
        title: 'Päätökset',
        href: '/ajankohtaista/paatokset',
      },
      {
        title: 'Uutiskirjeet',
        href: '/ajankohtaista/uutiskirjeet',
      },
      {
        title: 'Tapahtumat',
        href: '/ajankohtaista/tapahtumat',
        children: [
          {
            title: 'Ilmiöpäivät',
            href: '/ajankohtaista/tapahtumat/ilmiopaivat',
          },
        ],
      },
      {
        title: 'Tilaa ajankohtaisaineistoja',
        href: '/ajankohtaista/tilaa-ajankohtaisaineistoja',
      },
      {
        title: 'Ukraina',
        href: '/ajankohtaista/ukraina',
        children: [
          {
            title: 'Materiaaliapu Ukrainaan',
            href: '/ajankohtaista/ukraina/materiaaliapu-ukrainaan',
            children: [
              {
                title: 'Laptops for Ukraine',
                lang: 'en',
                href: '/ajankohtaista/ukraina/materiaaliapu-ukrainaan/laptops-for-ukraine',
              },
              {
                title: 'Lähetetty siviiliapu',
                href: '/ajankohtaista/ukraina/materiaaliapu-ukrainaan/lahetetty-siviiliapu',
              },
            ],
          },
          {
            title: 'Avun tarjoaminen ukrainalaisille',
            href: '/ajankohtaista/ukraina/avun-tarjoaminen-ukrainalaisille',
          },
          {
            title: 'Tilapäinen suojelu',
            href: '/ajankohtaista/ukraina/tilapainen-suojelu',
          },
          {
            title: 'Ohjeita kunnille',
            href: '/ajankohtaista/ukraina/ohjeita-kunnille',
          },
          {
            title: 'Usein kysytyt kysymykset',
            href: '/ajankohtaista/ukraina/usein-kysytyt-kysymykset',
          },
        ],
      },
      {
        title: 'Itärajan tilanne',
        href: '/ajankohtaista/itarajan-tilanne',
      },
    ],
  },
  {
    title: 'Hankkeet ja lainvalmistelu',
    href: '/hankkeet-ja-lainvalmistelu',
    children: [
      {
        title: 'Siviilitiedustelulainsäädännön uudistaminen',
        href: '/hankkeet-ja-lainvalmistelu/siviilitiedustelulainsaadannon-uudistaminen',
      },
      {
        title: 'Passihanke',
        href: '/hankkeet-ja-lainvalmistelu/passihanke',
      },
      {
        title: 'Rikostorjunnan vahvistaminen',
        href: '/hankkeet-ja-lainvalmistelu/rikostorjunnan-vahvistaminen',
        children: [
          {
            title: 'Vastauksia biometrisia tietoja koskevasta sääntelystä',
            href: '/hankkeet-ja-lainvalmistelu/rikostorjunnan-vahvistaminen/vastauksia-biometrisia-tietoja-koskevasta-saantelysta',
          },
        ],
      },
      {
        title: 'Rahapelijärjestelmän uudistaminen',
        href: '/hankkeet-ja-lainvalmistelu/rahapelijarjestelman-uudistaminen',
        children: [
          {
            title: 'Usein kysytyt kysymykset',
            href: '/hankkeet-ja-lainvalmistelu/rahapelijarjestelman-uudistaminen/usein-kysytyt-kysymykset',
          },
        ],
      },
      {
        title: 'Ampumaratahanke',
        href: '/hankkeet-ja-lainvalmistelu/ampumaratahanke',
      },
      {
        title: 'Kansalaisuuslain uudistaminen',
        href: '/hankkeet-ja-lainvalmistelu/kansalaisuuslain-uudistaminen',
        children: [
          {
            title: 'Usein kysytyt kysymykset',
            href: '/hankkeet-ja-lainvalmistelu/kansalaisuuslain-uudistaminen/usein-kysytyt-kysymykset',
          },
        ],
      },
      {
        title: 'Pelastustoimen työturvallisuushanke',
        href: '/hankkeet-ja-lainvalmistelu/pelastustoimen-tyoturvallisuushanke',
      },
      {
        title: 'EU-turvallisuustietojärjestelmien tietojen yhteentoimivuus',
        href: '/hankkeet-ja-lainvalmistelu/eu-turvallisuustietojarjestelmien-tietojen-yhteentoimivuus',
      },
      {
        title: 'Turvalliset satelliittiviestintäyhteydet',
        href: '/hankkeet-ja-lainvalmistelu/turvalliset-satelliittiviestintayhteydet',
      },
      {
        title: 'Kaikki sisäministeriön hankkeet',
        href: '/hankkeet-ja-lainvalmistelu/kaikki-sisaministerion-hankkeet',
      },
      {
        title: 'Lainsäädäntösuunnitelma',
        href: '/hankkeet-ja-lainvalmistelu/lainsaadantosuunnitelma',
      },
      {
        title: 'Lausuntokierroksella',
        href: '/hankkeet-ja-lainvalmistelu/lausuntokierroksella',
      },
    ],
  },
  {
    title: 'Julkaisut',
    href: '/julkaisut',
    children: [
      {
        title: 'Kertomukset ja selvitykset',
        href: '/julkaisut/kertomukset-ja-selvitykset',
      },
    ],
  },
  {
    title: 'Ministeriö',
    href: '/ministerio',
    children: [
      {
        title: 'Tehtävät ja tavoitteet',
        href: '/ministerio/tehtavat-ja-tavoitteet',
      },
      {
        title: 'Johto ja organisaatio',
        href: '/ministerio/johto-ja-organisaatio',
        children: [
          {
            title: 'Sisäministeri',
            href: '/ministerio/johto-ja-organisaatio/sisaministeri',
          },
          {
            title: 'Kansliapäällikkö',
            href: '/ministerio/johto-ja-organisaatio/kansliapaallikko',
          },
          {
            title: 'Osastot ja yksiköt',
            href: '/ministerio/johto-ja-organisaatio/osastot-ja-yksikot',
          },
        ],
      },
      {
        title: 'Hallinnonala',
        href: '/ministerio/hallinnonala',
      },
      {
        title: 'Sisäisen turvallisuuden selonteko',
        href: '/ministerio/sisaisen-turvallisuuden-selonteko',
      },
      {
        title: 'Konsernistrategia',
        href: '/ministerio/konsernistrategia',
      },
      {
        title: 'Toiminta ja talous',
        href: '/ministerio/toiminta-ja-talous',
        children: [
          {
            title: 'Suunnittelun ja seurannan asiakirjat',
            href: '/ministerio/toiminta-ja-talous/suunnittelun-ja-seurannan-asiakirjat',
          },
        ],
      },
      {
        title: 'EU- ja kansainvälinen yhteistyö',
        href: '/ministerio/eu-ja-kansainvalinen-yhteistyo',
        children: [
          {
            title: 'EU-valmistelujaostot',
            href: '/ministerio/eu-ja-kansainvalinen-yhteistyo/eu-valmistelujaostot',
          },
          {
            title: 'Suomi ja Nato',
            href: '/ministerio/eu-ja-kansainvalinen-yhteistyo/suomi-ja-nato',
          },
        ],
      },
      {
        title: 'Laillisuusvalvonta',
        href: '/ministerio/laillisuusvalvonta',
        children: [
          {
            title: 'Laillisuusvalvonta hallinnonalan virastoissa',
            href: '/ministerio/laillisuusvalvonta/laillisuusvalvonta-hallinnonalan-virastoissa',
          },
          {
            title: 'Kertomukset',
            href: '/ministerio/laillisuusvalvonta/kertomukset',
          },
        ],
      },
      {
        title: 'Valmiusasiat',
        href: '/ministerio/valmiusasiat',
      },
      {
        title: 'Tutkimustoiminta',
        href: '/ministerio/tutkimustoiminta',
        children: [
          {
            title: 'Sentimentti-tietotyökalu',
            href: '/ministerio/tutkimustoiminta/sentimentti-tietotyokalu',
          },
          {
            title: 'Strateginen ennakointitoiminta',
            href: '/ministerio/tutkimustoiminta/strateginen-ennakointitoiminta',
          },
          {
            title: 'EU:n TKI-hankkeet',
            href: '/ministerio/tutkimustoiminta/eu-n-tki-hankkeet',
          },
        ],
      },
      {
        title: 'Rahastot',
        href: '/ministerio/rahastot',
      },
      {
        title: 'Sisäministeriö työpaikkana',
        href: '/ministerio/sisaministerio-tyopaikkana',
        children: [
          {
            title: 'Henkilöstö',
            href: '/ministerio/sisaministerio-tyopaikkana/henkilosto',
          },
          {
            title: 'Vastuullisuus ja arvot',
            href: '/ministerio/sisaministerio-tyopaikkana/vastuullisuus-ja-arvot',
          },
          {
            title: 'Henkilöstöedut',
            href: '/ministerio/sisaministerio-tyopaikkana/henkilostoedut',
          },
          {
            title: 'Palkkaus',
            href: '/ministerio/sisaministerio-tyopaikkana/palkkaus',
          },
          {
            title: 'Hakeminen ministeriöön',
            href: '/ministerio/sisaministerio-tyopaikkana/hakeminen-ministerioon',
          },
          {
            title: 'Harjoittelijaksi ministeriöön',
            href: '/ministerio/sisaministerio-tyopaikkana/harjoittelijaksi-ministerioon',
          },
          {
            title: 'Avoimet työpaikat',
            href: '/ministerio/sisaministerio-tyopaikkana/avoimet-tyopaikat',
          },
          {
            title: 'Tutustu sisäministeriöläisten työhön',
            href: '/ministerio/sisaministerio-tyopaikkana/tutustu-sisaministeriolaisten-tyohon',
          },
          {
            title: 'Sisäministeriöläiset maailmalla',
            href: '/ministerio/sisaministerio-tyopaikkana/sisaministeriolaiset-maailmalla',
          },
          {
            title: 'Virka- ja työehtosopimusasiakirjat',
            href: '/ministerio/sisaministerio-tyopaikkana/virka-ja-tyoehtosopimusasiakirjat',
          },
        ],
      },
      {
        title: 'Ilmoittajansuojelu',
        href: '/ministerio/ilmoittajansuojelu',
      },
      {
        title: 'Historia',
        href: '/ministerio/historia',
      },
    ],
  },
  {
    title: 'Yhteystiedot',
    href: '/yhteystiedot',
    children: [
      {
        title: 'Asia vireille',
        href: '/yhteystiedot/asia-vireille',
      },
      {
        title: 'Tietopyyntö ministeriöön',
        href: '/yhteystiedot/tietopyynto-ministerioon',
      },
      {
        title: 'Johdon, osastojen ja yksiköiden yhteystiedot',
        href: '/yhteystiedot/johdon-osastojen-ja-yksikoiden-yhteystiedot',
      },
      {
        title: 'Viestintäyksikön yhteystiedot',
        href: '/yhteystiedot/viestintayksikon-yhteystiedot',
      },
      {
        title: 'Palaute',
        href: '/yhteystiedot/palaute',
      },
      {
        title: 'Tietosuoja',
        href: '/yhteystiedot/tietosuoja',
        children: [
          {
            title: 'Evästeet verkkosivustolla',
            href: '/yhteystiedot/tietosuoja/evasteet-verkkosivustolla',
          },
        ],
      },
      {
        title: 'Saavutettavuusseloste',
        href: '/saavutettavuusseloste/',
        children: [
          {
            title: 'Liputan-sovelluksen saavutettavuusseloste',
            href: '/yhteystiedot/saavutettavuusseloste/liputan-sovelluksen-saavutettavuusseloste',
          },
        ],
      },
      {
        title: 'Asiakirjajulkisuuskuvaus',
        href: '/yhteystiedot/asiakirjajulkisuuskuvaus',
      },
    ],
  },
];
