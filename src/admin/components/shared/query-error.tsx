import { ExclamationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface QueryErrorProps {
  title: string
  error: Error
  onRetry: () => void
}

/** What could not be read, and a button that tries again. */
export function QueryError({ title, error, onRetry }: QueryErrorProps) {
  const { t } = useTranslation("dropship")
  return (
    <div
      role="alert"
      className="flex flex-col items-center gap-y-3 px-6 py-8 text-center"
    >
      <ExclamationCircle className="text-ui-fg-error" />
      <div>
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {error.message}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("dropship.error.retry")}
      </Button>
    </div>
  )
}
