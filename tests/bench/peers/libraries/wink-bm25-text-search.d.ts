declare module "wink-bm25-text-search" {
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    /** What makes terms of every field's text and of what is searched for. */
    definePrepTasks(tasks: readonly [(text: string) => readonly string[]]): void;
    addDoc(document: Record<string, string>, id: number): void;
    /** Has to come before the first search; nothing can be added after it. Throws for fewer than three documents. */
    consolidate(): void;
    /** Ids, as strings, with their scores, best first. */
    search(text: string, limit: number): [id: string, score: number][];
    exportJSON(): string;
    importJSON(json: string): void;
  }
  export default function createBm25(): Engine;
}
