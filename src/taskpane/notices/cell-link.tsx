import { Link } from "@fluentui/react-components";
import type { JSX } from "react";
import { parseAddress } from "../../sheets/cells/address";
import { usePane } from "../pane-context";

/** An address that jumps to its cells; plain text where it can't be one. */
export function CellLink({ address, label }: { readonly address: string; readonly label?: string }): JSX.Element {
  const { jump, texts } = usePane();
  const place = parseAddress(address);
  if (!place.ok) return <>{address}</>;
  return (
    <Link
      as="button"
      inline
      aria-label={label ?? texts.common.showCell(address)}
      onClick={() => {
        jump(place.value);
      }}
    >
      {address}
    </Link>
  );
}
