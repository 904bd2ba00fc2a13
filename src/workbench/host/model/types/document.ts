import type { ObjectType } from "../../describe";
import { HostError } from "../../errors";
import { collection, controlObject, rangeObject } from "../objects";
import { isTracking, setTracking } from "../settings";
import { requireEditable } from "../guard";
import { choiceArgument } from "./arguments";

/** Word.Document. */
export const documentType: ObjectType = {
  scalars: {
    Saved: { get: ({ document }) => document.package.isUnchanged },
    ChangeTrackingMode: {
      get: ({ document }) => (isTracking(document) ? "TrackAll" : "Off"),
      set: ({ document }, value) => {
        requireEditable(document);
        setTracking(document, choiceArgument(value, ["Off", "TrackAll", "TrackMineOnly"]) !== "Off");
      },
    },
  },
  navigation: {
    Body: ({ document }) => ({ type: "Body", document, anchor: { kind: "body" } }),
    ContentControls: ({ document }) =>
      collection(
        "ContentControl",
        document.story.controls.map((control) => controlObject(document, control)),
      ),
  },
  methods: {
    GetSelection: ({ document }) => rangeObject(document, document.selection),
    Save: () => {
      throw new HostError("NotImplemented", "This host keeps the document in the page.");
    },
  },
  since: { ChangeTrackingMode: "1.4" },
};
