import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { formatAddress } from "../../sheets/cells/address";
import { CellLink } from "../notices/cell-link";
import { FaultNotice } from "../notices/fault-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { CreateSection } from "./create-section";
import { ExtractSection } from "./extract-section";
import { FollowUpSection } from "./follow-up-section";
import { MonthSection } from "./month-section";
import { PlanSection } from "./plan-section";
import { RegisterChoice } from "./register-choice";
import { RollSection } from "./roll-section";
import { useRegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Makes the register of all initiatives; where there is one, what is drawn from it. */
export function RegisterPage({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <PageFrame title={texts.register.title}>
      <div className={styles.page}>
        <Text>{texts.register.intro}</Text>
        <Sections overview={overview} />
      </div>
    </PageFrame>
  );
}

function Sections({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const { texts } = usePane();
  const work = useRegisterWork();
  const [chosen, setChosen] = useState<string | null>(null);
  switch (overview.status) {
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />;
    case "failed":
      return <FaultNotice fault={overview.fault} />;
    case "ready": {
      const { tables } = overview.overview;
      const there = tables.filter(({ registered, place }) => registered.form === "register" && place !== null);
      // The newest where none is chosen, as the actions take it.
      const found = there.find(({ registered }) => registered.table === chosen) ?? there.at(-1);
      if (found === undefined || found.place === null) return <CreateSection tables={tables} work={work} />;
      const { registered, place } = found;
      return (
        <>
          <WorkNotice part="create" work={work} />
          <RegisterChoice
            registers={there.map((each) => each.registered)}
            chosen={registered.table}
            onChoose={(table) => {
              work.forget();
              setChosen(table);
            }}
          />
          <Text>
            {texts.register.there(registered.title)} <CellLink address={formatAddress(place.sheet, place.area)} />.
          </Text>
          <ExtractSection register={registered.table} work={work} />
          <FollowUpSection key={registered.table} register={registered} work={work} />
          <MonthSection register={registered.table} work={work} />
          <PlanSection key={`plan ${registered.table}`} register={registered.table} work={work} />
          <RollSection register={registered} work={work} />
        </>
      );
    }
  }
}
