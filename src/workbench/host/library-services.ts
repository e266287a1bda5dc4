import { HostClass, method, type HostObject } from "../interpreter/host-class";

export interface ServiceHooks {
  /** The custom functions runtime is up. */
  readonly functionsReady: () => void;
  readonly functionResults: (results: unknown) => void;
  readonly setVisible: (visible: boolean) => void;
  readonly isVisible: () => boolean;
}

/** A service whose methods all succeed and answer nothing: telemetry and the like. */
function silentService(typeName: string): HostObject {
  const nothing = { kind: "method", call: () => null } as const;
  return {
    className: typeName,
    isReference: false,
    memberNames: [],
    itemMembers: undefined,
    id: () => undefined,
    has: () => true,
    member: () => nothing,
    items: () => undefined,
    item: async () => Promise.resolve(null),
  };
}

/** The objects that office.js makes by type name for itself. */
export function createServices(hooks: ServiceHooks): (typeName: string) => HostObject {
  const functions = new HostClass<undefined>("CustomFunctions", {
    _SetOsfControlContainerReadyForCustomFunctions: method(() => hooks.functionsReady()),
    setInvocationArrayResults: method((_, [results]) => hooks.functionResults(results)),
    setInvocationResults: method((_, [results]) => hooks.functionResults(results)),
    _GetEnabledFeatures: method(() => 0),
  });
  const runtime = new HostClass<undefined>("AppRuntimeService", {
    setAppRuntimeState: method((_, [state]) => hooks.setVisible(state === "Visible")),
    getAppRuntimeState: method(() => (hooks.isVisible() ? "Visible" : "Background")),
  });
  const persistence = new HostClass<undefined>("AppRuntimePersistenceService", {
    setAppRuntimeStartState: method(() => undefined),
    getAppRuntimeStartState: method(() => "Inactive"),
  });
  return (typeName) => {
    if (typeName === "Microsoft.ExcelServices.CustomFunctions") return functions.wrap(undefined);
    if (typeName === "Microsoft.AppRuntime.AppRuntimeService") return runtime.wrap(undefined);
    if (typeName === "Microsoft.AppRuntime.AppRuntimePersistenceService") return persistence.wrap(undefined);
    return silentService(typeName);
  };
}
