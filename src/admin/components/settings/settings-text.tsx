import { Input, Text } from "@medusajs/ui"
import type { NumberSetting } from "../../lib/general-settings-form"
import type { GeneralSettingsFieldsProps } from "./general-settings-fields"
import { SettingsRow } from "./settings-row"

interface SettingsTextProps extends GeneralSettingsFieldsProps {
  name: NumberSetting | "brand_key" | "mpn_key" | "notify_email"
  /** Where its texts are; default: with the general settings'. */
  texts?: string
  inputMode?: "decimal" | "numeric" | "email"
  placeholder?: string
  /** For example a unit. */
  suffix?: string
}

/** A setting that is typed; numbers too. */
export function SettingsText({
  name,
  values,
  problems,
  onChange,
  suffix,
  texts,
  ...input
}: SettingsTextProps) {
  const problem = problems.get(name)
  return (
    <SettingsRow name={name} texts={texts} problem={problem}>
      <div className="relative">
        <Input
          id={name}
          value={values[name]}
          spellCheck={false}
          autoComplete="off"
          className={suffix ? "pr-8" : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={`${name}-problem`}
          onChange={(event) => onChange({ [name]: event.target.value })}
          {...input}
        />
        {suffix ? (
          <Text
            size="small"
            leading="compact"
            className="text-ui-fg-subtle pointer-events-none absolute inset-y-0 right-2 flex items-center"
          >
            {suffix}
          </Text>
        ) : null}
      </div>
    </SettingsRow>
  )
}
