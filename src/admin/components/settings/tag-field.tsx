import { XMarkMini } from "@medusajs/icons"
import { Badge, Hint, Input, Label } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { addTag } from "../../lib/add-tag"

interface TagFieldProps {
  label: string
  hint: string
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** Words of one's own, each a tag. */
export function TagField({ label, hint, values, onChange }: TagFieldProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const [text, setText] = useState("")
  const input = useRef<HTMLInputElement>(null)

  const add = () => {
    onChange(addTag(values, text))
    setText("")
  }

  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Input
        ref={input}
        id={id}
        size="small"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        // What was typed and not confirmed is meant all the same.
        onBlur={() => text && add()}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault()
            add()
          } else if (event.key === "Backspace" && text === "") {
            onChange(values.slice(0, -1))
          }
        }}
      />
      {values.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {values.map((value) => (
            <li key={value} className="max-w-full">
              <Badge size="2xsmall" className="max-w-full gap-x-0.5 pr-1">
                <span className="truncate">{value}</span>
                <button
                  type="button"
                  className="text-ui-fg-subtle focus-visible:shadow-borders-focus rounded outline-none"
                  aria-label={t("itemRules.form.removeTag", { value })}
                  onClick={() => {
                    onChange(values.filter((each) => each !== value))
                    // The button goes, and the focus with it.
                    input.current?.focus()
                  }}
                >
                  <XMarkMini />
                </button>
              </Badge>
            </li>
          ))}
        </ul>
      ) : null}
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  )
}
