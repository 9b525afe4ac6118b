// To be imported first by tests of loading itself: modules that elements load on demand are then not
// loaded beforehand.
globalThis.loadLazyModules = () => Promise.resolve();

export {};
