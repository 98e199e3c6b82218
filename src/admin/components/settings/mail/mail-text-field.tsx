import { Hint, Input, Label, Text, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { mailDefaults } from "../../../lib/mail-defaults"
import type { MailTextName } from "../../../lib/mail-texts-form"

interface MailTextFieldProps {
  name: MailTextName
  value: string
  /** Why it can't be saved, in words. */
  problem: string | undefined
  onFocus: () => void
  onChange: (text: string) => void
}

/** One text of the mail; empty, it shows what stands there instead. */
export function MailTextField({
  name,
  value,
  problem,
  onFocus,
  onChange,
}: MailTextFieldProps) {
  const { t } = useTranslation("dropship")
  const field = {
    id: name,
    value,
    placeholder: mailDefaults[name],
    "aria-invalid": problem !== undefined,
    "aria-describedby": `${name}-hint ${name}-problem`,
    onFocus,
    onChange: (event: { target: { value: string } }) =>
      onChange(event.target.value),
  }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={name} size="small" weight="plus">
        {t(`mails.${name}`)}
      </Label>
      {name === "mail_opening" || name === "mail_closing" ? (
        <Textarea rows={name === "mail_opening" ? 2 : 3} {...field} />
      ) : (
        <Input
          autoComplete="off"
          inputMode={name === "mail_reply_to" ? "email" : "text"}
          {...field}
        />
      )}
      <Text
        id={`${name}-hint`}
        size="small"
        className="text-ui-fg-subtle text-pretty"
      >
        {t(`mails.${name}Hint`)}
      </Text>
      {problem && (
        <Hint id={`${name}-problem`} variant="error">
          {problem}
        </Hint>
      )}
    </div>
  )
}
