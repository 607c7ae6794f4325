import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LogLine } from "../log.ts";
import type { Watched } from "./health.ts";

/** The figures of this process, for Prometheus. */
export interface Metrics {
  /** Counts what a line of the log says. */
  observe(line: LogLine): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  /** What that format is called. */
  readonly type: string;
}

/** Kinds of what is handled that are no command's name. */
const KINDS = ["unknown", "button", "form", "message", "feedback", "removal"];
const OUTCOMES = ["answered", "asked", "removed", "refused", "failed"];
/** What is counted by how often it happens; each is an event in the log. */
const EVENTS = [
  "cooldown",
  "busy",
  "fault",
  "reader_failed",
  "reindexed",
  "reindex_cancelled",
  "reindex_failed",
  "undone",
  "reconnecting",
  "resumed",
  "unreachable",
  "connection_error",
  "rate_limited",
  "refused_for_now",
  "invalid_requests",
  "out_of_reach",
  "not_told",
];

/** In seconds. */
const ANSWER_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];
/** In seconds; the last is all that Discord waits. */
const ACKNOWLEDGEMENT_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/**
 * Metrics with nothing counted yet. No label has a value from outside: what is none of these, or of the commands' names, counts
 * as "other".
 */
export function createMetrics(commands: readonly string[], look: () => Watched | null): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "footnote_requests_total",
    help: "What people did, by command or kind, and what came of it.",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const durations = new Histogram({
    name: "footnote_request_seconds",
    help: "From the arrival of a request until its answer stands in Discord.",
    labelNames: ["kind"],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const acknowledgements = new Histogram({
    name: "footnote_acknowledgement_seconds",
    help: "From the arrival of an interaction until Discord has confirmed its acknowledgement.",
    buckets: ACKNOWLEDGEMENT_BUCKETS,
    registers,
  });
  const events = new Counter({
    name: "footnote_events_total",
    help: "What else happened: the log has each under the same name.",
    labelNames: ["event"],
    registers,
  });
  for (const event of EVENTS) events.inc({ event }, 0);

  const gauge = (name: string, help: string, value: (watched: Watched) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const watched = look();
        this.set(watched === null ? 0 : value(watched));
      },
    });
  gauge("footnote_gateway_connected", "1 while Discord's gateway is connected.", (watched) =>
    Number(watched.isConnected()),
  );
  gauge(
    "footnote_corpus_articles",
    "Articles of the version that answers.",
    (watched) => watched.contents()?.articles.length ?? 0,
  );
  gauge(
    "footnote_corpus_passages",
    "Passages of the version that answers.",
    (watched) => watched.contents()?.passages ?? 0,
  );
  gauge("footnote_reader_running", "Requests handed to the reader.", (watched) => watched.load().running);
  gauge("footnote_reader_waiting", "Requests that wait for their turn.", (watched) => watched.load().waiting);
  gauge(
    "footnote_cooldown_people",
    "People of whom it is known that they asked lately.",
    (watched) => watched.load().people,
  );

  const kinds = new Set([...commands, ...KINDS]);
  const outcomes = new Set(OUTCOMES);

  return {
    observe({ event, kind, command, outcome, milliseconds }) {
      if (EVENTS.includes(event)) events.inc({ event });
      // A message is answered, and not acknowledged.
      if (event === "acknowledged" && kind !== "message") acknowledgements.observe(seconds(milliseconds));
      if (event !== "handled" && event !== "moderation") return;
      const labelled = { kind: known(kinds, kind ?? command) };
      requests.inc({ ...labelled, outcome: known(outcomes, outcome) });
      durations.observe(labelled, seconds(milliseconds));
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}

const known = (values: ReadonlySet<string>, value: unknown): string =>
  typeof value === "string" && values.has(value) ? value : "other";

const seconds = (milliseconds: unknown): number => Number(milliseconds) / 1_000;
