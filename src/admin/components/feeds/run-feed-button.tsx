import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFeedRunStart } from "../../hooks/use-feed-run-start"
import { errorMessage } from "../../lib/error-message"

/**
 * Pulls a distributor's feed now. Never disabled: a run that died with its
 * server is running by name until the next start takes its place, and a live
 * one is refused by the server.
 */
export function RunFeedButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation("dropship")
  const start = useFeedRunStart(id)
  const runNow = () =>
    start.mutate(undefined, {
      onSuccess: () => toast.info(t("feeds.started", { name })),
      onError: (refused) =>
        toast.error(t("feeds.notStarted"), {
          description: errorMessage(refused),
        }),
    })
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      onClick={runNow}
      isLoading={start.isPending}
      aria-label={t("feeds.runNowOf", { name })}
    >
      {t("feeds.runNow")}
    </Button>
  )
}
