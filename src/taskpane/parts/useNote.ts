import { useCallback } from "react";
import { note } from "../store/notes";
import { usePane, usePaneState } from "./PaneContext";

/**
 * A text that somebody types on a page, kept until it is in the document.
 *
 * @param name what it is kept under
 * @param otherwise what it says while nobody has typed
 */
export function useNote(name: string, otherwise = ""): readonly [string, (text: string) => void] {
  const { perform } = usePane();
  const text = usePaneState((state) => state.notes[name]) ?? otherwise;
  const set = useCallback((given: string) => perform(note(name, given)), [perform, name]);
  return [text, set];
}
