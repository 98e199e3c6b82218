import { Form } from "@medusajs/dashboard/components"
import { Input, Text } from "@medusajs/ui"
import { useFormContext, type FieldPath } from "react-hook-form"
import type { DistributorFormValues } from "../../lib/distributor-form"

interface TextFieldProps {
  name: FieldPath<DistributorFormValues>
  label: string
  hint?: string
  placeholder?: string
  isOptional?: boolean
  inputMode?: "text" | "numeric" | "decimal"
  /** For example a currency. */
  suffix?: string
}

/** A line of text of the account's form. */
export function TextField({
  name,
  label,
  hint,
  isOptional,
  suffix,
  ...input
}: TextFieldProps) {
  const { control } = useFormContext<DistributorFormValues>()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, ...field } }) => (
        <Form.Item>
          <Form.Label optional={isOptional}>{label}</Form.Label>
          <div className="relative">
            <Form.Control>
              <Input
                autoComplete="off"
                spellCheck={false}
                className={suffix ? "pr-12" : undefined}
                {...input}
                {...field}
                value={typeof value === "string" ? value : ""}
              />
            </Form.Control>
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
          {hint ? <Form.Hint>{hint}</Form.Hint> : null}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
