import { Caption1, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import type { ActiveCell } from "../../../sheets/workbook-port";
import { PageFrame } from "../../page-frame";
import { usePane } from "../../pane-context";
import { ExplainOffer } from "../explain/explain-offer";
import type { Explorer } from "../use-explorer";
import { findFunctions } from "./find-functions";
import { FunctionCard } from "./function-card";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  search: { maxWidth: "none", width: "100%" },
  functions: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FunctionListProps {
  readonly explorer: Explorer;
  readonly active: ActiveCell | null;
  /** The function that one comes back from: it has the focus again. */
  readonly cameFrom: string | null;
}

/** Every function in a line, found by what one wants. */
export function FunctionList({ explorer, active, cameFrom }: FunctionListProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { wanted } = explorer.draft;
  const found = findFunctions(services.functions, wanted, services.language);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (cameFrom !== null) list.current?.querySelector<HTMLElement>(`[data-function="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  return (
    <PageFrame title={texts.functions.title}>
      <div className={styles.page}>
        <ExplainOffer active={active} explained={null} onExplain={explorer.explain} />
        <Text>{texts.functions.intro}</Text>
        <SearchBox
          className={styles.search}
          aria-label={texts.functions.search}
          placeholder={texts.functions.searchFor}
          dismiss={{ "aria-label": texts.functions.clearSearch }}
          value={wanted}
          onChange={(_, { value }) => {
            explorer.search(value);
          }}
        />
        <Caption1 role="status" className={styles.quiet}>
          {found.length === 0
            ? texts.functions.noneFound(wanted.trim())
            : texts.functions.found(found.length, services.functions.length)}
        </Caption1>
        <ul className={styles.functions} ref={list}>
          {found.map((each) => (
            <FunctionCard
              key={each.id}
              help={each}
              onOpen={() => {
                explorer.open(each.id);
              }}
            />
          ))}
        </ul>
        <Text className={styles.quiet}>{texts.functions.foot}</Text>
      </div>
    </PageFrame>
  );
}
