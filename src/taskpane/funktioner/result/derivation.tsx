import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type JSX } from "react";
import { usePane } from "../../pane-context";
import type { ComputedCall } from "../../pane-services";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  toggle: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface DerivationProps {
  readonly computed: ComputedCall;
}

/** "Hvorfor dette tal?": how the result comes about, sentence by sentence. */
export function Derivation({ computed }: DerivationProps): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePane();
  const [open, setOpen] = useState(true);
  const { steps, element, result } = computed;
  if (steps.length === 0) return null;
  const hasMore = result.length > 1 || (result[0]?.length ?? 0) > 1;
  return (
    <section className={styles.section} aria-label={texts.call.why}>
      <Button
        appearance="transparent"
        className={styles.toggle}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {texts.call.why}
      </Button>
      {open && (
        <>
          {element !== null && hasMore && (
            <Caption1 className={styles.quiet}>
              {texts.call.whyElement(element.row + 1, element.column + 1)} {texts.call.chooseElement}
            </Caption1>
          )}
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
