/** The package's ES module: its main file is a script that Node cannot import names from. */
declare module "opentype.js/dist/opentype.mjs" {
  export * from "opentype.js";
}
