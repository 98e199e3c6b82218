import { Hint, Label, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useTranslation } from "react-i18next"

interface SettingsRowProps {
  /** Id of the field, and key of its texts. */
  name: string
  /** Where its texts are; default: with the general settings'. */
  texts?: string | undefined
  /** Why the value can't be saved, in words. */
  problem?: string | undefined
}

/** A setting: what it is called and means on the left, its field beside. */
export function SettingsRow({
  name,
  texts = "orderAutomation.general",
  problem,
  children,
}: PropsWithChildren<SettingsRowProps>) {
  const { t } = useTranslation("dropship")
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-[1fr_320px]">
      <div>
        <Label htmlFor={name} size="small" weight="plus">
          {t(`${texts}.${name}`)}
        </Label>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(`${texts}.${name}Hint`)}
        </Text>
      </div>
      <div>
        {children}
        {problem ? (
          <Hint id={`${name}-problem`} variant="error" className="mt-1">
            {problem}
          </Hint>
        ) : null}
      </div>
    </div>
  )
}
