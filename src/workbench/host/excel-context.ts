/** Where office.js for Mac finds what in the answer to GetContext. */
const Index = {
  settings: 0,
  solutionReferenceId: 1,
  appType: 2,
  majorVersion: 3,
  minorVersion: 4,
  capabilities: 7,
  uiLocale: 8,
  dataLocale: 9,
  documentUrl: 11,
  activationMode: 12,
  controlIntegrationLevel: 13,
  token: 14,
  correlationId: 16,
  instanceId: 17,
  touchEnabled: 18,
  commerceAllowed: 19,
  requirementMatrix: 20,
  fullVersion: 22,
  initialDisplayMode: 23,
} as const;

export interface ExcelContext {
  readonly uiLocale: string;
  readonly documentUrl: string;
  readonly instanceId: string;
  readonly settings: ReadonlyMap<string, string>;
  /** Versions by requirement set: lower one number and the library refuses what an older Excel lacks. */
  readonly requirements: Readonly<Record<string, number>>;
}

/** The requirement sets of a current Excel for Mac, as far as this host plays them. */
export const CURRENT_REQUIREMENTS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  CustomFunctions: 1.8,
  CustomFunctionsRuntime: 1.4,
  SharedRuntime: 1.2,
  RibbonApi: 1.2,
  DialogApi: 1.2,
  AddinCommands: 1.1,
  ImageCoercion: 1.1,
};

/** The context array, as Excel for Mac would send it. */
export function contextArray(context: ExcelContext): readonly unknown[] {
  const array: unknown[] = Array.from({ length: 24 }, () => null);
  array[Index.settings] = [[...context.settings.keys()], [...context.settings.values()]];
  array[Index.solutionReferenceId] = "workbench";
  array[Index.appType] = 1;
  array[Index.majorVersion] = 16;
  array[Index.minorVersion] = 1;
  array[Index.capabilities] = 1;
  array[Index.uiLocale] = context.uiLocale;
  array[Index.dataLocale] = context.uiLocale;
  array[Index.documentUrl] = context.documentUrl;
  array[Index.activationMode] = 0;
  array[Index.controlIntegrationLevel] = 0;
  array[Index.token] = "";
  array[Index.correlationId] = "workbench";
  array[Index.instanceId] = context.instanceId;
  array[Index.touchEnabled] = false;
  array[Index.commerceAllowed] = false;
  array[Index.requirementMatrix] = JSON.stringify(context.requirements);
  array[Index.fullVersion] = "16.100.0";
  array[Index.initialDisplayMode] = 0;
  return array;
}
