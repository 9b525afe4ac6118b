import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Listens to events of the window while an element is on the page. */
export class WindowController implements ReactiveController {
  readonly #listeners: readonly (readonly [string, () => void])[];

  /** @param host the element @param listeners what to call, by the event's name */
  constructor(host: ReactiveControllerHost, listeners: Readonly<Record<string, () => void>>) {
    this.#listeners = Object.entries(listeners);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners.forEach(([name, listener]) => window.addEventListener(name, listener));
  }

  hostDisconnected(): void {
    this.#listeners.forEach(([name, listener]) => window.removeEventListener(name, listener));
  }
}
