declare module '*.mdx' {
  const page: (props: object) => unknown;
  export default page;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}

declare module '*.css?url' {
  const address: string;
  export default address;
}

declare module '*.css';
