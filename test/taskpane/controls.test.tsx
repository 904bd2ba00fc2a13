import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PlainSelect } from "../../src/taskpane/parts/PlainSelect";
import { Picker } from "../../src/taskpane/parts/Picker";
import { QuietSelect } from "../../src/taskpane/parts/QuietSelect";
import { Tick } from "../../src/taskpane/parts/Tick";

const options = [
  { value: "one", label: "One" },
  { value: "two", label: "Two" },
];

describe("a choice that changes nothing", () => {
  const asked = jest.fn();

  test.each([
    ["on a line of its own", <PlainSelect label="List" value="one" options={options} onChoose={asked} />],
    ["in a line of text", <QuietSelect label="List" value="one" options={options} onChoose={asked} />],
    ["over the whole width", <Picker id="list" value="one" groups={[{ options }]} onChoose={asked} />],
  ])("is asked for, and the list shows what holds: %s", async (_place, list) => {
    asked.mockClear();
    render(list);
    await userEvent.selectOptions(screen.getByRole("combobox"), "Two");
    expect(asked.mock.calls).toEqual([["two"]]);
    expect(screen.getByRole("combobox")).toHaveValue("one");
  });

  test("is asked for, and the box stays as it is", async () => {
    const toggled = jest.fn();
    render(
      <Tick ticked={false} onToggle={toggled}>
        All
      </Tick>,
    );
    await userEvent.click(screen.getByRole("checkbox", { name: "All" }));
    expect(toggled).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("checkbox")).not.toBeChecked();
  });
});
