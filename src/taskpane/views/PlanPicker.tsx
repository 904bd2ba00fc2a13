import { PlainSelect } from "../parts/PlainSelect";
import { frameWords, shortened } from "../words/general";

interface PlanPickerProps {
  readonly titles: readonly string[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

/** Chooses between the plans of a document. */
export default function PlanPicker({ titles, selected, onSelect }: PlanPickerProps) {
  return (
    <PlainSelect
      label={frameWords.whichPlan}
      value={String(selected)}
      options={titles.map((title, index) => ({
        value: String(index),
        label: frameWords.planChoice(
          title === "" ? frameWords.untitled : shortened(title, 60),
          index + 1,
          titles.length,
        ),
      }))}
      onChoose={(value) => onSelect(Number(value))}
    />
  );
}
