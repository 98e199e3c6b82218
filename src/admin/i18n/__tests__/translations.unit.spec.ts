import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import resources from "../index"
import {
  flatTexts,
  pluralKeys,
  withoutPlural,
  type TextTree,
} from "./flat-texts"

const languages = Object.keys(resources) as (keyof typeof resources)[]
const english = flatTexts(resources.en.dropship)

/** Words that are the same in another language; texts without letters are, too. */
const sameWords: Record<string, readonly string[]> = {
  es: [
    ...["Alaska", "Feed", "Feeds", "FTP", "FTPS", "General", "HTTPS", "ID"],
    ...["No", "no", "Puerto Rico", "SKU", "Stock", "Total", "UPC", "h", "min"],
  ],
}

const placeholders = (text: string) =>
  (text.match(/\{\{[^}]*\}\}|\{[a-z]+\}|<\/?\w+ ?\/?>/g) ?? []).sort()

const letters = (text: string) =>
  text.replaceAll(/\{\{[^}]*\}\}/g, "").match(/\p{L}/u)

function readFiles(language: string): TextTree {
  const folder = join(__dirname, "..", language)
  return Object.assign(
    {},
    ...readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as TextTree
    )
  ) as TextTree
}

it("has a folder for each language, and takes every file of it", () => {
  const folders = readdirSync(join(__dirname, ".."), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("__"))
    .map(({ name }) => name)
  expect(folders.sort()).toEqual([...languages].sort())
  for (const language of languages) {
    expect(resources[language].dropship).toEqual(readFiles(language))
  }
})

describe.each(languages)("the texts in %s", (language) => {
  const texts = flatTexts(resources[language].dropship)

  it("are those of English, none missing and none besides", () => {
    const names = (keys: Iterable<string>) =>
      [...new Set([...keys].map(withoutPlural))].sort()
    expect(names(texts.keys())).toEqual(names(english.keys()))
    expect([...pluralKeys(texts.keys())].sort()).toEqual(
      [...pluralKeys(english.keys())].sort()
    )
  })

  it("have every plural form of the language, and no other", () => {
    const { pluralCategories } = new Intl.PluralRules(
      language
    ).resolvedOptions()
    for (const key of pluralKeys(texts.keys())) {
      const forms = [...texts.keys()]
        .filter((other) => other !== key && withoutPlural(other) === key)
        .map((other) => other.slice(key.length + 1))
      expect({ key, forms: forms.sort() }).toEqual({
        key,
        forms: [...pluralCategories].sort(),
      })
    }
  })

  it("have the placeholders and tags of English", () => {
    for (const [key, text] of texts) {
      const model =
        english.get(key) ?? english.get(`${withoutPlural(key)}_other`) ?? ""
      expect({ key, placeholders: placeholders(text) }).toEqual({
        key,
        placeholders: placeholders(model),
      })
    }
  })

  it("are not empty", () => {
    expect(
      [...texts].filter(([, text]) => !text.trim()).map(([key]) => key)
    ).toEqual([])
  })
})

describe.each(languages.filter((language) => language !== "en"))(
  "the texts in %s",
  (language) => {
    const same = [...flatTexts(resources[language].dropship)].filter(
      ([key, text]) => text === english.get(key) && letters(text)
    )
    const words = same.map(([, text]) =>
      text.replaceAll(/\{\{[^}]*\}\}/g, "").trim()
    )

    it("differ from English, except for words that are the same", () => {
      expect(
        words.filter((word) => !sameWords[language]?.includes(word))
      ).toEqual([])
    })

    it("need every word of that list", () => {
      expect(
        sameWords[language]?.filter((word) => !words.includes(word))
      ).toEqual([])
    })
  }
)
