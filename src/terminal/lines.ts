/**
 * The lines of a stream of text chunks, as they become complete. Only LF and CR LF end a line (readline also
 * breaks at U+2028, which would make two questions of one). Empty lines are lines; nothing after the last
 * line's end is none.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = "";
  for await (const chunk of chunks) {
    const lines = chunk.split("\n");
    for (const line of lines.slice(0, -1)) {
      yield withoutReturn(begun + line);
      begun = "";
    }
    begun += lines.at(-1) ?? "";
  }
  if (begun !== "") yield withoutReturn(begun);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
