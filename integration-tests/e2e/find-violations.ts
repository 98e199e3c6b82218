/// <reference lib="dom" />
import axe from "axe-core"
import type { Page } from "playwright-core"
import { medusasOwn } from "./medusas-own"

/** What axe finds wrong on an element. */
export interface Violation {
  rule: string
  help: string
  html: string
  summary: string
}

/**
 * Looks at a part of the page as it is now.
 *
 * @returns what is serious or critical, without what is Medusa's own
 */
export async function findViolations(
  page: Page,
  part: string
): Promise<Violation[]> {
  await page.evaluate(axe.source)
  return page.evaluate(
    async ({ include, exceptions }) => {
      const { violations } = await window.axe.run(
        { include: [include] },
        { resultTypes: ["violations"], elementRef: true }
      )
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, help, nodes }) =>
          nodes
            .filter(
              ({ element }) =>
                !exceptions.some(
                  ({ rule, selector }) =>
                    rule === id && element?.matches(selector)
                )
            )
            .map(({ html, failureSummary = "" }) => ({
              rule: id,
              help,
              html,
              summary: failureSummary,
            }))
        )
    },
    { include: part, exceptions: medusasOwn }
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
