/** Waits for the pending update of an element, whether it fails or not. */
export async function whenUpdated(host: {
  readonly updateComplete: Promise<unknown>;
}): Promise<void> {
  try {
    await host.updateComplete;
  } catch {
    // Lit reports it. The next update may succeed.
  }
}
