import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { frameWords } from "../words/general";

/** What takes longer than this can be stopped. */
const PATIENCE_MS = 2000;

/** A way to stop, offered once waiting has become long. */
export function SlowCancel({ onCancel }: { readonly onCancel: () => void }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <Button size="small" onClick={onCancel}>
      {frameWords.cancel}
    </Button>
  );
}
