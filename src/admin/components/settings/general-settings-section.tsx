import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  updateSettingsBody,
  type DropshipSettings,
} from "../../../schemas/settings"
import { useDropshipSettings } from "../../hooks/use-dropship-settings"
import { useDropshipSettingsSave } from "../../hooks/use-dropship-settings-save"
import { describeIssue } from "../../lib/describe-issue"
import { messageOf } from "../../../schemas/message-of"
import {
  generalSettingsChanges,
  generalSettingsValues,
  type GeneralSettingsValues,
} from "../../lib/general-settings-form"
import { QueryError } from "../shared/query-error"
import { GeneralSettingsFields } from "./general-settings-fields"
import { RowsSkeleton } from "./rows-skeleton"

/** Settings that hold for all distributors. */
export function GeneralSettingsSection() {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useDropshipSettings()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("orderAutomation.general.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("orderAutomation.general.text")}
        </Text>
      </div>
      {data ? (
        <GeneralSettingsForm settings={data.settings} />
      ) : isPending ? (
        <RowsSkeleton rows={22} />
      ) : (
        <QueryError
          title={t("orderAutomation.general.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </Container>
  )
}

function GeneralSettingsForm({ settings }: { settings: DropshipSettings }) {
  const { t } = useTranslation("dropship")
  const [edits, setEdits] = useState<Partial<GeneralSettingsValues>>({})
  const { mutate, isPending } = useDropshipSettingsSave()

  const values = { ...generalSettingsValues(settings), ...edits }
  const changes = generalSettingsChanges(settings, values)
  const isDirty = Object.keys(changes).length > 0
  const body = updateSettingsBody.safeParse(changes)
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
          toast.success(t("orderAutomation.general.saved"))
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
      className="divide-y"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <GeneralSettingsFields
        values={values}
        problems={problems}
        onChange={(change) => setEdits({ ...edits, ...change })}
      />
      <div className="flex items-center justify-end gap-x-2 px-6 py-4">
        {isDirty ? (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => setEdits({})}
          >
            {t("form.reset")}
          </Button>
        ) : null}
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
