/**
 * Read by the build, not by Excel: what the metadata files and the documentation of each language hold. Shipping the
 * functions and describing them from one declaration is what keeps them from drifting apart.
 */
export { functionDocumentation } from "../functions/documentation";
export { functionMetadata } from "../functions/metadata";
