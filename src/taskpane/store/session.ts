import type { PlanPart } from "../../core/guidance";
import { type Location, locationKey, sameText, type Snapshot } from "../../core/model";
import { frameWords } from "../words/general";
import { type Context, type Engine, errorCode } from "./context";
import { type Drafts, keepDrafts, movedDrafts, whereIs } from "./drafts";
import type { PageId } from "./page-state";
import type { FindingList, PaneState, Reading, Tab, Target } from "./state";

/** A plan that is filled in less than this opens on Guide, else on Check. */
const MOSTLY_EMPTY = 0.5;

/** Reading is repeated in the background no sooner than this many times its own duration. */
const REST = 4;

export interface Session {
  /** Connects, reads, and follows the selection. Also the way to try again after a failure. */
  readonly start: () => Promise<void>;
  /** Reads the document again without touching what is shown. Readings asked for meanwhile become one. */
  readonly refresh: () => Promise<void>;
  /** As `refresh`, unless nothing was read yet, or so lately that Word deserves a rest. */
  readonly refreshSoon: () => Promise<void>;
  /** Asks Word where the cursor is and shows that place. */
  readonly showCursor: () => Promise<void>;
  /** Moves Word's cursor to a place; Guide shows it when it is opened. */
  readonly goTo: (target: Target) => Promise<void>;
  /** Brings a view to the front; a page of the menu gives way. */
  readonly openTab: (tab: Tab) => void;
  /** Opens a page of the menu in place of the tabs. */
  readonly openPage: (page: PageId) => void;
  /** Back from a page to the tabs; the menu's button gets the keyboard. */
  readonly closePage: () => void;
  /** The menu's button has the keyboard. */
  readonly menuFocused: () => void;
  /** Changes how Check lists what was found. */
  readonly listFindings: (how: Partial<FindingList>) => void;
  /** As `goTo`, with Guide in front and the keyboard in its editor. */
  readonly guideTo: (target: Target) => Promise<void>;
  /** As `guideTo`, for a part of the plan shown: to what is missing in it. */
  readonly guideToPart: (part: PlanPart) => Promise<void>;
  readonly showOverview: () => void;
  readonly choosePlan: (index: number) => void;
  readonly togglePin: () => void;
  /** Offers writing again in a document that refused it: Word does not tell when it can be edited. */
  readonly tryEditing: () => void;
  /** The editor is to have the keyboard. */
  readonly askForKeyboard: () => void;
  /** The editor has the keyboard. */
  readonly focusGiven: () => void;
  /** Stops following the document. */
  readonly stop: () => void;
}

/** The part of the pane that reads the document and knows which place is shown. */
export function session(context: Context, connect: () => Promise<void>): Session {
  const { store, environment } = context;
  let stopFollowing: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let lastRead = { at: Number.NEGATIVE_INFINITY, took: 0 };
  /** Places that were chosen in the pane, counted: where the cursor was before is of no interest then. */
  let chosen = 0;
  let whenShown: (() => void) | undefined;

  const readOnce = async (): Promise<void> => {
    const began = environment.elapsed();
    const snapshot = await context.document().read();
    lastRead = { at: environment.elapsed(), took: environment.elapsed() - began };
    const { carriedIn, find, sketch } = context.engine();
    const found = find(snapshot, await carriedIn(snapshot));
    const asOf = environment.today();
    const { reading: before } = store.getState();
    if (before === undefined) {
      show(sketch(found, asOf));
      // What people look at comes first, alone on the line.
      await environment.fetchView(store.getState().tab).catch(() => undefined);
    }
    const { judge } = await import("./judging");
    show(judge(found, asOf, before?.judged === true ? before : undefined));
    keepDrafts(environment.keep, store.getState().drafts);
  };

  const show = (reading: Reading): void => {
    // What a host can do may show only while it is used.
    const { comments, edit } = context.document().capabilities;
    store.setState((state) => {
      const next = withReading(context.engine(), state, reading);
      // At once, not when all is read again: somebody may have turned to another view by then.
      const shown = state.reading === undefined ? opened(next) : next;
      return { ...shown, capabilities: { comments, edit } };
    });
    whenShown?.();
  };

  const refresh = (): Promise<void> => {
    if (running !== undefined) {
      again = true;
      return running;
    }
    again = false;
    store.setState({ refreshing: true });
    const work = async (): Promise<void> => {
      try {
        await readOnce();
      } catch (error) {
        // The last good reading stays on the screen; only a pane without any has nothing else to show.
        if (store.getState().reading === undefined) {
          store.setState({ phase: { kind: "failed", code: errorCode(error) } });
        }
      }
    };
    running = work().finally(() => {
      running = undefined;
      store.setState({ refreshing: false });
      return again ? refresh() : undefined;
    });
    return running;
  };

  const refreshSoon = async (): Promise<void> => {
    const { reading, writing } = store.getState();
    const rested = environment.elapsed() - lastRead.at >= REST * lastRead.took;
    if (reading !== undefined && rested && !writing) await refresh();
  };

  const follow = async (): Promise<boolean> => {
    const asked = chosen;
    const cursor = await context.document().cursor();
    const { cursor: before, pinned } = store.getState();
    if (cursor === undefined || asked !== chosen) return false;
    store.setState({ cursor });
    const moved = before === undefined || locationKey(before) !== locationKey(cursor);
    if (moved && !pinned)
      store.setState((state) => withTarget(context.engine(), state, { location: cursor }));
    return moved;
  };

  const onSelectionChanged = async (): Promise<void> => {
    if (store.getState().writing) return;
    // Who leaves a cell may have typed in it.
    if (await follow()) await refreshSoon();
  };

  const goTo = async (target: Target): Promise<void> => {
    chosen += 1;
    store.setState((state) => ({
      ...withTarget(context.engine(), state, target),
      pinned: false,
      cursor: target.location,
    }));
    const taken = await context
      .document()
      .select(target.location)
      .catch(() => false);
    store.setState({ notTaken: !taken });
  };

  const guideTo = async (target: Target): Promise<void> => {
    store.setState({ tab: "guide", page: undefined, focusWanted: true });
    await goTo(target);
  };

  return {
    async start() {
      store.setState({ phase: { kind: "connecting" } });
      try {
        await connect();
      } catch (error) {
        store.setState({ phase: { kind: "failed", code: errorCode(error) } });
        return;
      }
      const document = context.document();
      store.setState({ phase: { kind: "reading" }, reading: undefined });
      const shown = new Promise<void>((resolve) => (whenShown = resolve));
      const read = refresh();
      await Promise.race([shown, read]);
      if (store.getState().reading === undefined) return;
      stopFollowing?.();
      stopFollowing = document.onSelectionChanged(() => void onSelectionChanged());
      await Promise.all([follow(), read]);
    },
    refresh,
    refreshSoon,
    async showCursor() {
      store.setState({ pinned: false, cursor: undefined });
      await follow();
    },
    goTo,
    openTab(tab) {
      store.setState({ tab, page: undefined });
    },
    openPage(page) {
      store.setState({ page, pageWork: { kind: "idle" } });
    },
    closePage() {
      store.setState({ page: undefined, menuWanted: true });
    },
    menuFocused() {
      store.setState({ menuWanted: false });
    },
    listFindings(how) {
      store.setState(({ findingList }) => ({ findingList: { ...findingList, ...how } }));
    },
    guideTo,
    async guideToPart(part) {
      const { reading, planIndex } = store.getState();
      const plan = reading?.plans[planIndex];
      if (reading === undefined || plan === undefined) return;
      await guideTo(context.engine().partTarget(plan, part, reading.templates));
    },
    showOverview() {
      chosen += 1;
      store.setState({ target: undefined, prompt: undefined, notTaken: false });
    },
    choosePlan(index) {
      chosen += 1;
      store.setState({
        planIndex: index,
        target: undefined,
        prompt: undefined,
        comments: { kind: "idle" },
        written: undefined,
        earlier: [],
        undone: undefined,
      });
      const title = store.getState().reading?.plans[index]?.plan.title ?? "";
      context.say(`${frameWords.showing} ${title === "" ? frameWords.untitled : title}`);
    },
    togglePin() {
      store.setState((state) => ({ pinned: !state.pinned }));
    },
    tryEditing() {
      store.setState({ editAnyway: true, problem: undefined, focusWanted: true });
    },
    askForKeyboard() {
      store.setState({ focusWanted: true });
    },
    focusGiven() {
      store.setState({ focusWanted: false });
    },
    stop() {
      stopFollowing?.();
    },
  };
}

/** The state after a reading: same place, same plan, drafts where their cells are now. */
function withReading(engine: Engine, state: PaneState, reading: Reading): PaneState {
  const drafts = openDrafts(engine, reading, movedDrafts(state.drafts, reading.snapshot));
  const planIndex = Math.min(state.planIndex, Math.max(0, reading.plans.length - 1));
  const target = movedTarget(state, reading.snapshot);
  const next = withTarget(engine, { ...state, reading, drafts, planIndex, phase: { kind: "ready" } }, target);
  return { ...next, notTaken: state.notTaken };
}

/** The drafts without those that the document says by now. */
function openDrafts(engine: Engine, reading: Reading, drafts: Drafts): Drafts {
  const open = Object.entries(drafts).filter(([, { lost, location, id, text }]) => {
    const prompt = lost ? undefined : engine.promptFor(reading, { location, id });
    return prompt?.id !== id || !sameText(prompt.text, text);
  });
  return Object.fromEntries(open);
}

/** The place shown, where it is now: rows may have come or gone above it. */
function movedTarget({ prompt, target }: PaneState, snapshot: Snapshot): Target | undefined {
  const place = prompt && whereIs(prompt.slot, snapshot);
  return place === undefined || prompt === undefined ? target : { location: place.location, id: prompt.id };
}

/** The state with another place shown; its plan comes to the front. */
function withTarget(engine: Engine, state: PaneState, target: Target | undefined): PaneState {
  const prompt = target && state.reading && engine.promptFor(state.reading, target);
  return {
    ...state,
    target,
    prompt,
    planIndex: prompt?.plan ?? planOf(engine, state, target?.location),
    notTaken: false,
  };
}

function planOf(engine: Engine, state: PaneState, location: Location | undefined): number {
  const found = location && state.reading && engine.planAt(state.reading, location);
  return found ?? state.planIndex;
}

/** The state as the pane opens: on Guide when the plan is mostly empty, else on Check. */
function opened(state: PaneState): PaneState {
  const plan = state.reading?.plans[state.planIndex];
  return { ...state, tab: plan !== undefined && plan.complete >= MOSTLY_EMPTY ? "check" : "guide" };
}
