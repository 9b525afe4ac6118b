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
