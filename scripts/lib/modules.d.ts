declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Returns the manifest that `cem <argv>` would write. */
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<unknown>;
}

declare module 'markdownlint-cli2' {
  /** Lints the files that its configuration names, or the given texts; returns the exit status. */
  export function main(options: {
    readonly directory: string;
    readonly argv: readonly string[];
    readonly noGlobs: boolean;
    readonly nonFileContents: Readonly<Record<string, string>>;
    readonly logMessage: (line: string) => void;
    readonly logError: (line: string) => void;
  }): Promise<number>;
}
