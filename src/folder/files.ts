import type { BigIntStats } from "node:fs";
import { link, lstat, mkdir, open, readdir, rename, unlink } from "node:fs/promises";

/** What a file system knows of a name. */
export type Facts = Pick<
  BigIntStats,
  "dev" | "ino" | "nlink" | "size" | "mtimeNs" | "ctimeNs" | "isFile" | "isDirectory"
>;

export interface OpenFile {
  stat(): Promise<{ readonly size: number; isFile(): boolean }>;
  readFile(): Promise<Uint8Array>;
  writeFile(bytes: Uint8Array): Promise<void>;
  /** Resolves when what was written would outlast a loss of power. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The operations on files that a change of the folder is made of, as `node:fs/promises` has them. */
export interface Files {
  readdir(folder: string): Promise<readonly string[]>;
  /** Of the name itself: a link is not followed. */
  lstat(path: string): Promise<Facts>;
  open(path: string, flags: string | number): Promise<OpenFile>;
  mkdir(path: string): Promise<void>;
  /** Gives a file a second name; fails with EEXIST where the name is taken. */
  link(path: string, name: string): Promise<void>;
  /** Gives a file another name, in place of the file that had it. */
  rename(path: string, name: string): Promise<void>;
  /** Takes a name away; the file goes with its last one. */
  unlink(path: string): Promise<void>;
}

export const nodeFiles: Files = {
  readdir: (folder) => readdir(folder),
  lstat: (path) => lstat(path, { bigint: true }),
  open,
  mkdir: async (path) => {
    await mkdir(path);
  },
  link,
  rename,
  unlink,
};

/** Whether two names are names of one file. */
export const isSameFile = (one: Facts, other: Facts): boolean =>
  one.dev === other.dev && one.ino === other.ino;

/** Tells one content of one file from every other; a new name for the file does not change it. */
export const identityOf = ({ dev, ino, size, mtimeNs }: Facts): string => [dev, ino, size, mtimeNs].join(":");
