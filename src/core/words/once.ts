/** Made when first asked for: a table of words costs nothing while only the menu opens, which Google does at every visit. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
