import { layoutArea, type BlockLayout } from "../../sheets/layouts/block-layout";
import { planBlock } from "../../sheets/layouts/plan-block";
import type { LaidOutBlock } from "./laid-out-block";

/** A layout as `writeBlock` takes it. */
export const layoutBlock = (layout: BlockLayout): LaidOutBlock => ({
  area: layoutArea(layout),
  cells: layout.lines.map(({ cells }) => cells),
  table: layout.table,
  fitsRows: false,
  ...(layout.chart === undefined ? {} : { chart: layout.chart }),
  changes: (sheet, widthsNow) => planBlock(layout, sheet, widthsNow),
});
