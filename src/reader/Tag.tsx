/** What kind of source it is, and of what country: the same plain outline for all. */
export function Tag({ children }: { readonly children: string }) {
  return <span className="rd-tag">{children}</span>;
}
