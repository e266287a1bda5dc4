/**
 * Read by the build, not by Excel: what the metadata files of each language hold. Shipping the functions and describing
 * them from one declaration is what keeps them from drifting apart.
 */
export { functionMetadata } from "../functions/metadata";
