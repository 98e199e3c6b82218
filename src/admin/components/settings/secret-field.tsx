import { Form } from "@medusajs/dashboard/components"
import { Button, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useFormContext, type FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { DistributorFormValues } from "../../lib/distributor-form"

interface SecretFieldProps {
  name: FieldPath<DistributorFormValues>
  label: string
  /** What may be shown of the stored one; empty when none is stored. */
  mask: string
  isOptional?: boolean
}

/** A secret: the stored one is never shown, only replaced. */
export function SecretField({
  name,
  label,
  mask,
  isOptional,
}: SecretFieldProps) {
  const { t } = useTranslation("dropship")
  const { control, resetField } = useFormContext<DistributorFormValues>()
  const [replacedMask, setReplacedMask] = useState<string | null>(null)
  // A new mask says that the replacement was saved.
  const isMasked = mask !== "" && replacedMask !== mask

  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, ...field } }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          <div className="flex items-center gap-x-2">
            {isMasked ? (
              <Text
                size="small"
                leading="compact"
                className="bg-ui-bg-disabled text-ui-fg-subtle shadow-borders-base flex h-8 grow items-center rounded-md px-2 font-mono"
              >
                {mask}
              </Text>
            ) : (
              <div className="grow">
                <Form.Control>
                  <Input
                    type="password"
                    autoComplete="new-password"
                    autoFocus={replacedMask !== null}
                    {...field}
                    value={typeof value === "string" ? value : ""}
                  />
                </Form.Control>
              </div>
            )}
            {mask === "" ? null : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() => {
                  setReplacedMask(isMasked ? mask : null)
                  resetField(name)
                }}
              >
                {isMasked
                  ? t("orderAutomation.replace")
                  : t("orderAutomation.keep")}
              </Button>
            )}
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
