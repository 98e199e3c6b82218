import { Button, Skeleton, Tabs, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  mailKinds,
  type MailKind,
  type MailTexts,
} from "../../../../schemas/mail-texts"
import { useMailPreview } from "../../../hooks/use-mail-preview"
import { useSettled } from "../../../hooks/use-settled"
import { useSampleMail } from "../../../hooks/use-sample-mail"
import { messageOf } from "../../../../schemas/message-of"
import { QueryError } from "../../shared/query-error"

interface MailPreviewPaneProps {
  kind: MailKind
  onKindChange: (kind: MailKind) => void
  /** Texts that are not saved yet; null: they can't be used as they are. */
  changes: Partial<MailTexts> | null
}

/** The mail as a buyer would get it, while the texts are typed. */
export function MailPreviewPane({
  kind,
  onKindChange,
  changes,
}: MailPreviewPaneProps) {
  const { t } = useTranslation("dropship")
  const test = useSampleMail()

  const sendTest = () =>
    test.mutate(
      { kind, ...changes },
      {
        onSuccess: ({ to }) => toast.success(t("mails.preview.tested", { to })),
        onError: (error) =>
          toast.error(t("mails.preview.notTested"), {
            description: messageOf(error),
          }),
      }
    )

  return (
    <div className="bg-ui-bg-subtle border-ui-border-base flex min-w-0 flex-col gap-y-3 border-t px-6 py-4 lg:border-l lg:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" leading="compact" weight="plus">
          {t("mails.preview.title")}
        </Text>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={changes === null}
          isLoading={test.isPending}
          onClick={sendTest}
        >
          {t("mails.preview.test")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("mails.preview.text")}
      </Text>
      <Tabs
        value={kind}
        onValueChange={(value) => {
          const chosen = mailKinds.find((name) => name === value)
          if (chosen) {
            onKindChange(chosen)
          }
        }}
      >
        <Tabs.List className="flex-wrap">
          {mailKinds.map((name) => (
            <Tabs.Trigger key={name} value={name} type="button">
              {t(`mails.preview.kind.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={kind} className="pt-3">
          {changes ? (
            <Preview kind={kind} changes={changes} />
          ) : (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("mails.preview.waiting")}
            </Text>
          )}
        </Tabs.Content>
      </Tabs>
    </div>
  )
}

/** Milliseconds without a key after which the preview follows. */
const pause = 300

function Preview({
  kind,
  changes,
}: {
  kind: MailKind
  changes: Partial<MailTexts>
}) {
  const { t } = useTranslation("dropship")
  // As text: the same texts are the same value.
  const settled = useSettled(JSON.stringify(changes), pause)
  const { data, error, refetch } = useMailPreview({
    kind,
    ...(JSON.parse(settled) as Partial<MailTexts>),
  })
  if (error) {
    return (
      <QueryError
        title={t("mails.preview.failed")}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (!data) {
    return <Skeleton aria-hidden className="h-96 w-full rounded-md" />
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" className="break-words" aria-live="polite">
        <span className="text-ui-fg-subtle">
          {t("mails.preview.subject")}:{" "}
        </span>
        <span className="font-medium" data-testid="dropship-mail-subject">
          {data.subject}
        </span>
      </Text>
      {data.problem && (
        <Text size="small" className="text-ui-fg-error break-words">
          {t("mails.preview.templateFailed", { problem: data.problem })}
        </Text>
      )}
      {/* No script, form, link or cookie of ours: the template may be anyone's. */}
      <iframe
        sandbox=""
        title={t("mails.preview.frame")}
        srcDoc={data.html}
        className="border-ui-border-base h-[560px] w-full rounded-md border bg-white"
      />
    </div>
  )
}
