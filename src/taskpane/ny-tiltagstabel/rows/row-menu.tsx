import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { TableInsertRow20Regular } from "@fluentui/react-icons/svg/table-insert-row";
import { useRef, type JSX } from "react";
import { STATUSES } from "../../../finance/initiatives/status";
import { usePane } from "../../pane-context";
import { deleteRow, editRow, insertRowAbove } from "../draft/edit-rows";
import type { StepProps } from "../step-props";

export interface RowMenuProps extends Pick<StepProps, "draft" | "change"> {
  readonly row: number;
  /** The button the menu belongs to. */
  readonly target: HTMLElement;
  readonly onClose: () => void;
}

const NO_STATUS = "none";

/** What can be said of a row beside its texts and amounts. One menu for the whole grid: it is drawn where it is asked for. */
export function RowMenu({ draft, change, row, target, onClose }: RowMenuProps): JSX.Element | null {
  const { texts, announce } = usePane();
  const words = texts.rows;
  const returnTo = useRef(target);
  const current = draft.rows.find(({ id }) => id === row);
  if (current === undefined) return null;
  const close = (): void => {
    onClose();
    returnTo.current.focus();
  };
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "end", autoSize: true }}
      checkedValues={{
        art: current.investment ? ["investment"] : [],
        status: [current.status ?? NO_STATUS],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        change((earlier) =>
          editRow(earlier, row, (existing) =>
            name === "art"
              ? { ...existing, investment: checkedItems.includes("investment") }
              : { ...existing, status: STATUSES.find((status) => status === checkedItems[0]) ?? null },
          ),
        );
      }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="art" value="investment">
            {words.investment}
          </MenuItemCheckbox>
          <MenuItem
            icon={<TableInsertRow20Regular />}
            onClick={() => {
              change((earlier) => insertRowAbove(earlier, row));
            }}
          >
            {words.insertAbove}
          </MenuItem>
          <MenuItem
            icon={<Delete20Regular />}
            onClick={() => {
              // The menu may close before or after this; either way the focus ends beside the row that goes.
              returnTo.current = titleBeside(target) ?? target;
              returnTo.current.focus();
              change((earlier) => deleteRow(earlier, row));
              announce(words.deleted(current.title.trim()));
            }}
          >
            {words.deleteRow}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.statusMenu}</MenuGroupHeader>
            <MenuItemRadio name="status" value={NO_STATUS}>
              {words.noStatus}
            </MenuItemRadio>
            {STATUSES.map((status) => (
              <MenuItemRadio key={status} name="status" value={status}>
                {words.statuses[status]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The title of the row below, or above the last: where the user goes on when a row is gone. */
function titleBeside(target: HTMLElement): HTMLElement | null | undefined {
  const row = target.closest("[data-row]");
  const beside = [row?.nextElementSibling, row?.previousElementSibling].find(
    (other) => other?.matches("[data-row]") === true,
  );
  return beside?.querySelector<HTMLElement>('[data-column="title"]');
}
