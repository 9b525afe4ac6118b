import type { Locale } from '../../src/model/index.js';

interface FormTexts {
  readonly topic: string;
  readonly topics: readonly [string, string, string];
  readonly message: string;
  readonly messageHint: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly emailHint: string;
  readonly send: string;
  /** What a visitor wrote before an error was found. */
  readonly written: string;
  readonly noTopic: string;
  readonly wrongEmail: string;
}

/**
 * Texts of an invented feedback form. Those in Swedish, English, Northern Sámi, Russian, French and
 * German have not been reviewed by a native speaker.
 */
export const FORM_TEXTS: Readonly<Record<Locale, FormTexts>> = {
  fi: {
    topic: 'Mitä palautteesi koskee?',
    topics: ['Sivuston sisältö', 'Sivuston toiminta', 'Saavutettavuus'],
    message: 'Palaute',
    messageHint: 'Älä kirjoita henkilötunnusta tai muita arkaluonteisia tietoja.',
    name: 'Nimi',
    phone: 'Puhelinnumero',
    email: 'Sähköpostiosoite',
    emailHint: 'Tarvitsemme osoitteen vain, jos haluat vastauksen.',
    send: 'Lähetä palaute',
    written: 'Lausuntopyynnön liite ei avaudu puhelimella.',
    noTopic: 'Valitse, mitä palautteesi koskee',
    wrongEmail: 'Kirjoita sähköpostiosoite muodossa nimi@example.com',
  },
  sv: {
    topic: 'Vad gäller din respons?',
    topics: ['Webbplatsens innehåll', 'Webbplatsens funktion', 'Tillgänglighet'],
    message: 'Respons',
    messageHint: 'Skriv inte personbeteckning eller andra känsliga uppgifter.',
    name: 'Namn',
    phone: 'Telefonnummer',
    email: 'E-postadress',
    emailHint: 'Vi behöver adressen bara om du vill ha svar.',
    send: 'Skicka respons',
    written: 'Bilagan till begäran om utlåtande går inte att öppna på telefonen.',
    noTopic: 'Välj vad din respons gäller',
    wrongEmail: 'Skriv e-postadressen i formen namn@example.com',
  },
  en: {
    topic: 'What is your feedback about?',
    topics: ['Content of the site', 'How the site works', 'Accessibility'],
    message: 'Feedback',
    messageHint: 'Do not include your personal identity code or other sensitive information.',
    name: 'Name',
    phone: 'Phone number',
    email: 'Email address',
    emailHint: 'We need the address only if you want a reply.',
    send: 'Send feedback',
    written: 'The attachment to the request for comments does not open on a phone.',
    noTopic: 'Select what your feedback is about',
    wrongEmail: 'Enter an email address in the format name@example.com',
  },
  se: {
    topic: 'Masa du máhcahat guoská?',
    topics: ['Siiddu sisdoallu', 'Siiddu doaibma', 'Olahahttivuohta'],
    message: 'Máhcahat',
    messageHint: 'Ale čále persovdnadovddaldaga dahje eará rašes dieđuid.',
    name: 'Namma',
    phone: 'Telefonnummir',
    email: 'E-poastačujuhus',
    emailHint: 'Dárbbašat čujuhusa dušše jos hálidat vástádusa.',
    send: 'Sádde máhcahaga',
    written: 'Cealkámušbivdaga mielddus ii rahpas telefovnnain.',
    noTopic: 'Vállje, masa du máhcahat guoská',
    wrongEmail: 'Čále e-poastačujuhusa hámis namma@example.com',
  },
  ru: {
    topic: 'К чему относится ваш отзыв?',
    topics: ['Содержание сайта', 'Работа сайта', 'Доступность'],
    message: 'Отзыв',
    messageHint:
      'Не указывайте персональный идентификационный код и другие конфиденциальные данные.',
    name: 'Имя',
    phone: 'Номер телефона',
    email: 'Адрес электронной почты',
    emailHint: 'Адрес нужен, только если вы хотите получить ответ.',
    send: 'Отправить отзыв',
    written: 'Приложение к запросу не открывается на телефоне.',
    noTopic: 'Выберите, к чему относится ваш отзыв',
    wrongEmail: 'Введите адрес электронной почты в формате name@example.com',
  },
  fr: {
    topic: 'Sur quoi porte votre message\u00a0?',
    topics: ['Contenu du site', 'Fonctionnement du site', 'Accessibilité'],
    message: 'Message',
    messageHint: 'N’indiquez ni votre numéro d’identité ni d’autres données sensibles.',
    name: 'Nom',
    phone: 'Numéro de téléphone',
    email: 'Adresse électronique',
    emailHint: 'L’adresse n’est nécessaire que si vous souhaitez une réponse.',
    send: 'Envoyer le message',
    written: 'L’annexe de la demande d’avis ne s’ouvre pas sur un téléphone.',
    noTopic: 'Indiquez sur quoi porte votre message',
    wrongEmail: 'Saisissez une adresse électronique au format nom@example.com',
  },
  de: {
    topic: 'Worum geht es?',
    topics: ['Inhalt der Website', 'Funktion der Website', 'Barrierefreiheit'],
    message: 'Rückmeldung',
    messageHint: 'Geben Sie weder Ihre Personenkennung noch andere vertrauliche Daten an.',
    name: 'Name',
    phone: 'Telefonnummer',
    email: 'E-Mail-Adresse',
    emailHint: 'Wir brauchen die Adresse nur, wenn Sie eine Antwort wünschen.',
    send: 'Rückmeldung senden',
    written: 'Der Anhang der Anhörung lässt sich auf dem Telefon nicht öffnen.',
    noTopic: 'Wählen Sie aus, worum es geht',
    wrongEmail: 'Geben Sie eine E-Mail-Adresse im Format name@example.com ein',
  },
};
