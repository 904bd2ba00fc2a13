import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The one room that talks to Word. */
const wordRoom = ["src/document/word/**"];

/** Tests that run against the client or that play its host have to name it. */
const clientTests = [
  "test/document/word/**",
  "test/contract/**",
  "test/workbench/**",
  "test/e2e/**",
  "test/support/**",
];

const hostGlobals = ["Word", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/document/word talks to the host: add what you need to PlanDocument.",
}));

const screenAndMachine = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "fetch",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
  "process",
  "Buffer",
  "DOMParser",
].map((name) => ({ name, message: "src/core is pure: no screen, no machine, no host." }));

const clocks = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "src/core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "src/core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "src/core gives the same result for the same input.",
  },
];

/** office-js-helpers' Storage loses and leaks keys and its Authenticator is obsolete. */
const unwantedHelpers = ["Storage", "Authenticator", "TokenStorage", "EndpointStorage", "DefaultEndpoints"];
const helpersPackage = "@microsoft/office-js-helpers";
const unwantedHelperNames = `/^(${unwantedHelpers.join("|")})$/`;
const helperMembers = [
  { selector: `MemberExpression[property.name=${unwantedHelperNames}]` },
  { selector: `ObjectPattern > Property[key.name=${unwantedHelperNames}]` },
].map((entry) => ({ ...entry, message: `Not from ${helpersPackage}: it loses and leaks what it keeps.` }));

const hostNames = "/^(Word|Office|OfficeExtension|OfficeRuntime)$/";

/** The ways to the host that no-restricted-globals does not see: through window, and as a type. */
const otherWaysToTheHost = [
  `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=${hostNames}]`,
  `TSQualifiedName[left.name=${hostNames}]`,
  `TSTypeQuery[exprName.name=${hostNames}]`,
].map((selector) => ({
  selector,
  message: "Only src/document/word talks to the host: add what you need to PlanDocument.",
}));

/** Safari 14 is among the browsers that Word uses: one such expression and it cannot read the bundle at all. */
const lookBehind = [
  {
    selector: String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
    message: "Safari 14 knows no lookbehind in regular expressions.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "test-results/", "test/tools/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { rules: { "max-lines": ["error", 400], "no-console": "error", eqeqeq: "error", "prefer-const": "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off", // TypeScript knows better
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: helpersPackage,
              importNames: unwantedHelpers,
              message: "Its Storage loses and leaks keys, its Authenticator is obsolete.",
            },
          ],
        },
      ],
    },
  },

  {
    files: ["src/**/*.{ts,tsx}", "bench/**/*.ts", "test/**/*.{ts,tsx}"],
    ignores: [...wordRoom, ...clientTests],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-syntax": ["error", ...otherWaysToTheHost, ...helperMembers, ...lookBehind],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals, ...screenAndMachine],
      "no-restricted-syntax": ["error", ...otherWaysToTheHost, ...helperMembers, ...lookBehind, ...clocks],
    },
  },
  {
    files: wordRoom.map((room) => `${room}/*.{ts,tsx}`),
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "no-restricted-syntax": ["error", ...helperMembers, ...lookBehind],
    },
  },

  {
    files: ["src/**/*.tsx", "test/**/*.tsx", "src/taskpane/**/*.ts"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/unbound-method": "off" }, // expect(object.method) is how jest asks
  },

  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs" },
  },
  { files: ["src/cli/**", "tools/**", "bench/*.mjs"], rules: { "no-console": "off" } },
);
