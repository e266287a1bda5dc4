import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ChoiceCard } from "./choice-card";
import type { Route } from "./navigator";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface ListedCard {
  readonly title: string;
  readonly help: string;
  readonly route: Route;
}

/** Pages to go to, a card each. */
export function CardList({ cards }: { readonly cards: readonly ListedCard[] }): JSX.Element {
  const styles = useStyles();
  const { navigator } = usePane();
  return (
    <div className={styles.list}>
      {cards.map(({ title, help, route }) => (
        <ChoiceCard
          key={title}
          title={title}
          help={help}
          onClick={() => {
            navigator.go(route);
          }}
        />
      ))}
    </div>
  );
}
