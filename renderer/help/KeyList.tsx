import { Kbd } from "@mantine/core";
import { keyedCommands } from "#renderer/app/commands.ts";
import { isMac, keyNames } from "#renderer/app/keys.ts";
import classes from "./help.module.css";

/** Every key that works now, the page's own first. */
export function KeyList() {
  const mac = isMac();
  return (
    <dl className={classes.keys}>
      {keyedCommands().map((command) => (
        <div key={command.id} className={classes.key}>
          <dt>{command.label}</dt>
          <dd>
            {keyNames(command.keys ?? "", mac).map((name) => (
              <Kbd key={name}>{name}</Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
