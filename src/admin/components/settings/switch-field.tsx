import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import { useFormContext, type FieldPath } from "react-hook-form"
import type { DistributorFormValues } from "../../lib/distributor-form"

interface SwitchFieldProps {
  name: FieldPath<DistributorFormValues>
  label: string
  hint: string
}

/** A yes or no of the account's form. */
export function SwitchField({ name, label, hint }: SwitchFieldProps) {
  const { control } = useFormContext<DistributorFormValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="flex items-start justify-between gap-x-4">
            <div className="flex flex-col gap-y-1">
              <Form.Label>{label}</Form.Label>
              <Form.Hint>{hint}</Form.Hint>
            </div>
            <Form.Control>
              <Switch
                {...field}
                checked={value === true}
                onCheckedChange={onChange}
              />
            </Form.Control>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
