import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDropshipSettings } from "../../../hooks/use-dropship-settings"
import { QueryError } from "../../shared/query-error"
import { RowsSkeleton } from "../rows-skeleton"
import { MailForm } from "./mail-form"

/** The merchant's own words in the buyer's mail, with a preview. */
export function MailSection() {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useDropshipSettings()
  return (
    <Container className="divide-y p-0" data-testid="dropship-mail-section">
      <div className="px-6 py-4">
        <Heading level="h2">{t("mails.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("mails.text")}
        </Text>
      </div>
      {data ? (
        <MailForm settings={data.settings} />
      ) : isPending ? (
        <RowsSkeleton rows={7} />
      ) : (
        <QueryError
          title={t("mails.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </Container>
  )
}
