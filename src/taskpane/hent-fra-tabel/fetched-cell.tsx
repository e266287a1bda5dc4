import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { parseAddress } from "../../sheets/cells/address";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { FetchedRow } from "./ask-fetch";
import { usePane } from "../pane-context";
import { amountText } from "./draft-from-table";

const useStyles = makeStyles({
  unsure: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
});

export interface FetchedCellProps {
  readonly read: FetchedRow["amounts"][number];
  readonly decimals: number;
  readonly isUnsure: boolean;
}

/** An amount as it was read; one that somebody should look at leads to its cell. */
export function FetchedCell({ read, decimals, isUnsure }: FetchedCellProps): JSX.Element {
  const styles = useStyles();
  const { texts, jump } = usePane();
  const place = parseAddress(read.cell);
  const isLost = read.understood === "text" || read.understood === "error" || read.understood === "date";
  const shown = isLost ? texts.fetch.notFetched : shownAmount(read, decimals);
  if (!isUnsure || !place.ok) return <>{shown}</>;
  return (
    <Link
      as="button"
      aria-label={texts.fetch.unsureCell(read.cell, shown)}
      onClick={() => {
        jump(place.value);
      }}
    >
      <span className={styles.unsure}>
        <Warning16Regular />
        {shown}
      </span>
    </Link>
  );
}

const shownAmount = (read: FetchedCellProps["read"], decimals: number): string =>
  read.amount === null ? amountText(read) : formatDanishNumber(amount(read.amount), decimals);
