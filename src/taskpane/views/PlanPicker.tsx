import { Select } from "@fluentui/react-components";
import { frameWords, shortened } from "../words/general";

interface PlanPickerProps {
  readonly titles: readonly string[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** Chooses between the plans of a document. */
export default function PlanPicker({ titles, selected, onSelect }: PlanPickerProps) {
  return (
    <Select
      aria-label={frameWords.whichPlan}
      value={String(selected)}
      onChange={(_event, data) => onSelect(Number(data.value))}
    >
      {titles.map((title, index) => (
        <option key={index} value={index}>
          {frameWords.planChoice(
            title === "" ? frameWords.untitled : shortened(title, 60),
            index + 1,
            titles.length,
          )}
        </option>
      ))}
    </Select>
  );
}
