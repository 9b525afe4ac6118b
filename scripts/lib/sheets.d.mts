export const ELEMENTS: readonly string[];
export function pageSheet(html: string, variants?: readonly string[]): string;
export function releaseFiles(): string[];
