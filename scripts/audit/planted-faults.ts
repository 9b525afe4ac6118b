/** A fault that is planted on purpose, to show what each engine detects. */
export interface PlantedFault {
  readonly name: string;
  readonly criterion: string;
  readonly html: string;
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: 'image-without-alternative',
    criterion: '1.1.1',
    html: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="40" height="40"></p>',
  },
  { name: 'item-outside-list', criterion: '1.3.1', html: '<div><li>Sisäministeriö</li></div>' },
  {
    name: 'low-contrast',
    criterion: '1.4.3',
    html: '<p style="color: #aaa; background: #fff">Sisäministeriö</p>',
  },
  { name: 'link-without-name', criterion: '2.4.4', html: '<p><a href="/haku/"></a></p>' },
  { name: 'wrong-language', criterion: '3.1.2', html: '<p lang="xyz-suomi">Sisäministeriö</p>' },
  {
    name: 'button-without-name',
    criterion: '4.1.2',
    html: '<p><button type="button"></button></p>',
  },
  { name: 'field-without-label', criterion: '4.1.2', html: '<p><input type="text"></p>' },
  { name: 'unknown-role', criterion: '4.1.2', html: '<p><span role="buton">Sulje</span></p>' },
  {
    name: 'hidden-focusable',
    criterion: '4.1.2',
    html: '<p aria-hidden="true"><a href="/haku/">Haku</a></p>',
  },
  {
    name: 'duplicate-id',
    criterion: '4.1.2',
    html: '<p id="a">Haku</p><p id="a">Media</p><section aria-labelledby="a"><p>Sisältö</p></section>',
  },
];

/** A page with one fault, in light or in shadow DOM. */
export const faultPage = ({ html }: PlantedFault, dom: 'light' | 'shadow'): string => {
  const content =
    dom === 'light' ? html : `<div><template shadowrootmode="open">${html}</template></div>`;
  return `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Koesivu</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Koesivu</h1>${content}</main></body></html>`;
};
