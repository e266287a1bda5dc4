import type { JSX } from "react";
import { CardList } from "../card-list";
import type { Route } from "../navigator";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { LISTED_FORMS, type ListedForm } from "../texts/forms-texts";

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
  const { texts } = usePane();
  return (
    <PageFrame title={texts.forms.title}>
      <CardList cards={LISTED_FORMS.map((form) => ({ ...texts.forms.list[form], route: ROUTES[form] }))} />
    </PageFrame>
  );
}
