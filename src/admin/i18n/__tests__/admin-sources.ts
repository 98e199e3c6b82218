import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as ts from "typescript"

const root = join(__dirname, "..", "..")

/** The admin's sources, without its specs, parsed. */
export const adminSources: readonly ts.SourceFile[] = readdirSync(root, {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /\.tsx?$/.test(path) && !/__(tests|fixtures)__/.test(path))
  .sort()
  .map((path) =>
    ts.createSourceFile(
      path,
      readFileSync(join(root, path), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
      path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    )
  )

/** Every node of a file. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) {
    yield* nodesOf(child)
  }
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

/** Where a node is, as `components/order/line.tsx:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${file.fileName}:${line + 1}`
}
