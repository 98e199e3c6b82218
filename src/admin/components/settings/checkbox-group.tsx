import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"

interface CheckboxGroupProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  values: readonly T[]
  error?: string | undefined
  onChange: (values: T[]) => void
}

/** Any of a few choices; a value that is no choice any more is let go. */
export function CheckboxGroup<T extends string>({
  label,
  options,
  values,
  error,
  onChange,
}: CheckboxGroupProps<T>) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" id={id}>
        {label}
      </Label>
      <div className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
        {options.map((option) => (
          <div key={option.value} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${option.value}`}
              checked={values.includes(option.value)}
              onCheckedChange={(checked) =>
                onChange(
                  options
                    .map(({ value }) => value)
                    .filter((value) =>
                      value === option.value
                        ? checked === true
                        : values.includes(value)
                    )
                )
              }
            />
            <Label size="small" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </Label>
          </div>
        ))}
      </div>
      {error ? <Hint variant="error">{error}</Hint> : null}
    </div>
  )
}
