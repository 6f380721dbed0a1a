const tseslint = require("typescript-eslint");

const never = (group, message) => ({ group, message });
const google = [
  "SpreadsheetApp",
  "Drive",
  "DriveApp",
  "DocumentApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "Utilities",
  "MimeType",
  "Session",
  "ScriptApp",
  "UrlFetchApp",
  "MailApp",
];

/** One zone: what it may not import, and why. */
const zone = (files, patterns, extra = {}) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: [...patterns, wholeZod] }],
    ...extra,
  },
});
const wholeZod = { regex: "^zod$", message: "zod/mini is 22 KB, zod is 466 KB: the bundle takes zod/mini." };
const noGoogle = {
  "no-restricted-globals": [
    "error",
    ...google.map((name) => ({ name, message: "Google's globals live in src/addin only; host stands in for them." })),
  ],
};
const pureCore = {
  ...noGoogle,
  "no-restricted-globals": [
    ...noGoogle["no-restricted-globals"],
    { name: "Date", message: "Core knows no Date: days are text, and today is an argument." },
    { name: "Intl", message: "Apps Script promises no Intl: write the formatter." },
  ],
  "no-restricted-syntax": ["error", { selector: "Literal[raw='null']", message: "In core, absent is undefined." }],
};
const outside = never(
  ["**/addin/**", "**/host/**", "**/cli/**", "**/sidebar/**", "node:*", "exceljs", "docx"],
  "Core is pure: no platform exists there.",
);
const above = (names, message) =>
  never(
    names.map((name) => `**/${name}/**`),
    message,
  );

module.exports = tseslint.config(
  { ignores: ["build/out/**", "out/**", "node_modules/**"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/no-empty-function": "off",
      eqeqeq: "error",
      "no-console": "off",
      "max-lines": ["error", { max: 300 }],
    },
  },
  zone(["src/core/**/*.ts"], [outside], pureCore),
  zone(
    ["src/core/words/**/*.ts"],
    [
      outside,
      above(["standards", "reading", "plan", "sheets", "rules", "report", "sample"], "words is the ground floor."),
    ],
    pureCore,
  ),
  zone(
    ["src/core/standards/**/*.ts"],
    [outside, above(["reading", "plan", "sheets", "rules", "report", "sample"], "standards stands on words only.")],
    pureCore,
  ),
  zone(
    ["src/core/reading/**/*.ts"],
    [outside, above(["plan", "sheets", "rules", "report", "sample"], "reading stands on words and standards only.")],
    pureCore,
  ),
  zone(
    ["src/core/plan/**/*.ts"],
    [outside, above(["sheets", "rules", "report", "sample"], "A plan knows no sheet, rule or report.")],
    pureCore,
  ),
  zone(
    ["src/core/sheets/**/*.ts"],
    [outside, above(["rules", "report", "sample"], "A sheet knows no rule and no report.")],
    pureCore,
  ),
  zone(
    ["src/core/rules/**/*.ts"],
    [outside, above(["sheets", "report", "sample"], "A rule cannot know a column: it names row and field.")],
    pureCore,
  ),
  zone(
    ["src/core/report/**/*.ts"],
    [outside, above(["sheets", "rules", "reading", "sample"], "A section cannot know a cell: it is given a Plan.")],
    pureCore,
  ),
  zone(
    ["src/core/history/**/*.ts"],
    [outside, above(["sheets", "rules", "report", "sample"], "A plan's history is told from plans alone.")],
    pureCore,
  ),
  zone(
    ["src/core/periodic/**/*.ts"],
    [outside, above(["sheets", "rules", "report", "sample"], "What a periodic report says is told from plans alone.")],
    pureCore,
  ),
  zone(
    ["src/core/steps/**/*.ts"],
    [outside, above(["rules", "report", "sample"], "Steps are told from a checked workbook.")],
    pureCore,
  ),
  zone(
    ["src/core/summary/**/*.ts"],
    [outside, above(["rules", "report", "sample"], "A summary is told from a checked workbook.")],
    pureCore,
  ),
  zone(
    ["src/addin/**/*.ts"],
    [
      never(
        ["**/host/**", "**/cli/**", "**/sidebar/**", "node:*"],
        "addin stands on core only; the stand-in is swapped underneath it.",
      ),
    ],
  ),
  zone(
    ["src/sidebar/**/*.ts"],
    [
      never(["**/addin/**", "**/host/**", "**/cli/**", "node:*"], "The panel knows the wire's types only."),
      {
        regex: "/core/(?!words/situations\\.ts$)",
        allowTypeImports: true,
        message: "The panel may import types of core, no code; of data, the situations' names, signs and colours.",
      },
    ],
    noGoogle,
  ),
  {
    files: ["src/sidebar/**/*.ts"],
    ignores: ["src/sidebar/server.ts"],
    rules: {
      "no-restricted-globals": [
        ...noGoogle["no-restricted-globals"],
        { name: "google", message: "server.ts is the only file that says google.script.run." },
      ],
    },
  },
  zone(
    ["src/host/**/*.ts"],
    [
      never(
        ["**/core/**", "**/addin/**", "**/cli/**", "**/sidebar/**"],
        "host runs the built files and imports none of our code.",
      ),
    ],
    noGoogle,
  ),
  zone(
    ["src/cli/**/*.ts"],
    [
      never(["**/addin/**", "**/sidebar/**"], "The command line calls the built bundle through host."),
      { group: ["**/core/**"], allowTypeImports: true, message: "The command line may import types of core, no code." },
    ],
    noGoogle,
  ),
  zone(
    ["src/try/**/*.ts"],
    [
      never(["**/addin/**", "**/sidebar/**"], "The place to try calls the built bundle through host."),
      { group: ["**/core/**"], allowTypeImports: true, message: "The place to try may import types of core, no code." },
    ],
    noGoogle,
  ),
  zone(
    ["src/try/page/**/*.ts"],
    [
      never(
        ["**/core/**", "**/addin/**", "**/cli/**", "**/sidebar/**", "**/server/**", "**/desk/*", "node:*", "exceljs"],
        "The page is a browser's: it knows the wire only.",
      ),
      {
        regex: "/host/(?!runtime/panel-arguments\\.ts$)",
        message: "Of host, the page shares the check of a call's arguments, nothing else.",
      },
    ],
    noGoogle,
  ),
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
