import type { JSX } from "react";
import { CardList } from "../card-list";
import type { Route } from "../navigator";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { LISTED_PROGNOSES, type ListedPrognosis } from "../texts/prognoses-texts";

const ROUTES: Readonly<Record<ListedPrognosis, Route>> = {
  refresh: { page: "opdater" },
  year: { page: "ny-prognose" },
  ahead: { page: "langsigtet-prognose" },
};

/** What can be done with the case list, in the order of the month. */
export function PrognoserPage(): JSX.Element {
  const { texts } = usePane();
  return (
    <PageFrame title={texts.prognoses.title}>
      <CardList cards={LISTED_PROGNOSES.map((each) => ({ ...texts.prognoses.list[each], route: ROUTES[each] }))} />
    </PageFrame>
  );
}
