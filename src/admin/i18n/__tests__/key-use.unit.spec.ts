import * as ts from "typescript"
import resources from "../index"
import { adminSources, nodesOf, placeOf } from "./admin-sources"
import { flatTexts, withoutPlural } from "./flat-texts"

const texts: object = resources.en.dropship
const keys = new Set(
  [...flatTexts(resources.en.dropship).keys()].map(withoutPlural)
)
const nodes = adminSources.flatMap((source) => [...nodesOf(source)])

/** What a key's beginning may be, in files that are given it. */
const beginnings: Record<string, readonly string[]> = {
  "components/feeds/run-feed-button.tsx": ["feeds", "stock"],
  "components/settings/settings-row.tsx": [
    "orderAutomation.general",
    "stock.settings",
    "automaticMode.settings",
  ],
  "components/settings/automatic-mode-fields.tsx": ["automaticMode.settings"],
  "hooks/use-outage-text.ts": ["dropship", "orderAutomation"],
}

const looksLikeKey = (text: string) =>
  /^\w+(\.\w+)+$/.test(text) && (text.split(".")[0] ?? "") in texts

/** Keys that sources write out; one that no text has is a mistake. */
const literals = nodes
  .filter(ts.isStringLiteralLike)
  .filter(({ text }) => looksLikeKey(text))
  .filter(({ text }) => !Object.values(beginnings).flat().includes(text))

/** Keys of which a part is known only as the admin runs. */
const templates = nodes
  .filter(ts.isTemplateExpression)
  .map((node) => ({ place: placeOf(node), pattern: patternOf(node) }))
  .filter(({ pattern }) => pattern !== undefined)

/** The keys that a template may come to; undefined when it makes no key. */
function patternOf(node: ts.TemplateExpression): RegExp | undefined {
  const [first] = node.templateSpans
  const beginning =
    node.head.text === "" && first?.literal.text.startsWith(".")
      ? beginnings[node.getSourceFile().fileName]
      : undefined
  const isKey = /^\w+\./.test(node.head.text)
    ? (node.head.text.split(".")[0] ?? "") in texts
    : beginning !== undefined
  if (!isKey) {
    return undefined
  }
  const rest = node.templateSpans.map(({ literal }, index) =>
    index === 0 && beginning
      ? `(?:${escaped(beginning.join("|"))})${escaped(literal.text)}`
      : `\\w+${escaped(literal.text)}`
  )
  return new RegExp(`^${escaped(node.head.text)}${rest.join("")}$`)
}

function escaped(text: string): string {
  return text.replaceAll(".", "\\.")
}

describe("the keys of the admin's texts", () => {
  it("exist, where a source writes one out", () => {
    expect(
      literals
        .filter(({ text }) => !keys.has(text))
        .map((node) => `${placeOf(node)} ${node.text}`)
    ).toEqual([])
  })

  it("exist, where a source puts one together", () => {
    expect(
      templates
        .filter(({ pattern }) => ![...keys].some((key) => pattern?.test(key)))
        .map(({ place, pattern }) => `${place} ${String(pattern)}`)
    ).toEqual([])
  })

  it("are put together only in ways that this test reads", () => {
    const calls = nodes
      .filter(ts.isCallExpression)
      .filter(({ expression }) => /^(t|translate)$/.test(expression.getText()))
      .flatMap(({ arguments: [key] }) => (key ? [...nodesOf(key)] : []))
    expect(
      calls
        .filter(ts.isTemplateExpression)
        .filter((node) => patternOf(node) === undefined)
        .map(placeOf)
    ).toEqual([])
  })

  it("are each used", () => {
    const written = new Set(literals.map(({ text }) => text))
    expect(
      [...keys].filter(
        (key) =>
          !written.has(key) &&
          !templates.some(({ pattern }) => pattern?.test(key))
      )
    ).toEqual([])
  })
})
