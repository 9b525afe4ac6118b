// The vocabulary of documentation, comments, test titles and warnings, used by ESLint, stylelint and
// markdownlint. Style rules that a pattern cannot check are in CONTRIBUTING.md.

/**
 * Phrases to avoid, each with what to write instead. They match whole words in any letter case.
 * @type {readonly (readonly [pattern: string, instead: string])[]}
 */
const PHRASES = [
  ['style sheets?', 'stylesheet'],
  ['(?<!contact )sheets?', 'stylesheet'],
  ['(?:is|are|was|were|be|been|being) drawn|draws? (?:the|a|an|it|its|what)', 'render'],
  ['(?:take|takes|taken|takes|took|compares?|reference) pictures?', 'screenshot'],
  ['web address(?:es)?|address(?:es)? of (?:the|a) (?:page|link|site|file|image)', 'URL'],
  ['words? (?:is|are|was|were) said|words of the (?:library|element|page)', 'message'],
  ['parted (?:by|from)', 'separated by'],
  ['waited for (?:has|have)|comes? to rest|at rest', 'the condition is true, settled'],
  ['(?:do|does|did) not come|comes? later|has come', 'fail to load, lazily loaded, has loaded'],
  ['stands? (?:in|at|beside|before|after|above|below|there|round|around)', 'be'],
  ['wears?|wore|worn', 'have'],
  ['lends?|lent|borrow(?:s|ed)?', 'provide, use'],
  ['(?:is|are|was|were) told', 'be called, be notified'],
  ['says? it(?:self)? aloud|(?:is|are) said', 'announce, state'],
  ['(?:that|which) (?:is|are) none|what is no [a-z]+', 'invalid, not a …'],
  ['(?<!there )(?:is|are) none(?! of)|what is none of (?:these|them)', 'is not a …'],
  ['as often as told|is still ahead', 'plain English'],
  ['brings? about', 'cause'],
  ['anew', 'again'],
  ['reckon(?:s|ed)?', 'estimate'],
  ['of like (?:length|size|width|height)', 'similar'],
  ['round (?:it|them|the|an?)', 'around'],
  ['lest|nought|whence|thereof|therein|whatsoever', 'plain English'],
];

/** Words to avoid in names, each with what to write instead. */
const NAME_WORDS = new Map([
  ['drawn', 'rendered'],
  ['said', 'message, warning, text'],
  ['told', 'reported, notified'],
  ['parted', 'separated'],
  ['pictured', 'with screenshots'],
  ['unpictured', 'without screenshots'],
]);

/** Constants that hold a time and do not state its unit. */
const TIME_WITHOUT_UNIT = /^(?:[A-Z]+_)*(?:DELAY|TIMEOUT|INTERVAL|PAUSE|DURATION|PERIOD|WAIT)$/;

const ANY_PHRASE = new RegExp(
  `\\b(?:${PHRASES.map(([pattern], index) => `(?<p${index}>${pattern.replaceAll(' ', '\\s+')})`).join('|')})\\b`,
  'giu',
);

/**
 * Finds phrases to avoid in a text. Code between backticks and quotations are ignored.
 * @param {string} text
 * @returns {{ index: number, found: string, instead: string }[]}
 */
export function phrasesToAvoid(text) {
  const prose = text.replace(/`[^`]*`|“[^”]*”/g, (ignored) => '`'.repeat(ignored.length));
  return [...prose.matchAll(ANY_PHRASE)].map(({ index, 0: found, groups = {} }) => {
    const [name = 'p0'] = Object.entries(groups).find(([, match]) => match !== undefined) ?? [];
    return { index, found, instead: PHRASES[Number(name.slice(1))]?.[1] ?? '' };
  });
}

/**
 * Finds what to avoid in the name of a variable, function or property.
 * @param {string} name
 * @returns {{ found: string, instead: string } | undefined}
 */
export function nameToAvoid(name) {
  if (TIME_WITHOUT_UNIT.test(name)) return { found: name, instead: `${name}_MS` };
  const words = name.split(/(?=[A-Z][a-z])|_/).map((word) => word.toLowerCase());
  const found = words.find((word) => NAME_WORDS.has(word));
  return found && { found, instead: NAME_WORDS.get(found) };
}
