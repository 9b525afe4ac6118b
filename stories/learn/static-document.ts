import sheet from '../../dist/vn-elements.css?url';

/** A page with the library's stylesheet and no script. */
export const staticDocument = (markup: string, lang = 'en', extra = ''): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>Example</title>
<base href="${document.baseURI}" target="_blank">
<link rel="stylesheet" href="${new URL(sheet, document.baseURI).href}">${extra}
<body>${markup}</body></html>`;
