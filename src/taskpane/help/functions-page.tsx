import { Caption1, SearchBox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { Heading } from "../heading";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { findFunctions, syntaxOf, type FunctionHelp } from "./function-help";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  functions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  search: { maxWidth: "none", width: "100%" },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  parameters: { margin: 0, display: "grid", gap: tokens.spacingVerticalXXS },
  parameter: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every function: what it is for, its arguments, and an example to copy the shape of; found by what one wants. */
export function FunctionsPage(): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [wanted, setWanted] = useState("");
  const found = findFunctions(services.functions, wanted);
  return (
    <PageFrame title={texts.functions.title}>
      <div className={styles.page}>
        <Text>{texts.functions.intro}</Text>
        <SearchBox
          className={styles.search}
          aria-label={texts.functions.search}
          placeholder={texts.functions.searchFor}
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
        />
        <Caption1 role="status" className={styles.quiet}>
          {texts.functions.found(found.length, services.functions.length)}
        </Caption1>
        <div className={styles.functions}>
          {found.map((each) => (
            <FunctionSection key={each.name} described={each} />
          ))}
        </div>
        <Text className={styles.quiet}>{texts.functions.foot}</Text>
      </div>
    </PageFrame>
  );
}

function FunctionSection({ described }: { readonly described: FunctionHelp }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { name, summary, parameters, example } = described;
  return (
    <section className={styles.section}>
      <Heading level="h2">{name}</Heading>
      <Text>{summary}</Text>
      <code className={styles.formula}>{syntaxOf(described)}</code>
      <dl className={styles.parameters}>
        {parameters.map((each) => (
          <div key={each.name}>
            <dt className={styles.parameter}>{each.name}</dt>
            <dd className={styles.help}>{each.help}</dd>
          </div>
        ))}
      </dl>
      {example !== null && (
        <>
          <code className={styles.formula}>{example.formula}</code>
          <Caption1 className={styles.quiet}>{texts.functions.gives(example.gives, example.source)}</Caption1>
        </>
      )}
    </section>
  );
}
