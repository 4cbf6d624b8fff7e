import type { ComponentChildren } from 'preact';

/** A link that leaves the sidebar, which says so. */
export const OutLink = ({ to, children }: { to: string; children: ComponentChildren }) => (
  <a href={to} target="_blank" rel="noopener">
    {children}
    <span class="hidden"> (mở ở thẻ mới)</span>
  </a>
);
