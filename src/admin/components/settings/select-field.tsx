import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import { useFormContext, type FieldPath } from "react-hook-form"
import type { DistributorFormValues } from "../../lib/distributor-form"

interface SelectFieldProps {
  name: FieldPath<DistributorFormValues>
  label: string
  hint?: string
  options: readonly { value: string; label: string }[]
}

/** One of a few choices in the account's form. */
export function SelectField({ name, label, hint, options }: SelectFieldProps) {
  const { control } = useFormContext<DistributorFormValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ref, ...field } }) => (
        <Form.Item>
          <Form.Label>{label}</Form.Label>
          <Select
            {...field}
            value={typeof value === "string" ? value : ""}
            onValueChange={onChange}
          >
            {/* On the trigger: the root is no element to label. */}
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value}>
                  {option.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {hint ? <Form.Hint>{hint}</Form.Hint> : null}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
