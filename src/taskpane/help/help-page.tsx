import { Caption1, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { PageFrame } from "../page-frame";
import { Heading } from "../heading";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  topics: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  topic: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  version: { color: tokens.colorNeutralForeground3 },
});

/** The help: short, for those who already know budgets. */
export function HelpPage(): JSX.Element {
  const styles = useStyles();
  const { services, navigator, texts } = usePane();
  return (
    <PageFrame title={texts.help.title}>
      <div className={styles.topics}>
        {texts.help.topics.map(({ title, text }) => (
          <section key={title} className={styles.topic}>
            <Heading level="h2">{title}</Heading>
            <Text>{text}</Text>
          </section>
        ))}
        <Link
          as="button"
          onClick={() => {
            navigator.go({ page: "funktioner" });
          }}
        >
          {texts.help.functionsLink}
        </Link>
        <Caption1 className={styles.version}>{texts.help.version(services.program.version)}</Caption1>
      </div>
    </PageFrame>
  );
}
