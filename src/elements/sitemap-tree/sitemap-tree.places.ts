// Where on the page an entry of a tree is drawn: numbers tell it by the places among siblings.

/** The item of an entry in a list whose first item draws the entry `first`. */
export function itemAt(
  list: Element,
  first: number,
  wanted: number,
  ends: readonly number[],
): Element | undefined {
  let item = list.firstElementChild;
  for (let at = first; item && at < wanted; item = item.nextElementSibling) {
    at = ends[at] ?? wanted;
  }
  return item ?? undefined;
}

/** How many items stand before one in its list. */
function placeOf(item: Element): number {
  let place = 0;
  for (let one = item.previousElementSibling; one; one = one.previousElementSibling) place += 1;
  return place;
}

/** The entry that an item draws. */
export function indexOf(root: Element, item: Element, ends: readonly number[]): number {
  const places: number[] = [];
  for (let one: Element | null | undefined = item; one && one !== root;) {
    places.unshift(placeOf(one));
    one = one.parentElement?.closest('li');
  }
  let index = -1;
  for (const place of places) {
    index += 1;
    for (let count = 0; count < place; count += 1) index = ends[index] ?? index;
  }
  return index;
}
