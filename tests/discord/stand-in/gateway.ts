import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayIntentBits, GatewayOpcodes } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import { withResolvers } from "./http.ts";
import { APPLICATION_ID, BOT, GUILD_ID, TOKEN } from "./identity.ts";
import { guildCreate } from "./places.ts";

/* The gateway of the stand-in: sessions that can be identified, resumed and broken. */

interface DispatchedEvent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  /** Every event since the session began: what a resume may need again. */
  readonly events: DispatchedEvent[];
  socket: WebSocket | null;
}

interface Payload {
  readonly op: number;
  readonly d: {
    readonly token?: string;
    readonly intents?: number;
    readonly session_id?: string;
    readonly seq?: number;
  };
}

export interface GatewayStandIn {
  /** How many sessions were begun, and how many taken up again. */
  readonly counts: { identified: number; resumed: number };
  /** Resolves when a bot has begun a session; or the second, third … of them. */
  ready(nth?: number): Promise<void>;
  /** Sends an event, at once or when the connection is taken up again. */
  dispatch(name: string, data: unknown): void;
  /** Sends the last event once more. */
  repeat(): void;
  /** Closes each new connection with this code at its identification. */
  refuseWith(code: number): void;
  /** Says at the next identifications, so many of them, that the session is over. */
  refuseSessions(times: number): void;
  /** Knows no session from before any more. */
  forgetSessions(): void;
  /** Leaves the next attempt to take a session up again without an answer. */
  ignoreResume(): void;
  /** Sends what people did once more, all of it, when a session is taken up again. */
  replayEverything(): void;
  /** Wants a heartbeat so often on the next connections, in milliseconds. */
  beatEvery(milliseconds: number): void;
  /** Acknowledges no heartbeat of this connection any more. */
  fallSilent(): void;
  /** Breaks the connection in the middle of the next event. */
  breakWithinNext(): void;
  /** Tells the client to connect again (operation 7). */
  askToReconnect(): void;
  /** Breaks the connection as a fault of the network does, or closes it with a code. */
  disconnect(code?: number): void;
  /** Says that the session is over (operation 9), for good or to be taken up again. */
  invalidate(resumable: boolean): void;
  close(): void;
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const CLOSE_AUTHENTICATION_FAILED = 4004;
const CLOSE_DISALLOWED_INTENTS = 4014;

/** Serves the gateway at ws://127.0.0.1:port/ of an HTTP server. */
export function serveGateway(server: Server, url: () => string): GatewayStandIn {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let current: Session | null = null;
  let refusal: number | null = null;
  let sessionsToRefuse = 0;
  let ignoresResume = false;
  let replaysEverything = false;
  let tearsNext = false;
  let newest: WebSocket | null = null;
  let heartbeat = 45_000;
  const silent = new WeakSet<WebSocket>();
  const streams = new WeakMap<WebSocket, Duplex>();
  const begun: ReturnType<typeof withResolvers<void>>[] = [];
  const begunAs = (nth: number) => {
    const known = begun[nth - 1] ?? withResolvers<void>();
    begun[nth - 1] = known;
    return known;
  };

  function identify(socket: WebSocket, { token, intents = 0 }: Payload["d"]): void {
    const reason = refusalOf(token, intents);
    if (reason !== null) socket.close(reason);
    else if (sessionsToRefuse === 0) begin(socket);
    else {
      sessionsToRefuse -= 1;
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    }
  }

  function refusalOf(token: string | undefined, intents: number): number | null {
    if (token !== TOKEN) return CLOSE_AUTHENTICATION_FAILED;
    return (intents & PRIVILEGED) === 0 ? refusal : CLOSE_DISALLOWED_INTENTS;
  }

  function begin(socket: WebSocket): void {
    counts.identified += 1;
    const session: Session = { id: `session-${counts.identified}`, events: [], socket };
    sessions.set(session.id, session);
    current = session;
    emit(session, "READY", {
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url(),
      application: { id: APPLICATION_ID, flags: 0 },
    });
    emit(session, "GUILD_CREATE", guildCreate());
    begunAs(counts.identified).resolve();
  }

  function resume(socket: WebSocket, { session_id = "", seq = 0 }: Payload["d"]): void {
    if (ignoresResume) {
      ignoresResume = false;
      return;
    }
    const session = sessions.get(session_id);
    if (session === undefined) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    counts.resumed += 1;
    session.socket = socket;
    current = session;
    const again = ({ t }: DispatchedEvent) =>
      replaysEverything && ["MESSAGE_CREATE", "INTERACTION_CREATE"].includes(t);
    for (const event of session.events) if (event.s > seq || again(event)) send(socket, event);
    emit(session, "RESUMED", {});
  }

  function emit(session: Session, name: string, data: unknown): void {
    const event: DispatchedEvent = {
      op: GatewayOpcodes.Dispatch,
      t: name,
      s: session.events.length + 1,
      d: data,
    };
    session.events.push(event);
    const { socket } = session;
    if (socket === null) return;
    if (tearsNext) tear(socket, event);
    else send(socket, event);
    tearsNext = false;
  }

  /** A frame that announces all of the event, with half of it. */
  function tear(socket: WebSocket, event: DispatchedEvent): void {
    const bytes = Buffer.from(JSON.stringify(event));
    const header = Buffer.from([0x81, 126, bytes.length >> 8, bytes.length & 0xff]);
    const half = bytes.subarray(0, bytes.length / 2);
    streams.get(socket)?.write(Buffer.concat([header, half]), () => socket.terminate());
  }

  function receive(socket: WebSocket, { op, d }: Payload): void {
    if (op === GatewayOpcodes.Heartbeat && !silent.has(socket))
      send(socket, { op: GatewayOpcodes.HeartbeatAck });
    if (op === GatewayOpcodes.Identify) identify(socket, d);
    if (op === GatewayOpcodes.Resume) resume(socket, d);
  }

  function connected(): Session {
    if (current === null) throw new Error("No bot has connected to the stand-in yet.");
    return current;
  }

  server.on("upgrade", (request, stream: Duplex, head) => {
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("message", (data) => receive(socket, JSON.parse(String(data))));
      socket.on("close", () => {
        for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
      });
      newest = socket;
      streams.set(socket, stream);
      send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeat } });
    });
  });

  return {
    counts,
    ready: (nth = 1) => begunAs(nth).promise,
    dispatch: (name, data) => emit(connected(), name, data),
    repeat: () => {
      const last = connected().events.at(-1);
      if (last !== undefined) emit(connected(), last.t, last.d);
    },
    refuseWith: (code) => {
      refusal = code;
    },
    refuseSessions: (times) => {
      sessionsToRefuse = times;
    },
    forgetSessions: () => sessions.clear(),
    ignoreResume: () => {
      ignoresResume = true;
    },
    replayEverything: () => {
      replaysEverything = true;
    },
    beatEvery: (milliseconds) => {
      heartbeat = milliseconds;
    },
    fallSilent: () => {
      const { socket } = connected();
      if (socket !== null) silent.add(socket);
    },
    breakWithinNext: () => {
      tearsNext = true;
    },
    askToReconnect: () => tell({ op: GatewayOpcodes.Reconnect, d: null }),
    invalidate: (resumable) => tell({ op: GatewayOpcodes.InvalidSession, d: resumable }),
    disconnect: (code) => {
      if (code === undefined) newest?.terminate();
      else newest?.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  function tell(payload: unknown): void {
    const { socket } = connected();
    if (socket !== null) send(socket, payload);
  }
}

function send(socket: WebSocket, payload: unknown): void {
  socket.send(JSON.stringify(payload));
}
