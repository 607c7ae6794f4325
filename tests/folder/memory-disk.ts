import { dirname } from "node:path";
import type { Files, OpenFile } from "../../src/folder/files.ts";

/** A file or folder, whatever its names. */
interface Inode {
  readonly number: bigint;
  readonly isFolder: boolean;
  bytes: Uint8Array;
  /** What a loss of power would leave of the bytes. */
  kept: Uint8Array;
  writtenAt: bigint;
  namedAt: bigint;
}

/** What a step does to names, all or nothing; null takes a name away. */
type Naming = ReadonlyMap<string, Inode | null>;
type Names = ReadonlyMap<string, Inode>;

/** A disk that forgets at a loss of power what was not synced. */
export interface MemoryDisk {
  readonly files: Files;
  /** What its files hold, by their path. */
  contents(): Record<string, string>;
  /** What a loss of power now could leave: of the namings that were not synced, any. */
  afterPowerLoss(): readonly MemoryDisk[];
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

function named(names: Names, namings: readonly Naming[]): Map<string, Inode> {
  const result = new Map(names);
  for (const [path, inode] of namings.flatMap((naming) => [...naming])) {
    if (inode) result.set(path, inode);
    else result.delete(path);
  }
  return result;
}

const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => (bits >> at) & 1));

/** A disk with these files, by path, in a folder that is there. */
export function createDisk(folder: string, files: Readonly<Record<string, string>>): MemoryDisk {
  let number = 0n;
  const inode = (text: string, isFolder: boolean): Inode => {
    const bytes = new TextEncoder().encode(text);
    return { number: ++number, isFolder, bytes, kept: bytes, writtenAt: number, namedAt: number };
  };
  const names = Object.entries(files).map(([path, text]) => [path, inode(text, false)] as const);
  return diskOf(new Map([[folder, inode("", true)], ...names]));
}

function diskOf(beginning: Names): MemoryDisk {
  let durable = beginning;
  let pending: Naming[] = [];
  let clock = 1_000n;
  const now = (): Names => named(durable, pending);

  const find = (path: string): Inode => {
    const inode = now().get(path);
    if (!inode) throw failure("ENOENT");
    return inode;
  };
  const expectFree = (path: string): void => {
    if (now().has(path)) throw failure("EEXIST");
  };
  const name = (...naming: (readonly [string, Inode | null])[]): void => {
    for (const [path, inode] of naming) {
      if (!inode) continue;
      find(dirname(path));
      inode.namedAt = ++clock;
    }
    pending.push(new Map(naming));
  };
  const create = (path: string, isFolder: boolean): void => {
    expectFree(path);
    clock++;
    const bytes = new Uint8Array();
    name([path, { number: clock, isFolder, bytes, kept: bytes, writtenAt: clock, namedAt: clock }]);
  };
  const syncNames = (folder: string): void => {
    const isThere = (naming: Naming): boolean => [...naming.keys()].some((path) => dirname(path) === folder);
    durable = named(durable, pending.filter(isThere));
    pending = pending.filter((naming) => !isThere(naming));
  };

  const openFile = (path: string): OpenFile => {
    const inode = find(path);
    return {
      stat: async () => ({ size: inode.bytes.length, isFile: () => !inode.isFolder }),
      readFile: async () => inode.bytes,
      writeFile: async (bytes) => {
        inode.bytes = bytes.slice();
        inode.writtenAt = ++clock;
      },
      sync: async () => {
        inode.kept = inode.bytes;
        if (inode.isFolder) syncNames(path);
      },
      close: async () => {},
    };
  };

  const files: Files = {
    readdir: async (folder) => {
      if (!find(folder).isFolder) throw failure("ENOTDIR");
      return [...now().keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => path.slice(folder.length + 1));
    },
    lstat: async (path) => {
      const inode = find(path);
      return {
        dev: 1n,
        ino: inode.number,
        nlink: BigInt([...now().values()].filter((other) => other === inode).length),
        size: BigInt(inode.bytes.length),
        mtimeNs: inode.writtenAt,
        ctimeNs: inode.namedAt,
        isFile: () => !inode.isFolder,
        isDirectory: () => inode.isFolder,
      };
    },
    open: async (path, flags) => {
      if (flags === "wx") create(path, false);
      return openFile(path);
    },
    mkdir: async (path) => create(path, true),
    link: async (path, to) => {
      expectFree(to);
      name([to, find(path)]);
    },
    rename: async (path, to) => {
      const inode = find(path);
      if (now().get(to) !== inode) name([to, inode], [path, null]);
    },
    unlink: async (path) => {
      find(path);
      name([path, null]);
    },
  };

  return {
    files,
    contents: () =>
      Object.fromEntries(
        [...now()]
          .filter(([, inode]) => !inode.isFolder)
          .map(([path, inode]) => [path, new TextDecoder().decode(inode.bytes)]),
      ),
    afterPowerLoss: () =>
      subsets(pending).map((kept) => {
        const left = named(durable, kept);
        const copies = new Map([...left.values()].map((inode) => [inode, { ...inode, bytes: inode.kept }]));
        const reachable = [...left].filter(([path]) => left.has(dirname(path)) || dirname(path) === "/");
        return diskOf(new Map(reachable.map(([path, inode]) => [path, copies.get(inode) ?? inode])));
      }),
  };
}
