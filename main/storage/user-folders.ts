import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";

const PROGRAM = "Cycle Workbook";

/** What the folders depend on: arguments, so that a test can be on any system. */
export interface UserSurroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where projects are kept by default: a folder of ours in the user's documents. Not made here. */
export function defaultProjectFolder(user: UserSurroundings): string {
  return join(documentsFolder(user), PROGRAM);
}

function documentsFolder(user: UserSurroundings): string {
  const chosen = user.env["XDG_DOCUMENTS_DIR"] ?? documentsFromUserDirs(user);
  return chosen !== null && isAbsolute(chosen) ? chosen : join(user.home, "Documents");
}

/** Linux desktops keep translated folder names ("Documentos") in this file. */
function documentsFromUserDirs(user: UserSurroundings): string | null {
  if (user.platform !== "linux") return null;
  const config = user.env["XDG_CONFIG_HOME"] ?? join(user.home, ".config");
  try {
    const text = readFileSync(join(config, "user-dirs.dirs"), "utf8");
    const value = /^XDG_DOCUMENTS_DIR="(.*)"$/m.exec(text)?.[1];
    return value?.replace(/^\$HOME(?=\/|$)/, user.home) ?? null;
  } catch {
    // No such file: no desktop has set one up.
    return null;
  }
}

/** Where settings, the recent list and recovery copies live. Not made here. */
export function defaultAppDataFolder(user: UserSurroundings): string {
  const { platform, env, home } = user;
  if (platform === "win32") {
    return join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), PROGRAM);
  }
  if (platform === "darwin") return join(home, "Library", "Application Support", PROGRAM);
  return join(env["XDG_DATA_HOME"] ?? join(home, ".local", "share"), PROGRAM);
}
