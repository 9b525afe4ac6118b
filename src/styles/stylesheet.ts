/** The type of the stylesheets, whose imports TypeScript checks: they export nothing. */
export {};
