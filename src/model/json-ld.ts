/** A piece of linked data, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Linked data as text for `<script type="application/ld+json">`: nothing in it can end the script.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonLdText = (data: JsonLd): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
