const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The answer to a request stands as text within the text of the message. */
function answerIn(message: unknown): unknown {
  if (!isRecord(message) || !Array.isArray(message["params"])) return undefined;
  const payload: unknown = message["params"][1];
  const body: unknown = Array.isArray(payload) ? payload[3] : undefined;
  return typeof body === "string" ? JSON.parse(body) : undefined;
}

/** What an answer to the add-in complains of, where it is a member of Excel's API that the workbench has not got. */
export function notPlayed(text: string): string | undefined {
  // Nearly every message is no such complaint: not worth parsing twice.
  if (!text.includes("ApiNotFound")) return undefined;
  const answer = answerIn(JSON.parse(text));
  const error = isRecord(answer) ? answer["Error"] : undefined;
  if (!isRecord(error) || error["Code"] !== "ApiNotFound") return undefined;
  return typeof error["Message"] === "string" ? error["Message"] : "ApiNotFound";
}
