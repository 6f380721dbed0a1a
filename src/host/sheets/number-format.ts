// By path: the package.json of numfmt 4.0.1 names files that the package does not hold.
export { format, isDateFormat, parseValue } from "../../../node_modules/numfmt/dist/index.js";
