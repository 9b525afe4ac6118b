declare module '*.mdx' {
  const page: (props: object) => unknown;
  export default page;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}

declare module '*.css?url' {
  const url: string;
  export default url;
}

declare module '*.css';

declare module '*.md?page' {
  const page: import('../stories/learn/guide.js').RenderedPage;
  export default page;
}

declare module '*.png?url' {
  const url: string;
  export default url;
}

interface ImportMeta {
  /** Modules by path, as Vite imports them. */
  readonly glob: (
    pattern: string,
    options: { readonly query: string; readonly import: string; readonly eager: true },
  ) => Readonly<Record<string, string>>;
}
