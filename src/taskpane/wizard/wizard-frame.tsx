import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX, ReactNode, Ref } from "react";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import { ProgressLine, type ProgressLineProps } from "./progress-line";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

export interface WizardFrameProps extends ProgressLineProps {
  readonly title: string;
  /** What scrolls: the step and the preview. */
  readonly children: ReactNode;
  readonly body: Ref<HTMLElement>;
  readonly footer: ReactNode;
  /** A draft was found again: it can be thrown away. Null where there was none. */
  readonly onStartOver: (() => void) | null;
  readonly onClose: () => void;
}

/** A wizard takes the whole pane: title and progress above, what is done next below, the step between. */
export function WizardFrame(props: WizardFrameProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { title, steps, position, children, body, footer, onStartOver, onClose } = props;
  return (
    <>
      <header>
        <div className={styles.header}>
          <Heading level="h1">{title}</Heading>
          <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={texts.common.close} onClick={onClose} />
        </div>
        <ProgressLine steps={steps} position={position} />
      </header>
      <main className={styles.body} ref={body}>
        {onStartOver !== null && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {texts.wizard.restored}{" "}
              <Link as="button" inline onClick={onStartOver}>
                {texts.wizard.startOver}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
        {children}
      </main>
      {footer}
    </>
  );
}
