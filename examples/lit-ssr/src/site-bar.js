import { html, LitElement } from 'lit';

/** The bar of the header. It changes the language of an element without loading another page. */
export class SiteBar extends LitElement {
  constructor() {
    super();
    this.addEventListener('vn-language-chosen', (event) => {
      event.preventDefault();
      this.querySelector('vn-ministry-switcher').lang = event.detail.hreflang;
    });
  }

  render() {
    return html`<slot></slot>`;
  }
}

customElements.define('site-bar', SiteBar);
