import { type Files, nodeFiles, type OpenFile } from "../../src/folder/files.ts";

/** Stands between Footnote and each operation on files: performs it, or something else. */
export type Between = <T>(operation: Operation<T>) => Promise<T>;

export interface Operation<T> {
  readonly name: keyof Files | keyof OpenFile;
  /** What it is done to; for a name that is given, the new one. */
  readonly path: string;
  perform(): Promise<T>;
  /** Does half of it, as far as it has halves. */
  performHalf(): Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** Files that are never waited for: whether something would outlast a loss of power cannot be seen in a test. */
export const hastyFiles: Files = {
  ...nodeFiles,
  open: async (path, flags) => Object.assign(await nodeFiles.open(path, flags), { sync: nothing }),
};

/** Files with something between. */
export function interposed(files: Files, between: Between): Files {
  const around = <T>(name: Operation<T>["name"], path: string, perform: () => Promise<T>): Promise<T> =>
    between({ name, path, perform, performHalf: nothing });

  const openFile = (path: string, file: OpenFile): OpenFile => ({
    stat: () => around("stat", path, () => file.stat()),
    readFile: () => around("readFile", path, () => file.readFile()),
    writeFile: (bytes) =>
      between({
        name: "writeFile",
        path,
        perform: () => file.writeFile(bytes),
        performHalf: () => file.writeFile(bytes.subarray(0, bytes.length / 2)),
      }),
    sync: () => around("sync", path, () => file.sync()),
    close: () => around("close", path, () => file.close()),
  });

  return {
    readdir: (folder) => around("readdir", folder, () => files.readdir(folder)),
    lstat: (path) => around("lstat", path, () => files.lstat(path)),
    open: async (path, flags) => openFile(path, await around("open", path, () => files.open(path, flags))),
    mkdir: (path) => around("mkdir", path, () => files.mkdir(path)),
    link: (path, name) => around("link", name, () => files.link(path, name)),
    rename: (path, name) => around("rename", name, () => files.rename(path, name)),
    unlink: (path) => around("unlink", path, () => files.unlink(path)),
  };
}
