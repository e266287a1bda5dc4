import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Heading } from "../../heading";
import { usePane } from "../../pane-context";
import type { ExampleHelp } from "../function-help";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ExampleSectionProps {
  readonly example: ExampleHelp;
  readonly disabled: boolean;
  readonly onTry: () => void;
  readonly onInsert: () => void;
}

/** An example from the sources: to read, to try in the fields, or to have in the sheet and play with. */
export function ExampleSection({ example, disabled, onTry, onInsert }: ExampleSectionProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <section className={styles.section}>
      <Heading level="h2">{texts.functions.example}</Heading>
      <code className={styles.formula}>{example.formula}</code>
      <Caption1 className={styles.quiet}>{texts.functions.gives(example.gives, example.source)}</Caption1>
      <div className={styles.buttons}>
        <Button onClick={onTry}>{texts.functions.useExample}</Button>
        <Button disabledFocusable={disabled} onClick={onInsert}>
          {texts.functions.insertExample}
        </Button>
      </div>
    </section>
  );
}
