import { createApi } from "./api.ts";
import { type GatewayStandIn, serveGateway } from "./gateway.ts";
import { type ApiRequest, type Fault, type RouteName, serveHttp } from "./http.ts";
import { BOT, createIds } from "./identity.ts";
import type { InteractionRecord } from "./interactions.ts";
import { type FilledForm, modalSubmit, type ShownModal } from "./modals.ts";
import {
  type ArrivingMessage,
  arrivingMessage,
  asDelivered,
  autocomplete,
  buttonPress,
  carrying,
  type FilledIn,
  messageCommand,
  slashCommand,
} from "./payloads.ts";
import { type Circumstances, type Place, SOMEBODY } from "./places.ts";
import type { Shown } from "./shown.ts";

/** Who does it; somebody in the server where nothing else is said. */
export type By = Partial<Circumstances>;

/** A small Discord of our own: what people do in it, and what they then see. */
export interface Discord {
  readonly apiUrl: string;
  readonly gateway: GatewayStandIn;
  /** What was asked of these routes so far, in order. */
  requests(...routes: readonly RouteName[]): readonly ApiRequest[];
  /** Makes the next requests to a route fail. */
  fail(route: RouteName, fault: Partial<Fault> & Pick<Fault, "with">): void;
  /** Keeps the answers of a route back until the returned function is called. */
  hold(route: RouteName): () => void;
  /** Resolves when the next answer is kept back for good, or the rest of one. */
  silence(): Promise<void>;
  /** Someone uses a command, "name" or "name subcommand"; resolves with what they then see. */
  slash(name: string, options?: FilledIn, by?: By): Promise<Shown>;
  /** The same, with the interaction itself, which a test may look at or let expire. */
  sendSlash(name: string, options?: FilledIn, by?: By): InteractionRecord;
  /** Someone uses a command on a message; resolves with what they then see. */
  onMessage(name: string, message: ArrivingMessage, by?: By): Promise<Shown>;
  /** Someone presses the button with that label; resolves with the new reply, or the message changed. */
  press(shown: Shown, label: string, by?: By): Promise<Shown>;
  /** The same, with the interaction itself. */
  sendPressOf(shown: Shown, label: string, by?: By): InteractionRecord;
  /** The same for any custom id. */
  sendPress(shown: Shown, customId: string, by?: By): InteractionRecord;
  /** Someone sends off a form; resolves with what they then see. */
  submit(modal: ShownModal, filledIn: FilledForm, by?: By): Promise<Shown>;
  /** The same, with the interaction itself. */
  sendSubmit(modal: ShownModal, filledIn: FilledForm, by?: By): InteractionRecord;
  /** Fetches what was uploaded with forms. */
  readonly fetch: typeof globalThis.fetch;
  /** Someone types into an option; resolves with the suggestions. */
  autocomplete(command: string, option: string, typed: string, by?: By): InteractionRecord["choices"];
  /** The same, with the interaction itself. */
  sendAutocomplete(command: string, option: string, typed: string, by?: By): InteractionRecord;
  /** Someone writes to the bot; resolves with its reply. */
  directMessage(content: string): Promise<Shown>;
  /** Someone writes to the bot in a server; resolves with its reply. */
  mention(text: string): Promise<Shown>;
  /** A message arrives that may not be answered. Returns its id. */
  sendMessage(message: ArrivingMessage, place: Place): string;
  replyTo(messageId: string): Promise<Shown>;
  /** Every message that the bot has posted by itself, in order. */
  readonly posted: readonly Shown[];
  /** What the bot sent that Discord would have refused. */
  readonly violations: string[];
  /** Ends it. Throws if the bot sent anything that Discord would have refused. */
  close(): Promise<void>;
}

/** Starts a Discord on a port of this machine, any by default. */
export async function startDiscord(port = 0): Promise<Discord> {
  const violations: string[] = [];
  const nextId = createIds();
  const gatewayUrl = () => `ws://127.0.0.1:${http.port}`;
  const api = createApi(nextId, gatewayUrl, (what) => void violations.push(what));
  const http = await serveHttp(api.answer, (what) => void violations.push(what), port);
  const gateway = serveGateway(http.server, gatewayUrl);

  const uploads = new Map<string, Uint8Array>();

  /** Sends the event of an interaction, on a message's button with what that message shows. */
  function send(
    carrier: Shown | null,
    by: By,
    event: (interaction: InteractionRecord, circumstances: Circumstances) => object,
  ): InteractionRecord {
    const circumstances = { ...SOMEBODY, ...by };
    const interaction = api.open(carrier, circumstances.person);
    gateway.dispatch("INTERACTION_CREATE", event(interaction, circumstances));
    return interaction;
  }
  const sendSlash: Discord["sendSlash"] = (name, options = {}, by = {}) =>
    send(null, by, (...given) => slashCommand(given[0], name, options, given[1]));
  const sendAutocomplete: Discord["sendAutocomplete"] = (command, option, typed, by = {}) =>
    send(null, by, (...given) => autocomplete(given[0], command, option, typed, given[1]));
  const sendPress: Discord["sendPress"] = (shown, customId, by = {}) => {
    const message = carrying(shown);
    return send(shown, by, (...given) => buttonPress(given[0], customId, message, given[1]));
  };
  const sendPressOf: Discord["sendPressOf"] = (shown, label, by) => {
    const button = shown.buttons.find((candidate) => candidate.label === label);
    if (button === undefined) throw new Error(`There is no button "${label}" under: ${shown.text}`);
    return sendPress(shown, button.customId, by);
  };
  const sendSubmit: Discord["sendSubmit"] = (modal, filledIn, by = {}) =>
    send(null, by, (interaction, circumstances) =>
      modalSubmit(interaction, modal, filledIn, circumstances, nextId, (url, bytes) =>
        uploads.set(url, bytes),
      ),
    );
  const sendMessage: Discord["sendMessage"] = (message, place) => {
    const id = nextId();
    const arriving = arrivingMessage(id, message, place);
    api.remember(id, arriving);
    gateway.dispatch("MESSAGE_CREATE", asDelivered(arriving));
    return id;
  };

  return {
    apiUrl: `http://127.0.0.1:${http.port}/api`,
    gateway,
    violations,
    posted: api.posted,
    requests: (...routes) => http.requests.filter(({ route }) => routes.includes(route)),
    fail: (route, fault) =>
      http.fail(route, { times: 1, code: 0, text: null, headers: {}, afterDoingIt: false, ...fault }),
    hold: http.hold,
    silence: http.silence,
    sendSlash,
    sendPress,
    sendPressOf,
    sendSubmit,
    sendMessage,
    replyTo: api.replyTo,
    slash: (...action) => sendSlash(...action).shown,
    onMessage: (name, message, by = {}) =>
      send(null, by, (interaction, circumstances) =>
        messageCommand(
          interaction,
          name,
          arrivingMessage(nextId(), message, circumstances.place),
          circumstances,
        ),
      ).shown,
    press: (...action) => sendPressOf(...action).shown,
    submit: (...action) => sendSubmit(...action).shown,
    sendAutocomplete,
    autocomplete: (...action) => sendAutocomplete(...action).choices,
    fetch: async (input) => {
      const bytes = uploads.get(String(input));
      return bytes === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
    },
    directMessage: (content) => api.replyTo(sendMessage({ content }, "direct")),
    mention: (text) => api.replyTo(sendMessage({ content: `<@${BOT.id}> ${text}` }, "server")),
    close: async () => {
      gateway.close();
      await http.close();
      if (violations.length > 0) throw new Error(`Discord would have refused: ${violations.join(" | ")}`);
    },
  };
}
