import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { CalendarArrowRight20Regular } from "@fluentui/react-icons/svg/calendar-arrow-right";
import type { JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { usePane } from "../pane-context";

export interface RollChoiceProps {
  readonly tables: Overview["tables"];
  /** Which of Tiltag's tables can be rolled on here. */
  readonly suits: (form: RegisteredTable["form"]) => boolean;
  readonly onChoose: (table: string) => void;
  /** "From last year's table" where it does not say. */
  readonly label?: string;
}

/** A choice among last year's tables, newest first; nothing where there is none. */
export function RollChoice({ tables, suits, onChoose, label }: RollChoiceProps): JSX.Element | null {
  const { texts } = usePane();
  const suitable = tables.filter(({ registered, place }) => place !== null && suits(registered.form)).reverse();
  if (suitable.length === 0) return null;
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<CalendarArrowRight20Regular />}>{label ?? texts.roll.choose}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {suitable.map(({ registered: { table, title } }) => (
            <MenuItem
              key={table}
              onClick={() => {
                onChoose(table);
              }}
            >
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
