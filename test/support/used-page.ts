// Parts of the pages on which tests use every element.

/** Pages of a tree. The first has two subpages. */
export const LIST = `<ul>
  <li><a href="#alku">Alku</a><details><summary>Alku: alasivut</summary>
    <ul><li><a href="#budjetti">Budjetti</a></li><li><a href="#muu">Muu</a></li></ul></details></li>
  <li><a href="#loppu">Loppu</a></li></ul>`;

/** A header with a switcher of its own list, an empty one and a menu, and a notice in Swedish. */
export const HEADER = `
  <header><vn-header sticky>
    <div slot="bar"><vn-ministry-switcher id="empty-switcher"></vn-ministry-switcher>
      <vn-ministry-switcher id="switcher"><nav aria-label="Valtioneuvosto"><details>
        <summary>Ministeriöt</summary><label hidden>Suodata <input></label>
        <ul><li><a href="#om">Oikeusministeriö</a></li><li><a href="#sm">Sisäministeriö</a></li></ul>
        </details></nav></vn-ministry-switcher></div>
    <a slot="home" href="#etusivu"><span><strong>Sisäministeriö</strong></span></a>
    <vn-navigation slot="navigation"><nav aria-label="Päävalikko"><details>
      <summary>Valikko</summary><ul><li><a href="#a">Ajankohtaista</a></li>
      <li><a href="#b">Yhteystiedot</a></li></ul></details></nav></vn-navigation>
  </vn-header></header>
  <vn-language-notice><div role="group" lang="sv" hidden aria-label="x"><p>Sidan är på finska.</p>
    <a href="#sv" hreflang="sv">Svenska</a><button>Stäng</button></div></vn-language-notice>`;
