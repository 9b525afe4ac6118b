import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { VnEventMap } from 'vn-elements';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  // Without it, Angular rejects tags that are not components.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  readonly lang = signal('fi');

  choose(event: VnEventMap['vn-language-chosen']): void {
    event.preventDefault();
    this.lang.set(event.detail.hreflang);
  }
}
