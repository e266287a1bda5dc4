import { groupCriterion } from "../../layouts/sum-formulas";
import { caseColumn } from "../conditions";
import { NOT_STATED } from "../prognosis-request";

/** What formulas ask of a category whose name stands in `cell`. */
export interface CategoryCriteria {
  /** ",Sager[Kategori],$A12": of a case, for SUMIFS and COUNTIFS. */
  readonly ofCases: string;
  /** The same as a product of ones and zeroes. */
  readonly caseProduct: string;
  /** The condition alone, for tables where a name not stated is written as such. */
  readonly own: string;
}

export function categoryCriteria(name: string, cell: string): CategoryCriteria {
  const column = caseColumn("Kategori");
  const isStated = name !== NOT_STATED;
  return {
    ofCases: `,${column},${isStated ? groupCriterion(name, cell) : '""'}`,
    caseProduct: `(${column}=${isStated ? cell : '""'})`,
    own: groupCriterion(name, cell),
  };
}
