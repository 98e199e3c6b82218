import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface SettingsGroupProps {
  name: "buying" | "following" | "automatic" | "matching" | "feeds"
}

/** What the settings below it are about. */
export function SettingsGroup({ name }: SettingsGroupProps) {
  const { t } = useTranslation("dropship")
  return (
    <div className="bg-ui-bg-subtle px-6 py-2">
      <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
        {t(`orderAutomation.general.groups.${name}`)}
      </Heading>
    </div>
  )
}
