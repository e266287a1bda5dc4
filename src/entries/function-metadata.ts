/**
 * Read by the build, not by Excel: what the metadata files, the published pages and the documentation of each language
 * hold. Shipping the functions and describing them from one declaration is what keeps them from drifting apart.
 */
export { functionDocumentation, functionPage } from "../functions/documentation/documentation";
export { functionMetadata } from "../functions/documentation/metadata";
export { PAGES as functionPages } from "../functions/documentation/pages";
