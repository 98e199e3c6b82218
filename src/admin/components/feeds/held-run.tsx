import { Heading, InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFeedChanges } from "../../hooks/use-feed-changes"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { HeldRunActions } from "./held-run-actions"
import { HeldRunFigures } from "./held-run-figures"
import { HeldRunSamples } from "./held-run-samples"

/** Why a run is held, what it would change, and the decision about it. */
export function HeldRun({ runId }: { runId: string }) {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useFeedChanges(runId)
  return (
    <section
      aria-label={t("heldRuns.title")}
      aria-busy={isPending}
      className="divide-y"
    >
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div>
          <Heading level="h3">{t("heldRuns.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("heldRuns.text")}
          </Text>
        </div>
        {data ? (
          <InlineTip variant="warning" label={t("heldRuns.reasons")}>
            <ul className="mt-1 flex list-disc flex-col gap-y-1 pl-4">
              {data.changes.reasons.map(({ code, message }) => (
                <li key={code} className="break-words">
                  {message}
                </li>
              ))}
            </ul>
          </InlineTip>
        ) : null}
        {data?.changes.can_apply === false ? (
          <InlineTip variant="error" label={t("heldRuns.approve.failed")}>
            {t("heldRuns.lost")}
          </InlineTip>
        ) : null}
        <HeldRunActions
          runId={runId}
          canApply={data?.changes.can_apply ?? false}
        />
      </div>
      {data ? (
        <>
          <HeldRunFigures figures={data.changes.figures} />
          <HeldRunSamples samples={data.changes.samples} />
        </>
      ) : isPending ? (
        <div role="status" aria-label={t("heldRuns.loading")}>
          <RowsSkeleton rows={5} />
        </div>
      ) : (
        <QueryError
          title={t("heldRuns.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </section>
  )
}
