import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Listens to window events while an element is connected. */
export class WindowController implements ReactiveController {
  readonly #listeners: readonly (readonly [string, () => void])[];

  /** @param host the element @param listeners callbacks by event name */
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
