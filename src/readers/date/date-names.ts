const indexed = (names: string): ReadonlyMap<string, number> =>
  new Map(
    names
      .split('|')
      .flatMap((group, index) => group.split(' ').map((name): [string, number] => [name, index])),
  );

/** Months by name: English, Swedish and Finnish, with the abbreviations in use. January is 0. */
export const MONTHS = indexed(
  [
    'jan january januari tammi tammik tammikuu tammikuuta tammikuun',
    'feb febr february februari helmi helmik helmikuu helmikuuta helmikuun',
    'mar march mars maalis maalisk maaliskuu maaliskuuta maaliskuun',
    'apr april huhti huhtik huhtikuu huhtikuuta huhtikuun',
    'may maj touko toukok toukokuu toukokuuta toukokuun',
    'jun june juni kesä kesäk kesäkuu kesäkuuta kesäkuun',
    'jul july juli heinä heinäk heinäkuu heinäkuuta heinäkuun',
    'aug august augusti elo elok elokuu elokuuta elokuun',
    'sep sept september syys syysk syyskuu syyskuuta syyskuun',
    'oct october okt oktober loka lokak lokakuu lokakuuta lokakuun',
    'nov november marras marrask marraskuu marraskuuta marraskuun',
    'dec december joulu jouluk joulukuu joulukuuta joulukuun',
  ].join('|'),
);

/** Days of the week by name in the same languages. Sunday is 0. */
export const WEEKDAYS = indexed(
  [
    'sun sunday söndag söndagen sön sönd sö sunnuntai sunnuntaina su',
    'mon monday måndag måndagen mån månd må maanantai maanantaina ma',
    'tue tues tuesday tisdag tisdagen tis tisd tiistai tiistaina ti',
    'wed weds wednesday onsdag onsdagen ons onsd on keskiviikko keskiviikkona ke',
    'thu thur thurs thursday torsdag torsdagen tors torsd tor torstai torstaina to',
    'fri friday fredag fredagen fre fred fr perjantai perjantaina pe',
    'sat saturday lördag lördagen lör lörd lö lauantai lauantaina la',
  ].join('|'),
);

/**
 * Hours that a named zone is ahead of UTC. Names that stand for several zones (`IST`) or changed their
 * offset (`MSK`) are missing: a date with such a name stays text. So does one with a military letter,
 * whose sign RFC 822 got wrong.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1 },
    ...{ cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3 },
    ...{ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  }),
);
