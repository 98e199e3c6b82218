import { Hint, Input, Label, Select, Switch, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import {
  paymentRequirements,
  type DropshipSettings,
} from "../../../schemas/settings"

interface GeneralSettingsFieldsProps {
  values: DropshipSettings
  /** Names of the fields that can't be saved as they are. */
  invalid: readonly string[]
  onChange: (change: Partial<DropshipSettings>) => void
}

/** The fields of the settings that hold for all distributors. */
export function GeneralSettingsFields({
  values,
  invalid,
  onChange,
}: GeneralSettingsFieldsProps) {
  const { t } = useTranslation("dropship")
  return (
    <>
      <Row id="payment_required" name="payment">
        <Select
          value={values.payment_required}
          onValueChange={(value) => {
            const payment_required = paymentRequirements.find(
              (requirement) => requirement === value
            )
            if (payment_required) {
              onChange({ payment_required })
            }
          }}
        >
          <Select.Trigger id="payment_required">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {paymentRequirements.map((requirement) => (
              <Select.Item key={requirement} value={requirement}>
                {t(`orderAutomation.general.payments.${requirement}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </Row>
      <Row id="mail_on_tracking_change" name="mail">
        <div className="flex md:justify-end">
          <Switch
            id="mail_on_tracking_change"
            checked={values.mail_on_tracking_change}
            onCheckedChange={(checked) =>
              onChange({ mail_on_tracking_change: checked })
            }
          />
        </div>
      </Row>
      {(["brand_key", "mpn_key"] as const).map((name) => (
        <Row key={name} id={name} name={name}>
          <Input
            id={name}
            value={values[name]}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={invalid.includes(name)}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
          {invalid.includes(name) ? (
            <Hint variant="error" className="mt-1">
              {t("validation.required")}
            </Hint>
          ) : null}
        </Row>
      ))}
    </>
  )
}

interface RowProps {
  id: string
  /** Key of the texts. */
  name: string
  children: ReactNode
}

function Row({ id, name, children }: RowProps) {
  const { t } = useTranslation("dropship")
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-[1fr_320px]">
      <div>
        <Label htmlFor={id} size="small" weight="plus">
          {t(`orderAutomation.general.${name}`)}
        </Label>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`orderAutomation.general.${name}Hint`)}
        </Text>
      </div>
      <div>{children}</div>
    </div>
  )
}
