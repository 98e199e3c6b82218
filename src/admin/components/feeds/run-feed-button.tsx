import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRunScope } from "../../../schemas/feed-run"
import { useFeedRunStart } from "../../hooks/use-feed-run-start"
import { messageOf } from "../../../schemas/message-of"

interface RunFeedButtonProps {
  /** Of the distributor. */
  id: string
  name: string
  scope: FeedRunScope
}

/**
 * Pulls a distributor's feed now, or its stock alone. Never disabled: a run
 * that died with its server is running by name until the next start takes its
 * place, and a live one is refused by the server.
 */
export function RunFeedButton({ id, name, scope }: RunFeedButtonProps) {
  const { t } = useTranslation("dropship")
  const start = useFeedRunStart(id)
  const texts = scope === "stock" ? "stock" : "feeds"
  const runNow = () =>
    start.mutate(
      { scope },
      {
        onSuccess: () => toast.info(t(`${texts}.started`, { name })),
        onError: (refused) =>
          toast.error(t(`${texts}.notStarted`), {
            description: messageOf(refused),
          }),
      }
    )
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      onClick={runNow}
      isLoading={start.isPending}
      aria-label={t(`${texts}.runNowOf`, { name })}
    >
      {t(`${texts}.runNow`)}
    </Button>
  )
}
