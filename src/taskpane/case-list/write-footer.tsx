import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  footer: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The button that writes what has been seen; it stays in sight. */
export function WriteFooter({ label, onWrite }: { readonly label: string; readonly onWrite: () => void }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <Button appearance="primary" onClick={onWrite}>
        {label}
      </Button>
    </div>
  );
}
