import { ActionType, PathType, type Request } from "../interpreter/request";

/**
 * Whether a request is the add-in's own work on the workbook. The library's telemetry and services go to objects made by type
 * name, and after each Excel.run it lets go of what it kept: neither is a sync of the add-in's.
 */
export function isOwnRequest(request: Request): boolean {
  const paths = [...request.paths.values()];
  if (paths.some((path) => path.type === PathType.newObject)) return false;
  return request.actions.some((action) => {
    if (action.type === ActionType.method) return action.name !== "_RemoveReference";
    return action.type !== ActionType.instantiate || request.paths.get(action.path)?.type !== PathType.root;
  });
}
