const { transformSync } = require("esbuild");

/** Tests and bundle share one compiler. */
module.exports = {
  process: (source, file) =>
    transformSync(source, { loader: "ts", format: "cjs", target: "node20", sourcefile: file, sourcemap: "inline" }),
};
