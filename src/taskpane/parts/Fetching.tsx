import { type ReactNode, Suspense } from "react";
import { Guard } from "./Guard";

/** Stands, unseen, where a part of a view is being fetched that nobody waits for. */
export function Fetching() {
  return <span hidden data-fetching="" />;
}

/** A part of a view that comes when it has been fetched, and stays away where it cannot be. */
export function Later({ children }: { readonly children: ReactNode }) {
  return (
    <Guard instead={null}>
      <Suspense fallback={<Fetching />}>{children}</Suspense>
    </Guard>
  );
}
