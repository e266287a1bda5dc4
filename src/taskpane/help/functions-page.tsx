import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { PageFrame } from "../page-frame";
import { Heading } from "../heading";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  functions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  example: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the functions are for, with an example of each to copy the shape of. */
export function FunctionsPage(): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <PageFrame title={texts.functions.title}>
      <div className={styles.page}>
        <Text>{texts.functions.intro}</Text>
        <div className={styles.functions}>
          {texts.functions.functions.map(({ name, what, example, exampleHelp }) => (
            <section key={name} className={styles.section}>
              <Heading level="h2">{name}</Heading>
              <Text>{what}</Text>
              <code className={styles.example}>{example}</code>
              <Caption1 className={styles.quiet}>{exampleHelp}</Caption1>
            </section>
          ))}
        </div>
        <Text className={styles.quiet}>{texts.functions.foot}</Text>
      </div>
    </PageFrame>
  );
}
