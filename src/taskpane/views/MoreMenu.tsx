import { Menu, type MenuGroup } from "../parts/Menu";
import { usePane, usePaneState } from "../parts/PaneContext";
import { offeredPages, pages } from "../pages";
import type { PageId } from "../store/page-state";
import { pageWords } from "../words/pages";

const GROUPS = Object.entries(pageWords.groups);

/** The menu of what is not wanted every day: pages for facilitators, and about the document as a whole. */
export function MoreMenu() {
  const { session } = usePane();
  const offered = usePaneState(offeredPages).split(" ");
  const focusWanted = usePaneState((state) => state.menuWanted);
  const groups = GROUPS.map(([group, label]): MenuGroup<PageId> => ({
    label,
    items: pages
      .filter((page) => page.group === group && offered.includes(page.id))
      .map(({ id }) => ({ id, label: pageWords.labels[id] })),
  })).filter(({ items }) => items.length > 0);
  if (groups.length === 0) return null;
  return (
    <Menu
      label={pageWords.menu}
      groups={groups}
      focusWanted={focusWanted}
      onFocused={session.menuFocused}
      onChoose={session.openPage}
    />
  );
}
