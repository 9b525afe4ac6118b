const NUMBER_WORD = String.raw`[-. ]*(?:numero|nummer|number|nro|nr|no|id)`;
/** Words before a number that identifies something, as regular expressions. */
const IDENTIFIERS: readonly string[] = [
  ...['ovt', 'iban', 'bic', 'isbn', 'issn', 'doi', 'orcid', 'gln', 'ean', 'duns', 'd-u-n-s', 'pin'],
  ...[
    'hetu',
    'sotu',
    'tili',
    'konto',
    'viite',
    'referens',
    'reference',
    'alv',
    'vat',
    'moms',
    'cvr',
  ],
  ...['dnro', 'dnr', 'diaarinro', 'bankgiro', 'plusgiro', 'verkkolaskuosoite', 'e-?laskuosoite'],
  ...['laskutusosoite', 'e-invoice address', String.raw`[\p{L}-]*tunnus`],
  ...[String.raw`[\p{L}-]*beteckning`, String.raw`[\p{L}-]*(?:koodi?|kod|code)`, 'fo-?nummer'],
  String.raw`[\p{L}-]*(?:asia|asiakas|tilaus|lasku|viite|viiten|tili|alv|diaari|arkisto|varasto|rekisteri|henkilö|sarja|tuote|lupa|luvan|päätös)${NUMBER_WORD}`,
  String.raw`[\p{L}-]*(?:kund|order|faktura|referens|moms|org|organisations|konto|person|ärende|diarie|registrerings|cvr)${NUMBER_WORD}`,
  String.raw`(?:business|customer|account|invoice|reference|case|registration|vat|tax|meeting|conference|passcode)${NUMBER_WORD}`,
];

/** Numbers in a contact line that are not telephone numbers. They are tried in this order. */
const NOT_PHONES: readonly RegExp[] = [
  // URLs and paths.
  /(?:https?:\/\/|www\.)\S+|(?<![\w-])[\w-]+\.\p{L}{2,}\/\S*/giu,
  // Names of files.
  /[\p{L}\d_-]*\d\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|html?|xml|jpe?g|png)(?![\p{L}\d])/giu,
  // Numbers that a word introduces as an identifier.
  new RegExp(
    String.raw`(?<![\p{L}-])(?:${IDENTIFIERS.join('|')})(?!\p{L})\.?[\s:]*(?:[A-Z]{2} ?)?[\p{L}\d][\d\s./:-]*\d`,
    'giu',
  ),
  // IBANs.
  /(?<![\p{L}\d])[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
  // Finnish business ids, personal identity codes and e-invoicing addresses.
  /(?<!\d[ ]?)\d{7}-\d(?!\d)/g,
  /(?<!\d[ ]?)[0-3]\d[01]\d{3}[-+]\d{3}[\dA-Z](?![\p{L}\d])/gu,
  /(?<!\d)0037\d{8,}(?!\d)/g,
  // Record numbers: VN/12345/2021, OM030:00/2024, 12/2021.
  /\p{L}+(?:\/|(?=\d+[/:]))\d[\d/:.-]*\d/gu,
  /(?<![\d/])\d+\/(?:\d+\/)*(?:19|20)\d\d(?!\d)/g,
  // Days, months and years.
  /(?<!\d)(?:[0-2]?\d|3[01])\. ?(?:(?:0?\d|1[0-2])\.)? ?- ?(?:[0-2]?\d|3[01])\. ?(?:0?\d|1[0-2])\.(?: ?\d{4}(?!\d)|\d\d(?![\d.]))?/g,
  // Not the last groups of 01.42.05.12.10.
  /(?<!\d|\d\.\d\d\.)(?:[0-2]?\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?: ?\d{4}(?!\d)|\d\d(?![\d.]))?(?!\d)/g,
  /(?<!\d[ -]?)(?:[0-2]?\d|3[01])([-/])(?:0?\d|1[0-2])\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?!\d)/g,
  /(?<!\d[ -]?)(?:0?\d|1[0-2])[-/](?:19|20)\d\d(?![ -]?\d)/g,
  /(?<!\d[ -]?)(?:19|20)\d\d ?- ?(?:19|20)\d\d(?!\d)/g,
  // Times, and ranges of them.
  /(?<!\p{L})(?:klo|kl|kello|klockan|at|um|в)(?!\p{L})\.? ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?: ?- ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)?(?!\d)/giu,
  /(?<!\d|\d[.:])(?:[01]?\d|2[0-4])[.:][0-5]\d ?- ?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?!\d|[.:]\d)/g,
  /(?<!\d[ .:-]?)(?:[01]?\d|2[0-4])[.:][0-5]\d(?![ .:-]?\d)/g,
  // Opening hours without a mark: 0800-1600.
  /(?<!\d[ -]?)(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d(?![ -]?\d)/g,
  // Coordinates, decimal numbers, and amounts.
  /(?<![\d.])[1-9]?\d\.\d{3,}, ?-?\d{1,3}\.\d{3,}(?!\d)/g,
  /(?<!\d)\d[\d .]*[.,]?\d* ?(?:euroa?|eur|kr|kronor|kpl|prosenttia|procent|km|milj)(?!\p{L})|(?<!\d)\d[\d .]*[.,]?\d* ?[€%]/giu,
  /(?<![\d.])0[.,]\d+/g,
];

/** Replaces what is not a telephone number by letters of the same length. */
export const maskOthers = (text: string): string =>
  NOT_PHONES.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => 'x'.repeat(found.length)),
    text,
  );

/** Typographic characters as their plain equivalents, one for one. */
export const asciiNumbers = (text: string): string =>
  text
    .replace(/[\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u3000\u00ad\ufeff]/g, ' ')
    .replace(/[\uff08-\uff19\u2010-\u2015\u2212\ufe58\ufe63]/g, (character) => {
      const code = character.charCodeAt(0);
      return code >= 0xff00 ? String.fromCharCode(code - 0xfee0) : '-';
    });
