import { ChevronDownMini, ChevronUpMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ConnectionField, Distributor } from "../../../schemas/distributor"
import { SelectField } from "./select-field"
import { SwitchField } from "./switch-field"
import { TextField } from "./text-field"

/**
 * How the distributor's API is reached. Most merchants never look at it, so
 * it is folded away, except where only the merchant can know the address.
 */
export function ConnectionFields({
  distributor,
}: {
  distributor: Distributor
}) {
  const { t } = useTranslation("dropship")
  const { connection, connection_fields } = distributor
  const [isOpen, setIsOpen] = useState(connection.base_url === null)
  return (
    <>
      <Button
        type="button"
        size="small"
        variant="transparent"
        className="text-ui-fg-subtle w-fit"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("orderAutomation.connection.title")}
        {isOpen ? <ChevronUpMini /> : <ChevronDownMini />}
      </Button>
      {isOpen ? (
        <div className="flex flex-col gap-y-4">
          {connection.is_base_url_fixed ? null : (
            <TextField
              name="connection.base_url"
              label={t("orderAutomation.connection.address")}
              hint={t(
                connection.default_base_url === null
                  ? "orderAutomation.connection.addressUnknown"
                  : "orderAutomation.connection.addressHint",
                { name: distributor.name }
              )}
              placeholder={connection.default_base_url ?? "https://"}
            />
          )}
          {connection_fields.map((field) => (
            <ConnectionSetting key={field.name} field={field} />
          ))}
        </div>
      ) : null}
    </>
  )
}

function ConnectionSetting({ field }: { field: ConnectionField }) {
  const name = `connection.settings.${field.name}` as const
  const { label, help } = field
  if (field.type === "switch") {
    return <SwitchField name={name} label={label} hint={help} />
  }
  return field.type === "choice" ? (
    <SelectField
      name={name}
      label={label}
      hint={help}
      options={field.choices ?? []}
    />
  ) : (
    <TextField
      name={name}
      label={label}
      hint={help}
      placeholder={String(field.default)}
    />
  )
}
