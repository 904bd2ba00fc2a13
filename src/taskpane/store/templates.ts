import type { SetStateEdit } from "../../core/model";
import { templateWords } from "../words/templates";
import { applyEdits } from "./applying";
import type { Context } from "./context";
import type { Session } from "./session";
import type { TemplateWork } from "./state";

export interface Templates {
  /**
   * Puts a district's template into the document, for everybody who opens it.
   *
   * @param file the name of the file that somebody chose
   * @param text what it holds
   */
  readonly use: (file: string, text: string) => Promise<void>;
  /** Takes a district's template out of the document again. */
  readonly remove: (id: string) => Promise<void>;
  /** Puts the report away. */
  readonly close: () => void;
}

/** The part of the pane that brings a district's own templates into the document. */
export function templateActions(context: Context, { refresh }: Session): Templates {
  const { store, environment } = context;

  const settle = (work: TemplateWork): void => {
    store.setState({ templates: work });
    context.say(templateReport(work));
  };

  /** Writes what the document carries; what it was if Word says no. */
  const write = async (edit: SetStateEdit | undefined): Promise<TemplateWork | undefined> => {
    if (edit === undefined) return undefined;
    const [result] = (await applyEdits(context, [edit])) ?? [];
    if (result?.outcome === "applied") return undefined;
    return { kind: "refused", why: result?.outcome === "refused" ? result.code : "failed" };
  };

  return {
    async use(file, text) {
      store.setState({ templates: { kind: "working" } });
      // What others have put into the document since it was read must stay.
      await refresh();
      const { reading } = store.getState();
      if (reading === undefined) {
        settle({ kind: "refused", why: "failed" });
        return;
      }
      // Few bring a template of their own: what it takes is fetched when they do.
      const { adoptTemplate } = await import("../../core/state");
      const adopted = adoptTemplate(reading.snapshot, text, environment.now());
      if (!adopted.ok) {
        settle(
          adopted.why === "wrong"
            ? { kind: "wrong", file, problems: adopted.problems.map(templateWords.problem) }
            : { kind: "refused", why: adopted.why },
        );
        return;
      }
      const refused = await write(adopted.edit);
      if (refused !== undefined) {
        settle(refused);
        return;
      }
      await refresh();
      const { id, name } = adopted.template;
      const plans = store.getState().reading?.plans ?? [];
      settle({ kind: "carried", name, found: plans.some(({ plan }) => plan.template.id === id) });
    },
    async remove(id) {
      store.setState({ templates: { kind: "working" } });
      await refresh();
      const { reading } = store.getState();
      const name = reading?.carried.find((template) => template.id === id)?.name ?? id;
      const { dropTemplate } = await import("../../core/state");
      const edit = reading && dropTemplate(reading.snapshot, id, environment.now());
      const refused = await write(edit);
      await refresh();
      settle(refused ?? { kind: "removed", name });
    },
    close() {
      store.setState({ templates: { kind: "idle" } });
    },
  };
}

/** What became of it, in words. */
export function templateReport(work: TemplateWork): string {
  switch (work.kind) {
    case "carried":
      return work.found ? templateWords.carried(work.name) : templateWords.carriedNoPlan(work.name);
    case "removed":
      return templateWords.removed(work.name);
    case "wrong":
      return templateWords.wrong(work.file);
    case "refused":
      return templateWords.refused(work.why);
    default:
      return "";
  }
}
