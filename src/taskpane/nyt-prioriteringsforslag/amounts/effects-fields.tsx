import { Caption1, Field, Input, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { UNITS } from "../../../finance/money/unit";
import { putAt } from "../../ny-tiltagstabel/draft/edit-rows";
import { pastedAmount } from "../../ny-tiltagstabel/rows/interpret-block";
import { usePane } from "../../pane-context";
import { problem } from "../../wizard/problem";
import { effectFirstYear } from "../draft/draft";
import { effectYearsOf } from "../draft/draft-input";
import type { StepProps } from "../step-props";
import { AmountFields } from "../../wizard/amount-fields";

const MOST_EFFECT_YEARS = 6;

const ACCUMULATIONS = ["sum", "level", "amount"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  help: { color: tokens.colorNeutralForeground3, paddingLeft: "56px" },
  three: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  wide: { width: "100%", minWidth: 0 },
  years: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
});

/** The small table under "2. Status", for those who have one: its own years and unit, and how it is accumulated. */
export function EffectsFields(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { draft, change, errorOf, leave } = props;
  const { effects, hasEffects } = draft;
  const words = texts.proposal;
  return (
    <div className={styles.root}>
      <div>
        <Switch
          label={words.effects}
          aria-describedby="effects-help"
          checked={hasEffects}
          onChange={(_, { checked }) => {
            change((earlier) => ({ ...earlier, hasEffects: checked }));
          }}
        />
        <Caption1 block id="effects-help" className={styles.help}>
          {words.effectsHelp}
        </Caption1>
      </div>
      {hasEffects && (
        <>
          <div className={styles.three}>
            <Field label={texts.setup.firstYear} {...problem(errorOf("effectFirstYear"))}>
              <Input
                className={styles.wide}
                inputMode="numeric"
                value={effectFirstYear(draft)}
                onChange={(_, { value }) => {
                  change((earlier) => ({ ...earlier, effects: { ...earlier.effects, firstYear: value } }));
                }}
                onBlur={() => {
                  leave("effectFirstYear");
                }}
              />
            </Field>
            <Field label={texts.setup.yearCount}>
              <Select
                value={String(effects.yearCount)}
                onChange={(_, { value }) => {
                  change((earlier) => ({ ...earlier, effects: { ...earlier.effects, yearCount: Number(value) } }));
                }}
              >
                {Array.from({ length: MOST_EFFECT_YEARS }, (_, index) => (
                  <option key={index}>{index + 1}</option>
                ))}
              </Select>
            </Field>
            <Field label={texts.setup.unit}>
              <Select
                value={effects.unit}
                onChange={(_, { value }) => {
                  const unit = UNITS.find((candidate) => candidate === value);
                  if (unit !== undefined) change((earlier) => ({ ...earlier, effects: { ...earlier.effects, unit } }));
                }}
              >
                {UNITS.map((unit) => (
                  <option key={unit} value={unit}>
                    {texts.common.units[unit]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <EffectRow {...props} which="effect" />
          <EffectRow {...props} which="target" />
        </>
      )}
    </div>
  );
}

function EffectRow({
  which,
  draft,
  change,
  errorOf,
  leave,
}: StepProps & { readonly which: "effect" | "target" }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.proposal;
  const row = draft.effects[which];
  const name = words.effectRows[which];
  const years = effectYearsOf(draft);
  const edit = (part: Partial<typeof row>): void => {
    change((earlier) => ({
      ...earlier,
      effects: { ...earlier.effects, [which]: { ...earlier.effects[which], ...part } },
    }));
  };
  return (
    <>
      <Field label={words.effectTitle(name)} {...problem(errorOf(`${which}-title`))}>
        <Input
          className={styles.wide}
          placeholder={name}
          value={row.title ?? ""}
          onChange={(_, { value }) => {
            edit({ title: value === "" ? null : value });
          }}
          onBlur={() => {
            leave(`${which}-title`);
          }}
        />
      </Field>
      <div className={styles.years}>
        <AmountFields
          name={which}
          headings={years.map(String)}
          amounts={row.amounts}
          labelOf={(at) => words.amount(name, 0, years[at] ?? 0)}
          onChange={(year, text) => {
            edit({ amounts: putAt(row.amounts, year, text) });
          }}
          onPaste={(year, cells) => {
            const texts = cells
              .flat()
              .slice(0, years.length - year)
              .map(pastedAmount);
            edit({
              amounts: texts.reduce((all, text, offset) => putAt(all, year + offset, text), row.amounts),
            });
          }}
          errorOf={errorOf}
          leave={leave}
        />
      </div>
      <Field label={words.accumulation(name)}>
        <Select
          value={row.accumulation}
          onChange={(_, { value }) => {
            const accumulation = ACCUMULATIONS.find((mode) => mode === value);
            if (accumulation !== undefined) edit({ accumulation });
          }}
        >
          {ACCUMULATIONS.map((mode) => (
            <option key={mode} value={mode}>
              {words.accumulations[mode]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
