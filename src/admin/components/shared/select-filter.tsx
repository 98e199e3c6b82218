import { Select } from "@medusajs/ui"

/** Radix takes no empty value. */
const any = "any"

interface SelectFilterProps {
  label: string
  /** What it says when nothing is chosen. */
  all: string
  value: string | undefined
  options: { value: string; label: string }[]
  onChange: (value: string | null) => void
}

/** One choice that narrows a list, or none. */
export function SelectFilter({
  label,
  all,
  value,
  options,
  onChange,
}: SelectFilterProps) {
  return (
    <Select
      size="small"
      value={value ?? any}
      onValueChange={(chosen) => onChange(chosen === any ? null : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-52">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={any}>{all}</Select.Item>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
