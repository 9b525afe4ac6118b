import type { SiteLanguage } from './error-texts.js';

interface ContactTexts {
  readonly lead: string;
  readonly first: string;
  readonly addresses: string;
  readonly visitText: string;
  readonly media: string;
  readonly units: string;
  readonly police: string;
  readonly rescue: string;
  readonly migration: string;
  readonly borders: string;
  readonly security: string;
  readonly communications: string;
  readonly persons: string;
  readonly officer: string;
  readonly elsewhere: string;
  readonly emergency: string;
  readonly permits: string;
  readonly passports: string;
  readonly advice: string;
  readonly more: string;
  readonly demo: string;
  readonly ministersLead: string;
  readonly minister: string;
  readonly ministerText: string;
  readonly otherText: string;
  readonly justiceMinistry: string;
  readonly ministersDemo: string;
}

/**
 * Texts of the contact page and the ministers’ pages. The Swedish and English ones have not been
 * reviewed by a native speaker.
 */
export const CONTACT_TEXTS: Readonly<Record<SiteLanguage, ContactTexts>> = {
  fi: {
    lead: 'Emme voi vaikuttaa yksittäisiin lupa-asioihin: ne ratkaisee poliisi, Maahanmuuttovirasto tai muu viranomainen.',
    first: 'Vaihde, osoitteet ja kirjaamo',
    addresses: 'Osoitteet',
    visitText: 'Rakennus on esteetön. Sisäänkäynti on Kirkkokadulta.',
    media: 'Median yhteystiedot',
    units: 'Osastot ja yksiköt',
    police: 'Poliisiosasto',
    rescue: 'Pelastusosasto',
    migration: 'Maahanmuutto-osasto',
    borders: 'Rajavartio-osasto',
    security: 'Kansallisen turvallisuuden yksikkö',
    communications: 'Viestintäyksikkö',
    persons: 'Henkilöt',
    officer: 'tiedottaja',
    elsewhere: 'Muualla hoidettavat asiat',
    emergency: 'Hätänumero: 112',
    permits: 'Oleskelulupa ja kansalaisuus: Maahanmuuttovirasto',
    passports: 'Passi, henkilökortti ja rikosilmoitus: Poliisi',
    advice: 'Nuohous ja palotarkastukset: pelastuslaitos',
    more: 'Lisää aiheesta',
    demo: 'Esittelysivustolla vaihteen numero ja osoitteet ovat ministeriön. Muut numerot, sähköpostiosoitteet ja henkilöt ovat keksittyjä.',
    ministersLead:
      'Sivulla ovat vuonna 2021 julkaistun tiedotteen ministerit. Kahden ministerin ministeriö kertoisi näin, kumpi vastaa mistäkin.',
    minister: 'Sisäministeri',
    ministerText: 'Sisäministeri, kun tiedote julkaistiin 18.11.2021.',
    otherText: 'Oikeusministeri, kun tiedote julkaistiin 18.11.2021.',
    justiceMinistry: 'Oikeusministeriö',
    ministersDemo: 'Muotokuvien paikalla on piirros, joka ei esitä ketään.',
  },
  sv: {
    lead: 'Vi kan inte påverka enskilda tillståndsärenden: de avgörs av polisen, Migrationsverket eller en annan myndighet.',
    first: 'Växel, adresser och registratorskontor',
    addresses: 'Adresser',
    visitText: 'Byggnaden är tillgänglig. Ingång från Kyrkogatan.',
    media: 'Kontakter för medier',
    units: 'Avdelningar och enheter',
    police: 'Polisavdelningen',
    rescue: 'Räddningsavdelningen',
    migration: 'Migrationsavdelningen',
    borders: 'Gränsbevakningsavdelningen',
    security: 'Enheten för nationell säkerhet',
    communications: 'Kommunikationsenheten',
    persons: 'Personer',
    officer: 'informatör',
    elsewhere: 'Ärenden som sköts på annat håll',
    emergency: 'Nödnummer: 112',
    permits: 'Uppehållstillstånd och medborgarskap: Migrationsverket',
    passports: 'Pass, identitetskort och brottsanmälan: Polisen',
    advice: 'Sotning och brandsyn: räddningsverket',
    more: 'Mer om ämnet',
    demo: 'På demonstrationswebbplatsen är växelns nummer och adresserna ministeriets. Övriga nummer, e-postadresser och personer är påhittade.',
    ministersLead:
      'På sidan finns ministrarna i ett pressmeddelande från 2021. Så här skulle ett ministerium med två ministrar berätta vem som ansvarar för vad.',
    minister: 'Inrikesminister',
    ministerText: 'Inrikesminister när pressmeddelandet publicerades den 18 november 2021.',
    otherText: 'Justitieminister när pressmeddelandet publicerades den 18 november 2021.',
    justiceMinistry: 'Justitieministeriet',
    ministersDemo: 'I stället för porträtt finns en teckning som inte föreställer någon.',
  },
  en: {
    lead: 'We cannot influence individual permits: they are decided by the police, the Finnish Immigration Service or another authority.',
    first: 'Switchboard, addresses and registry',
    addresses: 'Addresses',
    visitText: 'The building is accessible. The entrance is on Kirkkokatu.',
    media: 'Contacts for the media',
    units: 'Departments and units',
    police: 'Police Department',
    rescue: 'Department for Rescue Services',
    migration: 'Migration Department',
    borders: 'Border Guard Department',
    security: 'National Security Unit',
    communications: 'Communications Unit',
    persons: 'Persons',
    officer: 'information officer',
    elsewhere: 'Matters handled elsewhere',
    emergency: 'Emergency number: 112',
    permits: 'Residence permits and citizenship: Finnish Immigration Service',
    passports: 'Passports, identity cards and reports of an offence: Police',
    advice: 'Chimney sweeping and fire inspections: rescue department',
    more: 'More on this topic',
    demo: 'On the demonstration site the number of the switchboard and the addresses are those of the ministry. Other numbers, email addresses and persons are invented.',
    ministersLead:
      'These are the ministers in a press release from 2021. A ministry with two ministers would state in this way who is responsible for what.',
    minister: 'Minister of the Interior',
    ministerText:
      'Minister of the Interior when the press release was published on 18 November 2021.',
    otherText: 'Minister of Justice when the press release was published on 18 November 2021.',
    justiceMinistry: 'Ministry of Justice',
    ministersDemo: 'In place of portraits there is a drawing that depicts nobody.',
  },
};
