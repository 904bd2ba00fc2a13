const { chmodSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin, optimize } = require("webpack");
const preact = require("./tools/preact.cjs");
const { panePolicy, productionOfficeJs, workbenchPolicy } = require("./tools/security.cjs");
const { CodeCache } = require("./tools/code-cache.cjs");
const { SizeBudget } = require("./tools/size-budget.cjs");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Where the local server offers the office.js of Microsoft's npm package. */
const packagedOfficeJs = "/office-js/office.js";

/** Where the pane will be served from; the manifest in the repository names the local server. */
const localOrigin = "https://localhost:3000";
const paneOrigin = process.env.PANE_ORIGIN ?? localOrigin;

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** The pane's components are written for React and drawn by Preact. */
const preactForReact = Object.fromEntries(
  Object.entries(preact).map(([name, target]) => [`${name}$`, target]),
);

/** What all bundles share. `development` means: fast and readable, for `npm start`. */
const base = (name, development) => ({
  name,
  context: __dirname,
  mode: development ? "development" : "production",
  devtool: development ? "source-map" : false,
  cache: {
    type: "filesystem",
    cacheDirectory: at("node_modules/.cache/webpack"),
    name: development ? `${name}-development` : name,
    buildDependencies: { config: [__filename] },
  },
  resolve,
  performance: false,
  stats: "errors-warnings",
  infrastructureLogging: { level: "error" },
});

const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
    },
  },
});

const browser = (name, development, outputPath) => ({
  ...base(name, development),
  target: ["web", "es2020"],
  output: {
    path: outputPath,
    filename: "[name].[contenthash:10].js",
    chunkFilename: "[name].[contenthash:10].js",
    assetModuleFilename: "[name].[contenthash:10][ext]",
    clean: true,
  },
  module: {
    rules: [
      typescript("es2020"),
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      { test: /\.docx$/, type: "asset/resource" },
    ],
  },
  optimization: {
    // What package.json calls free of side effects is left out unbuilt: no build, development ones included,
    // may then run a module that nobody uses.
    usedExports: true,
    sideEffects: true,
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
});

/** The pane's page, with the address that it loads office.js from. */
const panePage = (officeJsUrl, filename = "taskpane.html") =>
  new HtmlPlugin({
    filename,
    publicPath: "",
    template: "./src/taskpane/taskpane.html",
    minify: false,
    officeJsUrl,
    contentSecurityPolicy: panePolicy(officeJsUrl),
  });

/** The pane. The workbench's page of it differs in where office.js comes from; the rest is there only once. */
const pane = (development, outputPath, workbenchPath) => ({
  ...browser("pane", development, outputPath),
  resolve: { ...resolve, alias: preactForReact },
  entry: { taskpane: "./src/taskpane/index" },
  plugins: [
    new CssPlugin({ filename: "[name].[contenthash:10].css" }),
    panePage(process.env.OFFICE_JS_URL ?? productionOfficeJs),
    panePage(packagedOfficeJs, path.join(workbenchPath, "pane/taskpane.html")),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (text) => String(text).replaceAll(localOrigin, paneOrigin) },
      ],
    }),
    ...(development ? [] : [new SizeBudget({ entry: "taskpane", firstLoad: 45 })]),
  ],
});

const workbench = (development, outputPath) => {
  const config = browser("workbench", development, outputPath);
  return {
    ...config,
    entry: { workbench: "./src/workbench/index" },
    output: { ...config.output, clean: { keep: /^pane\// } },
    plugins: [
      new CssPlugin({ filename: "[name].[contenthash:10].css" }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/index.html",
        minify: false,
        contentSecurityPolicy: workbenchPolicy,
      }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png", to: "assets/[name][ext]" }] }),
    ],
  };
};

const command = "action-plan.js";

/** Marks the built command as executable, as npm does for a `bin` it installs from a registry. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", ({ outputOptions }) => {
      chmodSync(path.join(outputOptions.path, command), 0o755);
    });
  },
};

const node = (name) => ({
  ...base(name, false),
  target: "node20",
  module: { rules: [typescript("es2022")] },
  optimization: { minimize: false },
});

/** What the command line is mostly asked for, so that V8 need not read it again at each start. */
const USUAL_RUNS = [
  ["new", "ese-531t", "-o", "blank.docx"],
  ["fill", "blank.docx", "--from", at("tools/usual-plan.json"), "-o", "plan.docx"],
  ["export", "plan.docx", "-o", "plan.json"],
];

/** What is made for browsers takes a good part of a start. */
const unpackedByNode = new NormalModuleReplacementPlugin(/^\.\/deflate$/, at("src/cli/deflate.ts"));

/** The program, and the small file that starts it, as itself and as its workers. */
const cli = {
  ...node("cli"),
  entry: { program: "./src/cli/main.ts" },
  output: { path: at("build/cli"), filename: "[name].js", library: { type: "commonjs2" }, clean: true },
  node: { __filename: false },
  externals: [
    // The commands are all our own: commander starts no other program, and need not load what could.
    ({ request, context }, done) =>
      request === "node:child_process" && /[\\/]node_modules[\\/]commander\b/.test(context)
        ? done(null, "var {}")
        : done(),
  ],
  plugins: [
    unpackedByNode,
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new CodeCache({ program: "program.js", runs: USUAL_RUNS }),
    new CopyPlugin({ patterns: [{ from: "src/cli/launch.cjs", to: command }, "src/cli/pace.cjs"] }),
    executable,
  ],
};

const isPackage = /^[a-z@]/i;

const bench = () => {
  const names = readdirSync(at("bench")).filter((file) => file.endsWith(".bench.ts"));
  return {
    ...node("bench"),
    entry: Object.fromEntries(names.map((file) => [file.replace(/\.ts$/, ""), `./bench/${file}`])),
    output: { path: at("build/bench"), filename: "[name].js", clean: true },
    plugins: [unpackedByNode],
    externals: [
      ({ request }, done) => (isPackage.test(request) ? done(null, `commonjs ${request}`) : done()),
      // What tells by its own place where the repository is stays there.
      ({ context, request }, done) =>
        request.endsWith(".cjs") ? done(null, `commonjs ${path.resolve(context, request)}`) : done(),
    ],
  };
};

/**
 * Everything that is built, by name (`node tools/build.mjs NAME`): `pane` is the product and its page in the
 * workbench, `workbench` is for trying and testing it without Word, `cli` is the command line, `bench` the benchmarks.
 *
 * @param {{development?: boolean}} env `development`: into build/start/, for `npm start`
 */
module.exports = ({ development = false } = {}) => {
  const workbenchPath = at(development ? "build/start/workbench" : "build/workbench");
  return [
    pane(development, at(development ? "build/start/pane" : "dist"), workbenchPath),
    workbench(development, workbenchPath),
    cli,
    bench(),
  ];
};
