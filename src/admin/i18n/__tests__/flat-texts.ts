/** Texts in a tree, as i18next takes them. */
export interface TextTree {
  [name: string]: string | TextTree
}

/** The same by their whole keys: `feeds.column.id`. */
export function flatTexts(tree: TextTree, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`${path}${name}`, value] as const]
        : [...flatTexts(value, `${path}${name}.`)]
    )
  )
}

const pluralForm = /_(one|two|few|many|other)$/

/** A key as sources name it: without its plural form. */
export const withoutPlural = (key: string): string =>
  key.replace(pluralForm, "")

/** Keys of texts that depend on a count, without their plural forms. */
export function pluralKeys(keys: Iterable<string>): Set<string> {
  return new Set(
    [...keys].filter((key) => pluralForm.test(key)).map(withoutPlural)
  )
}
