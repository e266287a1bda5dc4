import fc from "fast-check";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { HELP } from "../../../src/functions/help-catalogue";
import { propertyRuns } from "../../helpers/property-runs";
import { expectSound } from "./sound-derivation";

describe("laws", () => {
  const something = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      "",
      "-",
      0,
      1,
      2026,
      46_023,
      43_282,
      true,
      "dag",
      "tre",
      "sum",
      1e308,
      -1e308,
      5e-324,
    ),
    // The largest doubles have no fifteen digits: written so, they would be larger still.
    fc.double({ min: -1e300, max: 1e300, noNaN: true }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -1_000_000, max: 3_000_000 }),
  );
  const block = fc
    .tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(something, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const argument = fc.oneof(something, block);

  /** What an argument of each kind holds when somebody fills it in with care. */
  const careful = fc.oneof({ weight: 3, arbitrary: fc.constant("as given") }, { weight: 1, arbitrary: argument });

  it.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))(
    "%s states the result it returns, whatever it is given",
    (_, declared) => {
      const arity = Object.keys(declared.parameters).length;
      const given = HELP[declared.id].examples[0]?.arguments ?? [];
      fc.assert(
        fc.property(
          fc.array(careful, { minLength: arity, maxLength: arity }),
          fc.nat(14),
          fc.nat(14),
          (changes, row, column) => {
            expectSound(
              declared,
              changes.map((change, index) => (change === "as given" ? (given[index] ?? null) : change)),
              row,
              column,
            );
          },
        ),
        propertyRuns(60),
      );
    },
  );

  it.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))(
    "%s does so for one argument of any shape and size beside the example's",
    (_, declared) => {
      const arity = Object.keys(declared.parameters).length;
      const given = HELP[declared.id].examples[0]?.arguments ?? [];
      fc.assert(
        fc.property(fc.nat(arity - 1), argument, fc.nat(14), fc.nat(14), (which, value, row, column) => {
          expectSound(
            declared,
            Array.from({ length: arity }, (_, index) => (index === which ? value : (given[index] ?? null))),
            row,
            column,
          );
        }),
        propertyRuns(60),
      );
    },
  );
});
