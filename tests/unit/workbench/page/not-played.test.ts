import { notPlayed } from "../../../../src/workbench/page/not-played";

const message = (answer: object): string =>
  JSON.stringify({ callbackFunction: "f", callbackId: "1", params: [0, [0, 200, [], JSON.stringify(answer)]] });

describe("an answer to the add-in", () => {
  it("that lacks a member of the API is told, with the member's name", () => {
    const answer = { Error: { Code: "ApiNotFound", Message: 'Range has no member "sparkline"' }, Results: [] };
    expect(notPlayed(message(answer))).toBe('Range has no member "sparkline"');
  });

  it.each([
    ["of another error", { Error: { Code: "ItemNotFound", Message: "ApiNotFound is not meant" } }],
    ["that only holds the word", { Results: [{ Value: "ApiNotFound" }] }],
  ])("%s is not", (_what, answer) => {
    expect(notPlayed(message(answer))).toBeUndefined();
  });

  it("that is no answer is not", () => {
    expect(notPlayed('{"callbackFunction":"ApiNotFound"}')).toBeUndefined();
  });
});
