import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DraftProblem } from "../../../lib/draft-problem"

interface ProblemTextProps {
  problem: DraftProblem | null
  /** For `aria-describedby` of the field. */
  id?: string
}

/** What is wrong with a field, below it. */
export function ProblemText({ problem, id }: ProblemTextProps) {
  const { t } = useTranslation("dropship")
  return problem ? (
    <Text
      id={id}
      size="xsmall"
      className="text-ui-fg-error text-pretty"
      role="alert"
    >
      {t(`dropship.problems.${problem.code}`, problem.values)}
    </Text>
  ) : null
}
