/** Fields without which others mean nothing, with the reason: the pattern is of function and path. */
const EXPECTED: readonly (readonly [where: RegExp, why: string])[] = [
  [/embargo$|: (?:pressRelease|newsArticleJsonLd),.*now$/, 'nothing is published too early'],
  [/versions\.\d+\.lang$/, 'a version without a language is none'],
  [/attachments\.\d+\.href$/, 'an attachment without a file is none'],
  [/: newsArticleJsonLd, 0\.images?(?:\.\d+)?\.src$/, 'an image without a URL is none'],
  [/: newsArticleJsonLd, 0\.image\.caption$/, 'the caption is in place of the alternative'],
  [/: pageHead, 0\.(?:image\.src|feeds\.\d+\.href)$/, 'a tag without a URL is none'],
  [/: filterForm, 0\.fields\.\d+\.kind$/, 'a field of an unknown kind is one for text'],
  [/\.files\.\d+\.href$/, 'a file without a URL is none'],
  [/\.portrait\.src$/, 'a portrait without a URL is none'],
  [/: summaryList, 0\.rows\.\d+\.values(?:\.\d+(?:\.text)?)?$/, 'a row has a value'],
  [/: summaryList, 0\.rows\.\d+\.actions\.\d+\.href$/, 'an action without a URL is none'],
  [/: resultList, 0\.count$/, 'without a number there is no header'],
  [/: resultList, 0\.limits\.\d+\.href$/, 'a limit that cannot be removed is not listed'],
  [/: sideNavigation, 0\.(?:currentUrl|pages\.0\.href)$/, 'only the current branch is open'],
  [/: (?:atom|rss)Feed, 0\.(?:base|items\.\d+\.(?:href|title))$/, 'items need a URL and a title'],
  [/: breadcrumbsJsonLd, (?:0\.\d+\.href|1|1\.base)$/, 'entries need an absolute URL'],
  [/: governmentOrganizationJsonLd, 0\.names(?:\.0)?$/, 'an organisation has a name'],
  [/: readSiteTree, 1\.keys(?:\.title|\.children)?$/, 'the keys say where the texts are'],
];

/** Fields that hide a fault in another one: the error names the field that hides it. */
const HIDDEN: readonly (readonly [where: RegExp, why: string])[] = [
  [/: pressRelease, 1\.actions$/, 'without a valid clock, nothing is rendered'],
  [/: parse(?:Feed|Xml), 1\.maxDepth$/, 'without a length, nothing is parsed'],
];

const isIn = (list: typeof EXPECTED, id: string, path: readonly string[]): boolean =>
  list.some(([where]) => where.test(`${id}, ${path.join('.')}`));

export const isHidden = (id: string, path: readonly string[]): boolean => isIn(HIDDEN, id, path);

export const isExpectedLoss = (id: string, path: readonly string[]): boolean =>
  isIn(EXPECTED, id, path);
