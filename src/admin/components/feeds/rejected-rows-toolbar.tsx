import { ArrowDownTray } from "@medusajs/icons"
import { Button, Input, Select, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedRejectionFilter, FeedRun } from "../../../schemas/feed-run"
import { useRejectionsDownload } from "../../hooks/use-rejections-download"
import { messageOf } from "../../../schemas/message-of"

const allFiles = "all"

interface RejectedRowsToolbarProps {
  run: FeedRun
  /** What the rows below are of. */
  filter: FeedRejectionFilter
  search: string
  onSearch: (search: string) => void
  /** Undefined: those of all files. */
  onFile: (file: string | undefined) => void
}

/** Narrows a run's rejected rows, and saves those that are left as a file. */
export function RejectedRowsToolbar({
  run,
  filter,
  search,
  onSearch,
  onFile,
}: RejectedRowsToolbarProps) {
  const { t } = useTranslation("dropship")
  const download = useRejectionsDownload(run.id)
  const save = () =>
    download.mutate(filter, {
      onError: (refused) =>
        toast.error(t("feeds.rejections.notSaved"), {
          description: messageOf(refused),
        }),
    })
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="min-w-40 flex-1">
        <Input
          type="search"
          size="small"
          value={search}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder={t("feeds.rejections.search")}
          aria-label={t("feeds.rejections.search")}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      {run.files.length > 1 ? (
        <div className="w-44 min-w-0">
          <Select
            size="small"
            value={filter.file ?? allFiles}
            onValueChange={(value) =>
              onFile(value === allFiles ? undefined : value)
            }
          >
            <Select.Trigger
              aria-label={t("feeds.rejections.file")}
              className="[&>span]:truncate"
            >
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value={allFiles}>
                {t("feeds.rejections.allFiles")}
              </Select.Item>
              {run.files.map(({ name }) => (
                <Select.Item key={name} value={name}>
                  {name}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      ) : null}
      <Button
        size="small"
        variant="secondary"
        onClick={save}
        isLoading={download.isPending}
      >
        <ArrowDownTray />
        {t("feeds.rejections.save")}
      </Button>
    </div>
  )
}
