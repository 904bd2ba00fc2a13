/** Stands, unseen, where a part of a view is being fetched that nobody waits for. */
export function Fetching() {
  return <span hidden data-fetching="" />;
}
