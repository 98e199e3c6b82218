import type {
  DropshipSettings,
  UpdateSettingsBody,
} from "../../schemas/settings"

/** How much a feed may change before it is held. */
export const feedLimitSettings = [
  "feed_items_fall_limit_percent",
  "feed_stock_fall_limit_percent",
  "feed_stock_zeroed_limit_percent",
  "feed_cost_move_limit_percent",
  "feed_rows_rejected_limit_percent",
] as const satisfies readonly (keyof DropshipSettings)[]

/** Settings that are numbers; null: no limit, where the schema allows it. */
export const numberSettings = [
  "cost_rise_limit_percent",
  "minimum_margin_percent",
  "minimum_margin_amount",
  ...feedLimitSettings,
  "missing_runs_before_zero",
  "stale_stock_hours",
  "stale_stock_percent",
  "billed_difference_limit_percent",
  "automatic_minimum_margin_percent",
  "automatic_minimum_age_minutes",
] as const satisfies readonly (keyof DropshipSettings)[]
export type NumberSetting = (typeof numberSettings)[number]

/** What the form edits as text, though it may be a number or null. */
type TextSetting = NumberSetting | "notify_email"

/** What the form edits; numbers are text while typed. */
export type GeneralSettingsValues = Omit<DropshipSettings, TextSetting> &
  Record<TextSetting, string>

/** The form as the settings stand. */
export function generalSettingsValues(
  settings: DropshipSettings
): GeneralSettingsValues {
  return {
    ...settings,
    ...textOfNumbers(settings),
    notify_email: settings.notify_email ?? "",
  }
}

/**
 * Only what differs from the settings. A number that can't be read becomes
 * NaN, which the schema of the body refuses; so does null without a meaning.
 */
export function generalSettingsChanges(
  settings: DropshipSettings,
  values: GeneralSettingsValues
): Partial<Record<keyof UpdateSettingsBody, unknown>> {
  const before = generalSettingsValues(settings)
  const changed = Object.entries(values).filter(
    ([name, value]) => before[name as keyof DropshipSettings] !== value
  )
  return Object.fromEntries(
    changed.map(([name, value]) => [
      name,
      isNumberSetting(name)
        ? readNumber(String(value))
        : name === "notify_email"
          ? readAddress(String(value))
          : value,
    ])
  )
}

function textOfNumbers(
  settings: DropshipSettings
): Record<NumberSetting, string> {
  const texts = numberSettings.map((name) => [
    name,
    String(settings[name] ?? ""),
  ])
  return Object.fromEntries(texts) as Record<NumberSetting, string>
}

function isNumberSetting(name: string): name is NumberSetting {
  return numberSettings.some((setting) => setting === name)
}

function readNumber(text: string): number | null {
  return text.trim() === "" ? null : Number(text.trim().replace(",", "."))
}

function readAddress(text: string): string | null {
  return text.trim() === "" ? null : text.trim()
}
