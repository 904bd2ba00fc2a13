import type { Theme } from "@fluentui/react-components";

/**
 * Fluent's tokens by name, as its own `tokens` are, but without a list of all of them: what each stands for is in
 * theme.css.
 */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_, name) => `var(--${String(name)})`,
});
