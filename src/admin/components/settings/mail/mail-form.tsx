import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MailKind } from "../../../../schemas/mail-texts"
import {
  updateSettingsBody,
  type DropshipSettings,
} from "../../../../schemas/settings"
import { useDropshipSettingsSave } from "../../../hooks/use-dropship-settings-save"
import { describeIssue } from "../../../lib/describe-issue"
import { messageOf } from "../../../../schemas/message-of"
import {
  kindOf,
  mailTextEdits,
  mailTextNames,
  mailTextValues,
  type MailTextValues,
} from "../../../lib/mail-texts-form"
import { MailPreviewPane } from "./mail-preview-pane"
import { MailTextField } from "./mail-text-field"

/** The texts, and beside them the mail that they make. */
export function MailForm({ settings }: { settings: DropshipSettings }) {
  const { t } = useTranslation("dropship")
  const [edits, setEdits] = useState<Partial<MailTextValues>>({})
  const [kind, setKind] = useState<MailKind>("first")
  const { mutate, isPending } = useDropshipSettingsSave()

  const values = { ...mailTextValues(settings), ...edits }
  const body = updateSettingsBody.safeParse(mailTextEdits(settings, values))
  const isDirty = Object.keys(mailTextEdits(settings, values)).length > 0
  const problems = new Map(
    body.error?.issues.map((issue) => [
      String(issue.path[0]),
      describeIssue(issue, t),
    ])
  )

  const save = () => {
    if (body.data) {
      mutate(body.data, {
        onSuccess: () => {
          setEdits({})
          toast.success(t("mails.saved"))
        },
        onError: (error) =>
          toast.error(t("orderAutomation.notSaved"), {
            description: messageOf(error),
          }),
      })
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="grid grid-cols-1 lg:grid-cols-2">
        <div className="flex flex-col gap-y-4 px-6 py-4">
          {mailTextNames.map((name) => (
            <MailTextField
              key={name}
              name={name}
              value={values[name]}
              problem={problems.get(name)}
              onFocus={() => setKind(kindOf(name, kind))}
              onChange={(text) => setEdits({ ...edits, [name]: text })}
            />
          ))}
        </div>
        <MailPreviewPane
          kind={kind}
          onKindChange={setKind}
          changes={body.success ? mailTextEdits(settings, values) : null}
        />
      </div>
      <div className="border-ui-border-base flex items-center justify-end gap-x-2 border-t px-6 py-4">
        {isDirty && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setEdits({})}
          >
            {t("form.reset")}
          </Button>
        )}
        <Button
          type="submit"
          size="small"
          isLoading={isPending}
          disabled={!isDirty || !body.success}
        >
          {t("form.save")}
        </Button>
      </div>
    </form>
  )
}
