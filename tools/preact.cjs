const path = require("node:path");

/** What stands for React in the pane, by React's names: in the bundles, and in the tests of its components. */
module.exports = {
  react: path.resolve(__dirname, "../src/taskpane/preact.mjs"),
  "react/jsx-runtime": "preact/compat/jsx-runtime",
  // What is built for trying out asks for this one.
  "react/jsx-dev-runtime": "preact/compat/jsx-dev-runtime",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
};
