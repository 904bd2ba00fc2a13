/**
 * What the page can do beyond being read: tables that are sorted, all plans opened at once. Without it everything is
 * there. It is text, for the page's policy names it by its hash; it asks nothing of anybody.
 */
export const SCRIPT = `
(function () {
  "use strict";
  function keyOf(row, column) {
    var cell = row.cells[column];
    var key = cell.getAttribute("data-key");
    return key === null ? cell.textContent.trim() : key;
  }
  function compare(a, b, numbers) {
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    return numbers ? Number(a) - Number(b) : a.localeCompare(b, undefined, { numeric: true, sensitivity: "base" });
  }
  function sort(table, header) {
    var head = header.parentNode.cells;
    var column = Array.prototype.indexOf.call(head, header);
    var numbers = header.getAttribute("data-sort") === "number";
    var before = header.getAttribute("aria-sort");
    var down = before === null ? numbers : before === "ascending";
    Array.prototype.forEach.call(head, function (other) { other.removeAttribute("aria-sort"); });
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    var rows = Array.prototype.map.call(body.rows, function (row, index) {
      return { row: row, key: keyOf(row, column), index: index };
    });
    rows.sort(function (one, other) {
      var order = compare(one.key, other.key, numbers);
      var last = one.key === "" || other.key === "";
      return (down && !last ? -order : order) || one.index - other.index;
    });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
  }
  document.querySelectorAll("th[data-sort]").forEach(function (header) {
    var button = document.createElement("button");
    button.type = "button";
    while (header.firstChild) button.appendChild(header.firstChild);
    header.appendChild(button);
    button.addEventListener("click", function () { sort(header.closest("table"), header); });
  });
  var plans = document.querySelectorAll("#plans > details");
  var tools = document.querySelector(".tools");
  if (tools && plans.length > 1) {
    tools.hidden = false;
    tools.addEventListener("click", function (event) {
      var open = event.target.getAttribute("data-open");
      if (open !== null) plans.forEach(function (one) { one.open = open === "yes"; });
    });
  }
  function reveal() {
    var target = document.getElementById(location.hash.slice(1));
    var around = target && target.closest("details");
    if (!around) return;
    around.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();
})();
`;
