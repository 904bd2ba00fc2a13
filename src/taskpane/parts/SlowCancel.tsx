import { frameWords } from "../words/general";
import { Button } from "./Button";
import { useSlow } from "./slow";

/** A way to stop, offered once waiting has become long. */
export function SlowCancel({ onCancel }: { readonly onCancel: () => void }) {
  if (!useSlow()) return null;
  return (
    <Button size="small" onClick={onCancel}>
      {frameWords.cancel}
    </Button>
  );
}
