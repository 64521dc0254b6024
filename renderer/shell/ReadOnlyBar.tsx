import { Button } from "@mantine/core";
import type { Translator } from "#shared/i18n/make-translator.ts";
import { savedWhen } from "#renderer/conflict/conflict-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { restoreVersion } from "#renderer/restore/restore-version.ts";
import type { OpenProject, OpenRequest } from "#renderer/state/open-project.ts";
import { useOpenProject, useSession } from "#renderer/state/session.tsx";
import { useProjectState } from "#renderer/state/workbook.tsx";
import { IconHistory, IconLock } from "#renderer/ui/icons.ts";
import classes from "./ReadOnlyBar.module.css";
import { useSaveAs } from "./use-save-as.ts";

/** Why nothing can be changed here, and the ways out. */
export function ReadOnlyBar() {
  const translator = useTranslator();
  const { t } = translator;
  const session = useSession();
  const open = useOpenProject();
  const reason = useProjectState((state) => state.readOnly);
  const saveAs = useSaveAs();
  if (reason === null) return null;
  if (reason === "backup") {
    const request = open.look?.request;
    const version = request !== undefined && "version" in request ? request.version : null;
    const words = lookWords(translator, open);
    const canRestore = version !== null && isRestorable(open);
    return (
      <section className={classes.bar} aria-label={words}>
        <IconHistory size={16} stroke={1.75} aria-hidden="true" />
        <span className={classes.words}>{words}</span>
        <Button size="compact-sm" variant="default" onClick={() => void session.leaveLook()}>
          {t("restore:bar.back")}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            if (request !== undefined) void session.openOther(asCopy(request));
          }}
        >
          {t("shell:readOnly.copy")}
        </Button>
        {request !== undefined && "recoveryId" in request ? (
          <Button
            size="compact-sm"
            onClick={() => void session.openOther({ recoveryId: request.recoveryId })}
          >
            {t("recovery:goOn")}
          </Button>
        ) : null}
        {canRestore ? (
          <Button
            size="compact-sm"
            onClick={() => void restoreVersion(session, translator, version)}
          >
            {t("restore:bar.restore")}
          </Button>
        ) : null}
      </section>
    );
  }
  return (
    <section className={classes.bar} aria-label={t(`shell:readOnly.${reason}`)}>
      <IconLock size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes.words}>{t(`shell:readOnly.${reason}`)}</span>
      <Button size="compact-sm" variant="default" onClick={saveAs}>
        {t("shell:readOnly.copy")}
      </Button>
    </section>
  );
}

/** What is open behind can be written; from the start screen the file is opened first. */
function isRestorable({ look, origin }: OpenProject): boolean {
  if (look === undefined) return false;
  const { behind } = look;
  if (behind !== null) return behind.workbook.projects.getState().readOnly === null;
  return origin?.kind === "version" && origin.name !== "";
}

function asCopy(request: OpenRequest): OpenRequest {
  if ("version" in request) return { version: { ...request.version, how: "copy" } };
  return "recoveryId" in request ? { recoveryId: request.recoveryId, how: "copy" } : request;
}

function lookWords(translator: Translator, { origin, workbook }: OpenProject): string {
  const { t } = translator;
  const at = origin?.at ?? null;
  const when = at === null ? "" : savedWhen(translator, at, workbook.now());
  if (origin?.kind === "recovery") return t("restore:bar.recovery", { when });
  const name = origin?.name ?? "";
  return name === ""
    ? t("restore:bar.versionAlone", { when })
    : t("restore:bar.version", { when, name: translator.quote(name) });
}
