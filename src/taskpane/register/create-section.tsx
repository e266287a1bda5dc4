import { Button, Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { isInitiativeForm, type RegisteredTable } from "../../sheets/ledgers/table-register";
import { sayContract } from "../contract/say-contract";
import { TableTicks } from "../laeg-sammen/table-ticks";
import { decimalsOf, priceLevelOf, yearsOf } from "../ny-tiltagstabel/draft/draft";
import { newDraft } from "../ny-tiltagstabel/draft/new-draft";
import { usePane } from "../pane-context";
import { ContractFields, type TypedContract } from "../wizard/contract-fields";
import { useFieldErrors } from "../wizard/use-field-errors";
import { createRegister } from "./ask-register";
import { Section } from "./section";
import type { RegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

export interface CreateSectionProps {
  readonly tables: Overview["tables"];
  readonly work: RegisterWork;
}

/** The tables to start from, or the contract of an empty register. */
export function CreateSection({ tables, work }: CreateSectionProps): JSX.Element {
  const { services, texts } = usePane();
  // Those left out are kept, so that a table made meanwhile is ticked like the others.
  const [left, setLeft] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<TypedContract>(() => newDraft(tables, services.now()));
  const words = texts.register.create;
  const candidates = tables
    .filter(({ place, registered }) => place !== null && isInitiativeForm(registered.form))
    .map(({ registered }) => registered);
  const chosen = candidates.filter(({ table }) => !left.includes(table));
  const [first] = chosen;
  const years = first === undefined ? yearsOf(typed) : yearsIn(chosen);
  const shown = useFieldErrors(
    "create",
    years.length === 0 ? { firstYear: texts.check.notAYear(typed.firstYear) } : {},
  );
  const create = (): void => {
    shown.showAll();
    if (years.length === 0) return;
    const start = first === undefined ? ownContract(typed) : { from: chosen.map(({ table }) => table) };
    work.start(
      "create",
      () => createRegister(services, { ...start, years }),
      ({ initiatives, renumbered }) => words.done(initiatives, renumbered.length),
    );
  };
  return (
    <Section title={words.title}>
      {candidates.length > 0 && (
        <TableTicks
          tables={candidates}
          ticked={chosen.map(({ table }) => table)}
          onChange={(ticked) => {
            work.forget();
            setLeft(candidates.map(({ table }) => table).filter((table) => !ticked.includes(table)));
          }}
        />
      )}
      {first === undefined ? (
        <>
          <Text>{words.empty}</Text>
          <ContractFields
            {...typed}
            years={years}
            priceLevel={priceLevelOf(typed)}
            decimals={decimalsOf(typed)}
            onChange={(change) => {
              setTyped((earlier) => ({ ...earlier, ...change }));
            }}
            errorOf={shown.errorOf}
            leave={shown.leave}
          />
        </>
      ) : (
        <Text>{words.follows(years.join(", "), sayContract(first.contract, texts))}</Text>
      )}
      <WorkNotice part="create" work={work} />
      <Button appearance="primary" disabledFocusable={work.state.status === "running"} onClick={create}>
        {words.start}
      </Button>
    </Section>
  );
}

/** Every year that one of the tables has: nothing of a table is left out. */
const yearsIn = (tables: readonly RegisteredTable[]): readonly number[] =>
  [...new Set(tables.flatMap(({ years }) => years))].sort((a, b) => a - b);

const ownContract = (typed: TypedContract): object => ({
  unit: typed.unit,
  savings: typed.savings,
  priceLevel: priceLevelOf(typed),
  decimals: decimalsOf(typed),
});
