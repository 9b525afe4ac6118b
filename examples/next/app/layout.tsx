import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import 'vn-elements/vn-elements.css';

export const metadata: Metadata = { title: 'Sisäministeriö' };
export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fi">
      <body>{children}</body>
    </html>
  );
}
