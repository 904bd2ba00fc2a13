/** What we say about a template that somebody wrote. */
export const templateMessages = {
  whole: "the template",
  missing: "is missing",
  wrongType: (expected: string) => `should be ${article(expected)}`,
  oneOf: (values: readonly string[]) => `should be one of: ${values.join(", ")}`,
  unknownKeys: (keys: readonly string[]) => `has ${keys.join(", ")}, which we do not know; is it misspelt?`,
  twice: (id: string) => `'${id}' is used twice`,
  noSuch: (what: string, id: string) => `there is no ${what} '${id}' in this template`,
} as const;

function article(noun: string): string {
  const spoken: Readonly<Record<string, string>> = {
    string: "a text",
    array: "a list",
    object: "an object",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    record: "an object",
  };
  return spoken[noun] ?? noun;
}
