import { fieldsOf, listOf, withoutEmpty } from '../lenient.js';
import { describe } from '../problem.js';
import type { ReleaseContact } from './press-release.js';
import type { Checks } from './related-data.js';

/** A contact, or a sentence that names some; nothing where there is neither. */
export function readContact(
  value: unknown,
  { readText, problem }: Checks,
): readonly (ReleaseContact | string)[] {
  const fields = fieldsOf(value);
  if (Object.keys(fields).length === 0) {
    const sentence = readText(value);
    return sentence === '' ? [] : [sentence];
  }
  const field = (key: string): string => readText(fields[key]);
  const found = {
    name: field('name'),
    title: field('title'),
    organisation: field('organisation'),
    phone: listOf(fields['phone'])
      .map((one) => readText(one))
      .filter((one) => one !== ''),
    email: field('email'),
  };
  const more = withoutEmpty({ openingHours: field('openingHours'), address: field('address') });
  if (Object.values({ ...found, ...more }).some((one) => one.length > 0)) {
    return [
      { ...found, ...more, ...withoutEmpty({ group: field('group'), country: field('country') }) },
    ];
  }
  const sentence = field('text');
  if (sentence === '') problem('a contact with a name', describe(value));
  return sentence === '' ? [] : [sentence];
}
