import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableArrowUp20Regular } from "@fluentui/react-icons/svg/table-arrow-up";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../actions/action";
import type { OverviewTable } from "../../actions/read-overview";
import { formatAddress } from "../../sheets/cells/address";
import { fetchTable } from "../hent-fra-tabel/ask-fetch";
import { draftFromTable } from "../hent-fra-tabel/draft-from-table";
import { readChoice } from "../hent-fra-tabel/fetch-choice";
import { decimalsOf, priceLevelOf, yearsOf, type Draft } from "../ny-tiltagstabel/draft/draft";
import { filledRows } from "../ny-tiltagstabel/draft/edit-rows";
import type { StepProps } from "../ny-tiltagstabel/step-props";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { ContractFields } from "../wizard/contract-fields";
import { problem } from "../wizard/problem";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  fetch: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1, minWidth: 0 },
  wide: { width: "100%", minWidth: 0 },
});

/** Step 1: the initiatives of a table in the workbook, or one's own, and the contract they are written under. */
export function SetupStep({ draft, change, errorOf, leave, overview }: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { firstYear, yearCount, unit, savings } = draft;
  const tables = overview.tables.filter(
    ({ registered, place }) => registered.form !== "beslutningsblokke" && place !== null,
  );
  return (
    <div className={styles.step}>
      <Text>{texts.decision.intro}</Text>
      {tables.length > 0 && (
        <FetchField
          tables={tables}
          onFetched={(fetched) => {
            change((earlier) => ({ ...fetched, place: earlier.place, address: earlier.address }));
          }}
        />
      )}
      <Field label={texts.setup.title} {...problem(errorOf("title"))}>
        <Input
          className={styles.wide}
          value={draft.title ?? ""}
          onChange={(_, { value }) => {
            change((earlier) => ({ ...earlier, title: value }));
          }}
          onBlur={() => {
            leave("title");
          }}
        />
      </Field>
      <ContractFields
        {...{ firstYear, yearCount, unit, savings, errorOf, leave }}
        years={yearsOf(draft)}
        priceLevel={priceLevelOf(draft)}
        decimals={decimalsOf(draft)}
        onChange={(part) => {
          change((earlier) => ({ ...earlier, ...part }));
        }}
      />
    </div>
  );
}

interface FetchFieldProps {
  readonly tables: readonly OverviewTable[];
  readonly onFetched: (draft: Draft) => void;
}

function FetchField({ tables, onFetched }: FetchFieldProps): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const words = texts.decision;
  const [chosen, setChosen] = useState("");
  const [told, setTold] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const table = tables.find(({ registered }) => registered.table === chosen) ?? tables.at(-1);
  async function fetchRows(): Promise<void> {
    if (table === undefined || table.place === null) return;
    const { registered, place } = table;
    const fetched = await fetchTable(services, { range: formatAddress(place.sheet, place.area) });
    setFault(fetched.ok ? null : fetched.fault);
    if (!fetched.ok) return;
    const { unit, savings, priceLevel, decimals } = registered.contract;
    // The table's own contract is known; only its columns have to be read.
    const draft = draftFromTable(fetched.value, { ...readChoice(fetched.value), unit, savings }, services.now());
    onFetched({
      ...draft,
      step: "setup",
      form: "handleplan",
      title: null,
      priceLevel: priceLevel ?? "",
      decimals,
      targets: draft.targets,
    });
    const sentence = words.fetched(filledRows(draft).length, registered.title);
    setTold(sentence);
    announce(sentence);
  }
  return (
    <>
      <div className={styles.fetch}>
        <Field className={styles.grow} label={words.fromTable}>
          <Select
            value={table?.registered.table ?? ""}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {tables.map(({ registered }) => (
              <option key={registered.table} value={registered.table}>
                {registered.title}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<TableArrowUp20Regular />} onClick={() => void fetchRows()}>
          {words.fetch}
        </Button>
      </div>
      {told !== "" && <Text>{told}</Text>}
      {fault !== null && <FaultNotice fault={fault} />}
    </>
  );
}
