// Changes the language of an element without loading another page.
document.addEventListener('vn-language-chosen', (event) => {
  event.preventDefault();
  document.querySelector('vn-ministry-switcher').lang = event.detail.hreflang;
});
