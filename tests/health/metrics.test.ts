import fc from "fast-check";
import { expect, test } from "vitest";
import { createMetrics } from "../../src/health/metrics.ts";
import { watching } from "./samples.ts";

/** The lines about Footnote itself, without help and types. */
async function ownLines(metrics: ReturnType<typeof createMetrics>): Promise<readonly string[]> {
  return (await metrics.text()).split("\n").filter((line) => line.startsWith("footnote_"));
}

test("what was handled is counted by kind and outcome, with how long it took", async () => {
  const metrics = createMetrics(["ask", "reindex"], () => null);
  metrics.observe({ event: "handled", kind: "ask", outcome: "answered", milliseconds: 240 });
  metrics.observe({ event: "handled", kind: "ask", outcome: "answered", milliseconds: 60 });
  metrics.observe({ event: "moderation", command: "reindex", outcome: "refused", milliseconds: 10 });
  expect(await ownLines(metrics)).toEqual(
    expect.arrayContaining([
      'footnote_requests_total{kind="ask",outcome="answered"} 2',
      'footnote_requests_total{kind="reindex",outcome="refused"} 1',
      'footnote_request_seconds_bucket{le="0.1",kind="ask"} 1',
      'footnote_request_seconds_bucket{le="0.25",kind="ask"} 2',
      'footnote_request_seconds_sum{kind="ask"} 0.3',
    ]),
  );
});

test("acknowledgements are counted by how long they took", async () => {
  const metrics = createMetrics([], () => null);
  metrics.observe({ event: "acknowledged", kind: "ask", milliseconds: 30 });
  metrics.observe({ event: "acknowledged", kind: "message", milliseconds: 0 });
  expect(await ownLines(metrics)).toEqual(
    expect.arrayContaining([
      'footnote_acknowledgement_seconds_bucket{le="0.025"} 0',
      'footnote_acknowledgement_seconds_bucket{le="0.05"} 1',
    ]),
  );
});

test("what else happens is there from the beginning, with 0", async () => {
  const metrics = createMetrics([], () => null);
  metrics.observe({ event: "cooldown" });
  const lines = await ownLines(metrics);
  expect(lines).toContain('footnote_events_total{event="cooldown"} 1');
  expect(lines).toContain('footnote_events_total{event="reindexed"} 0');
});

test("what is now is asked for when the metrics are", async () => {
  let watched: ReturnType<typeof watching> | null = null;
  const metrics = createMetrics([], () => watched);
  expect(await ownLines(metrics)).toContain("footnote_corpus_passages 0");
  watched = watching();
  expect(await ownLines(metrics)).toEqual(
    expect.arrayContaining([
      "footnote_gateway_connected 1",
      "footnote_corpus_passages 131",
      "footnote_reader_running 2",
      "footnote_reader_waiting 3",
      "footnote_cooldown_people 4",
    ]),
  );
});

test("the process and its event loop are measured too", async () => {
  const text = await createMetrics([], () => null).text();
  expect(text).toContain("nodejs_eventloop_lag_max_seconds ");
  expect(text).toContain("process_resident_memory_bytes ");
});

test("nothing from outside becomes a label, whatever is logged", async () => {
  const anything = fc.oneof(
    fc.string(),
    fc.constantFrom("ask", "answered"),
    fc.integer(),
    fc.constant(undefined),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          event: fc.constantFrom("handled", "moderation", "fault", "a secret"),
          kind: anything,
          command: anything,
          outcome: anything,
          milliseconds: fc.nat(),
        }),
      ),
      async (lines) => {
        const metrics = createMetrics(["ask"], () => null);
        for (const line of lines) metrics.observe(line);
        const counted = (await ownLines(metrics)).filter((line) =>
          line.startsWith("footnote_requests_total"),
        );
        for (const line of counted)
          expect(line).toMatch(
            /^footnote_requests_total\{kind="(?:ask|other)",outcome="(?:answered|other)"\} \d+$/,
          );
      },
    ),
    { numRuns: 20 },
  );
});
