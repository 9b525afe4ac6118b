import type { Claims, ReportLang, Row, Texts } from './claims.js';

/** States that Traficom is the supervisory authority since 1 January 2025. */
const SOURCE =
  'https://www.traficom.fi/fi/ajankohtaista/esteettomyys-ja-saavutettavuusvalvonnan-keskittamista-valmistellaan-traficomille';
export const AUTHORITY_SITE = 'https://www.saavutettavuusvaatimukset.fi/';
export const ACT = 'https://www.finlex.fi/fi/laki/ajantasa/2019/20190306';
export const DECISION = 'https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj';

type Parts = Readonly<
  Record<
    | 'title'
    | 'scope'
    | 'status'
    | 'statusText'
    | 'content'
    | 'noncompliance'
    | 'burden'
    | 'outside'
    | 'fill'
    | 'none'
    | 'preparation'
    | 'date'
    | 'method'
    | 'feedback'
    | 'feedbackText'
    | 'enforcement'
    | 'enforcementText'
    | 'authority',
    string
  >
>;

/**
 * The parts that act 306/2019 and the model of Implementing Decision (EU) 2018/1523 require. What is in
 * square brackets is the site's own.
 */
export const PARTS: Readonly<Record<ReportLang, Parts>> = {
  fi: {
    title: 'Saavutettavuusseloste',
    scope:
      '[Viranomainen] pyrkii takaamaan verkkosivustonsa saavutettavuuden digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) mukaisesti. Tämä saavutettavuusseloste koskee sivustoa [sivuston nimi ja osoite].',
    status: 'Vaatimustenmukaisuustilanne',
    statusText:
      'Sivusto täyttää WCAG-ohjeiston A- ja AA-tason vaatimukset [kokonaan / osittain / ei täytä niitä].',
    content: 'Ei-saavutettava sisältö',
    noncompliance: 'Vaatimustenvastaisuudet ja niiden syyt',
    burden: 'Kohtuuton rasite',
    outside: 'Sisältö, johon lakia ei sovelleta',
    fill: '[Sivuston omat puutteet: sisältö, kriteeri, syy ja mahdollinen saavutettava vaihtoehto.]',
    none: '[Ei ole / luettelo.]',
    preparation: 'Selosteen laatiminen',
    date: 'Kirjaston osuus on laadittu {date}. [Seloste on laadittu ja viimeksi tarkistettu …]',
    method:
      'Kirjasto on arvioitu itse ohjelmallisesti: axe-core, IBM Equal Access, vnu, näppäimistötestit ja Orca-ruudunlukija. [Sivuston arviointitapa: itsearviointi tai ulkopuolinen arviointi.]',
    feedback: 'Palaute ja yhteystiedot',
    feedbackText:
      'Kerro puutteesta tai pyydä sisältöä saavutettavassa muodossa: [palautelomakkeen linkki, sähköposti, vastuuyksikkö]. Vastaamme 14 päivän kuluessa.',
    enforcement: 'Täytäntöönpanomenettely',
    enforcementText:
      'Jos huomaat saavutettavuudessa puutteita, anna ensin palautetta meille. Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit tehdä kantelun tai selvityspyynnön valvontaviranomaiselle.',
    authority:
      'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
  },
  sv: {
    title: 'Tillgänglighetsutlåtande',
    scope:
      '[Myndigheten] strävar efter att säkerställa att dess webbplats är tillgänglig i enlighet med lagen om tillhandahållande av digitala tjänster (306/2019). Detta utlåtande gäller webbplatsen [namn och adress].',
    status: 'Fullgörandestatus',
    statusText: 'Webbplatsen uppfyller kraven på nivå A och AA i WCAG [helt / delvis / inte].',
    content: 'Innehåll som inte är tillgängligt',
    noncompliance: 'Bristande överensstämmelse och orsakerna till den',
    burden: 'Oskäligt betungande anpassning',
    outside: 'Innehåll som inte omfattas av lagen',
    fill: '[Webbplatsens egna brister: innehåll, kriterium, orsak och eventuellt tillgängligt alternativ.]',
    none: '[Inget / förteckning.]',
    preparation: 'Utarbetande av utlåtandet',
    date: 'Bibliotekets del har utarbetats {date}. [Utlåtandet har utarbetats och senast setts över …]',
    method:
      'Biblioteket har utvärderats genom egna automatiska tester: axe-core, IBM Equal Access, vnu, tangentbordstester och skärmläsaren Orca. [Webbplatsens metod: självvärdering eller extern utvärdering.]',
    feedback: 'Respons och kontaktuppgifter',
    feedbackText:
      'Berätta om en brist eller be om innehåll i tillgänglig form: [länk till responsformulär, e-post, ansvarig enhet]. Vi svarar inom 14 dagar.',
    enforcement: 'Tillsynsförfarande',
    enforcementText:
      'Om du märker brister i tillgängligheten, ge först respons till oss. Om du inte är nöjd med svaret eller inte får svar inom 14 dagar kan du anföra klagomål eller begära utredning hos tillsynsmyndigheten.',
    authority:
      'Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet',
  },
  en: {
    title: 'Accessibility statement',
    scope:
      '[Authority] is committed to making its website accessible in accordance with the Act on the Provision of Digital Services (306/2019). This statement applies to [name and URL of the site].',
    status: 'Compliance status',
    statusText: 'The website is [fully / partially / not] compliant with levels A and AA of WCAG.',
    content: 'Non-accessible content',
    noncompliance: 'Non-compliance and its reasons',
    burden: 'Disproportionate burden',
    outside: 'Content to which the act does not apply',
    fill: '[The site’s own: content, criterion, reason, and an accessible alternative if there is one.]',
    none: '[None / list.]',
    preparation: 'Preparation of this statement',
    date: 'The library’s part was prepared on {date}. [The statement was prepared and last reviewed on …]',
    method:
      'The library was self-assessed with automated tests: axe-core, IBM Equal Access, vnu, keyboard tests and the screen reader Orca. [Method of the site: self-assessment or an external evaluation.]',
    feedback: 'Feedback and contact information',
    feedbackText:
      'Tell us about a barrier, or ask for content in an accessible form: [link to a form, e-mail, unit in charge]. We answer within 14 days.',
    enforcement: 'Enforcement procedure',
    enforcementText:
      'If you notice a barrier, contact us first. If you are not satisfied with the answer, or get none within 14 days, you can file a complaint or a request for clarification with the supervisory authority.',
    authority:
      'Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit',
  },
};

const STATE: Readonly<Record<'failed' | 'met' | 'open', Texts>> = {
  failed: {
    fi: 'Kirjaston tarkistuksissa löytyi puutteita seuraavissa kriteereissä: {ids}.',
    sv: 'Kontrollerna av biblioteket fann brister i följande kriterier: {ids}.',
    en: 'The checks of the library found failures of these criteria: {ids}.',
  },
  met: {
    fi: 'Kirjaston tarkistuksissa ei löytynyt A- tai AA-tason puutteita.',
    sv: 'Kontrollerna av biblioteket fann inga brister på nivå A eller AA.',
    en: 'The checks of the library found no failures on level A or AA.',
  },
  open: {
    fi: 'Seuraavia kriteerejä ei ole arvioitu kirjastossa: {ids}.',
    sv: 'Följande kriterier har inte utvärderats i biblioteket: {ids}.',
    en: 'These criteria have not been evaluated in the library: {ids}.',
  },
};

/** Whether a criterion fails: as claimed, or because a check behind the claim failed. */
const isFailing = ({ claim, checks }: Row): boolean =>
  claim.level === 'partially-supports' ||
  claim.level === 'does-not-support' ||
  (claim.level === 'supports' && checks.some(({ isPassed }) => !isPassed));

/** Whether nobody has evaluated a criterion, or the checks behind the claim did not run. */
const isOpen = ({ claim, checks }: Row): boolean =>
  claim.level === 'not-evaluated' || (claim.level === 'supports' && checks.length === 0);

/** The known issues that concern a criterion of level A or AA, with the plan for each. */
export const knownIssues = (
  lang: ReportLang,
  rows: readonly Row[],
  { issues }: Claims,
): readonly string[] => {
  const own = rows.filter(({ level }) => level === 'A' || level === 'AA').map(({ id }) => id);
  return issues
    .filter(({ criteria }) => criteria.some((id) => own.includes(id)))
    .map(({ effect, plan }) => `${effect[lang]} ${plan[lang]}`);
};

/** The library's own sentences: what fails, what nobody has evaluated, and the known issues. */
export function libraryPart(lang: ReportLang, rows: readonly Row[], claims: Claims): string[] {
  const own = rows.filter(({ level }) => level === 'A' || level === 'AA');
  const sentence = (state: keyof typeof STATE, found: readonly Row[]): string =>
    STATE[state][lang].replace('{ids}', found.map(({ id }) => id).join(', '));
  const failing = own.filter(isFailing);
  const open = own.filter(isOpen);
  return [
    sentence(failing.length > 0 ? 'failed' : 'met', failing),
    ...(open.length > 0 ? [sentence('open', open)] : []),
    ...knownIssues(lang, rows, claims),
  ];
}

/** A template of the accessibility statement, with the library's part filled in. */
export function statementHtml(options: {
  lang: ReportLang;
  date: string;
  rows: readonly Row[];
  claims: Claims;
}): string {
  const { lang, date, rows, claims } = options;
  const parts = PARTS[lang];
  const library = libraryPart(lang, rows, claims);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
</head>
<body>
<!-- Act 306/2019: ${ACT}
Implementing Decision (EU) 2018/1523: ${DECISION}
Supervision by Traficom since 1 January 2025: ${SOURCE} -->
<main>
<h1>${parts.title}</h1>
<p>${parts.scope}</p>
<h2>${parts.status}</h2>
<p>${parts.statusText}</p>
<h2>${parts.content}</h2>
<h3>${parts.noncompliance}</h3>
<ul>
${library.map((line) => `<li>${line}</li>`).join('\n')}
<li>${parts.fill}</li>
</ul>
<h3>${parts.burden}</h3>
<p>${parts.none}</p>
<h3>${parts.outside}</h3>
<p>${parts.none}</p>
<h2>${parts.preparation}</h2>
<p>${parts.date.replace('{date}', date.slice(0, 10))}</p>
<p>${parts.method}</p>
<h2>${parts.feedback}</h2>
<p>${parts.feedbackText}</p>
<h2>${parts.enforcement}</h2>
<p>${parts.enforcementText}</p>
<address>${parts.authority}<br>
<a href="${AUTHORITY_SITE}">www.saavutettavuusvaatimukset.fi</a><br>
saavutettavuus@traficom.fi<br>
<a href="tel:+358295345000">029 534 5000</a></address>
</main>
</body>
</html>
`;
}
