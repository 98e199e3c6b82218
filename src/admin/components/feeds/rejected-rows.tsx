import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { RejectedRowsTable } from "./rejected-rows-table"
import { RejectedRowsToolbar } from "./rejected-rows-toolbar"

/** The rows that a run could not use, with line and reason. */
export function RejectedRows({ run }: { run: FeedRun }) {
  const { t } = useTranslation("dropship")
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const [file, setFile] = useState<string>()
  if (run.rows_rejected === 0 && run.status !== "succeeded") {
    // Nothing was read, so nothing can be said about its rows.
    return null
  }
  const q = query?.trim()
  const filter = { ...(q ? { q } : {}), ...(file ? { file } : {}) }

  return (
    <section>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div>
          <Heading level="h3">{t("feeds.rejections.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(
              run.rows_rejected === 0
                ? "feeds.rejections.none"
                : "feeds.rejections.text"
            )}
          </Text>
        </div>
        {run.rows_rejected === 0 ? null : (
          <RejectedRowsToolbar
            run={run}
            filter={filter}
            search={searchValue}
            onSearch={onSearchValueChange}
            onFile={setFile}
          />
        )}
      </div>
      {run.rows_rejected === 0 ? null : (
        // Another filter begins with its first page.
        <RejectedRowsTable
          key={JSON.stringify(filter)}
          run={run}
          filter={filter}
        />
      )}
    </section>
  )
}
