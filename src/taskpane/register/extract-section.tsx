import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePane } from "../pane-context";
import { insertExtract } from "./ask-register";
import { Section } from "./section";
import type { RegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

const SERIES = ["plan", "forventet", "realiseret"] as const;

type Series = (typeof SERIES)[number];

export interface ExtractSectionProps {
  /** The Excel table's name. */
  readonly register: string;
  readonly work: RegisterWork;
}

/** A table for the committee, with one of the register's three kinds of amounts. */
export function ExtractSection({ register, work }: ExtractSectionProps): JSX.Element {
  const { services, texts } = usePane();
  const [series, setSeries] = useState<Series>("forventet");
  const words = texts.register.extract;
  return (
    <Section title={words.title}>
      <Field label={words.which}>
        <RadioGroup
          value={series}
          onChange={(_, { value }) => {
            const picked = SERIES.find((each) => each === value);
            if (picked !== undefined) setSeries(picked);
          }}
        >
          {SERIES.map((each) => (
            <Radio key={each} value={each} label={words.series[each]} />
          ))}
        </RadioGroup>
      </Field>
      <WorkNotice part="extract" work={work} />
      <Button
        disabledFocusable={work.state.status === "running"}
        onClick={() => {
          work.start(
            "extract",
            () => insertExtract(services, { register, series }),
            ({ initiatives }) => words.done(initiatives),
          );
        }}
      >
        {words.start}
      </Button>
    </Section>
  );
}
