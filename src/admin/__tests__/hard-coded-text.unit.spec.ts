import * as ts from "typescript"
import { adminSources, nodesOf, placeOf } from "../i18n/__tests__/admin-sources"

/** Attributes and properties that a person reads or hears. */
const shownNames = new Set([
  ...["alt", "aria-label", "aria-description", "aria-valuetext", "cancelText"],
  ...["confirmText", "content", "description", "emptyText", "header"],
  ...["heading", "hint", "label", "message", "placeholder", "sortLabel"],
  ...["text", "title", "tooltip"],
])

/** What is the same in every language: names and addresses. */
const sameEverywhere = new Set(["· SHA-256", "https://", "ftp.example.com"])

/** What a person would read of an expression, without what `t()` gives. */
function shownIn(node: ts.Node): ts.Node[] {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) {
    return [node]
  }
  if (ts.isTemplateExpression(node)) {
    return [
      node.head,
      ...node.templateSpans.flatMap(({ expression, literal }) => [
        ...shownIn(expression),
        literal,
      ]),
    ]
  }
  if (ts.isConditionalExpression(node)) {
    return [...shownIn(node.whenTrue), ...shownIn(node.whenFalse)]
  }
  if (ts.isBinaryExpression(node)) {
    const isLogical = ts.SyntaxKind.AmpersandAmpersandToken
    return node.operatorToken.kind === isLogical
      ? shownIn(node.right)
      : [...shownIn(node.left), ...shownIn(node.right)]
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
    return node.expression ? shownIn(node.expression) : []
  }
  return []
}

/** The parts of a node that are shown, when it is a place where text is. */
function shownAt(node: ts.Node): ts.Node[] {
  if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
    return node.children.flatMap(shownIn)
  }
  if (ts.isJsxAttribute(node) && node.initializer) {
    return shownNames.has(node.name.getText()) ? shownIn(node.initializer) : []
  }
  if (ts.isPropertyAssignment(node)) {
    const name = ts.isStringLiteral(node.name)
      ? node.name.text
      : node.name.getText()
    return shownNames.has(name) ? shownIn(node.initializer) : []
  }
  if (ts.isCallExpression(node)) {
    return /^toast\.\w+$/.test(node.expression.getText())
      ? node.arguments.flatMap(shownIn)
      : []
  }
  return []
}

/** A label of the menu, which Medusa translates, or a part of a key: `toFeed`. */
function isKey(node: ts.Node): boolean {
  const { parent } = node
  return (
    /^[a-z]+[A-Z]\w+$/.test(textOf(node)) ||
    (ts.isPropertyAssignment(parent) &&
      /translationNs: "dropship"/.test(parent.parent.getText()))
  )
}

const textOf = (node: ts.Node) =>
  "text" in node && typeof node.text === "string" ? node.text.trim() : ""

function hardCoded(source: ts.SourceFile): string[] {
  return [...nodesOf(source)]
    .flatMap(shownAt)
    .filter((node) => /\p{L}/u.test(textOf(node)))
    .filter((node) => !isKey(node) && !sameEverywhere.has(textOf(node)))
    .map((node) => `${placeOf(node)} ${textOf(node)}`)
}

const parsed = (text: string) =>
  ts.createSourceFile("given.tsx", text, ts.ScriptTarget.ES2022, true)

describe("the admin", () => {
  it("shows no text that is not translated", () => {
    expect(adminSources.flatMap(hardCoded)).toEqual([])
  })

  it.each([
    "<p>Text</p>",
    "<p>{isOpen ? `Text` : null}</p>",
    "<p>{isOpen && (name ?? 'Text')}</p>",
    "<Field label='Text' />",
    "<Field label={`Text ${count}`} />",
    "prompt({ title: 'Text' })",
    "toast.success('Text')",
  ])("would be caught with %s", (text) => {
    expect(hardCoded(parsed(text))).toEqual(["given.tsx:1 Text"])
  })

  it.each([
    "<p className='text'>{t('form.save')}: {count} · {'–'}</p>",
    "<Field label={t(isNew ? 'form.save' : 'form.reset')} />",
    'defineRouteConfig({ label: "menu.feeds", translationNs: "dropship" })',
  ])("may say %s", (text) => {
    expect(hardCoded(parsed(text))).toEqual([])
  })
})
