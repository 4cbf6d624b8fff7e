/** A link that leaves the sidebar, which says so. */
export const OutLink = ({ to, children }: { to: string; children: string }) => (
  <a href={to} target="_blank" rel="noopener">
    {children}
    <span class="hidden"> (mở ở thẻ mới)</span>
  </a>
);
