import { z } from "@medusajs/framework/zod"
import type { SettingsSchema } from "../adapter"

/** How a setting of an adapter is asked for. */
export type AdapterSettingField = {
  readonly name: string
  readonly label: string
  readonly help: string
} & (
  | { readonly type: "text"; readonly default: string }
  | { readonly type: "switch"; readonly default: boolean }
  | {
      readonly type: "choice"
      readonly default: string
      readonly choices: readonly { readonly value: string; label: string }[]
    }
)

const metaSchema = z.object({
  label: z.string(),
  help: z.string(),
  choices: z.record(z.string(), z.string()).optional(),
})

/** A text with a default, for example the name of a header. */
export function textSetting(
  value: string,
  meta: { label: string; help: string; pattern?: RegExp }
) {
  const { label, help, pattern } = meta
  const text = z.string().trim().min(1).max(200)
  return (pattern ? text.regex(pattern, "is not of the right form") : text)
    .default(value)
    .meta({ label, help })
}

/** Yes or no. */
export function switchSetting(
  value: boolean,
  meta: { label: string; help: string }
) {
  return z.boolean().default(value).meta(meta)
}

/** One of several values, each with the label that a merchant reads. */
export function choiceSetting<const Value extends string>(
  value: NoInfer<Value>,
  meta: { label: string; help: string; choices: Record<Value, string> }
) {
  const values = Object.keys(meta.choices) as [Value, ...Value[]]
  // The given value is one of the keys; zod's type is narrower than that.
  return z
    .enum(values)
    .default(value as never)
    .meta(meta)
}

/** The fields of an adapter's settings, for forms. */
export function settingFields(
  schema: SettingsSchema | undefined
): readonly AdapterSettingField[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { label, help, choices } = metaSchema.parse(field.meta())
    const value = field.parse(undefined)
    const common = { name, label, help }
    if (typeof value === "boolean") {
      return { ...common, type: "switch", default: value }
    }
    return choices
      ? {
          ...common,
          type: "choice",
          default: value,
          choices: Object.entries(choices).map(([choice, text]) => ({
            value: choice,
            label: text,
          })),
        }
      : { ...common, type: "text", default: value }
  })
}
