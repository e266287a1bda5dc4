import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type JSX, type ReactNode } from "react";

const useStyles = makeStyles({ notice: { outlineStyle: "none" } });

/**
 * Takes the focus when it appears: what happened is read and in sight, also where the button that was pressed has
 * scrolled away or gone.
 */
export function FocusedNotice({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, []);
  return (
    <div ref={notice} tabIndex={-1} className={styles.notice}>
      {children}
    </div>
  );
}
