declare module "wink-porter2-stemmer" {
  /** Expects a lower-case word. */
  export default function stem(word: string): string;
}
