import type { Server } from 'node:http';

export function serve(options?: {
  port?: number;
  tries?: number;
}): Promise<{ url: string; server: Server }>;
