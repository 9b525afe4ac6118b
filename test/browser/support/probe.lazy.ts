// Imported by tests that find out how an engine treats a module that failed to load.
export {};
