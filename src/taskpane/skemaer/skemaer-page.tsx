import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ChoiceCard } from "../choice-card";
import type { Route } from "../navigator";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { LISTED_FORMS, type ListedForm } from "../texts/forms-texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Where each form is filled in. */
const ROUTES: Readonly<Record<ListedForm, Route>> = {
  register: { page: "register" },
  decisions: { page: "beslutningsblokke" },
  budget: { page: "ny-budgetoversigt" },
  estimate: { page: "nyt-estimat" },
  investment: { page: "ny-investeringscase" },
  together: { page: "laeg-sammen" },
};

/** The forms that are not on the front page, one click from there. */
export function SkemaerPage(): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  return (
    <PageFrame title={texts.forms.title}>
      <div className={styles.list}>
        {LISTED_FORMS.map((form) => (
          <ChoiceCard
            key={form}
            {...texts.forms.list[form]}
            onClick={() => {
              navigator.go(ROUTES[form]);
            }}
          />
        ))}
      </div>
    </PageFrame>
  );
}
