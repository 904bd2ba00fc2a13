import { useEffect, useState } from "react";

/** People wait this long without asking themselves what is going on. */
const PATIENCE_MS = 2000;

/** True once what is on the screen has been there for long. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
