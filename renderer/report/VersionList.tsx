import { Button } from "@mantine/core";
import { useRef } from "react";
import {
  addVersion,
  moveVersion,
  removeVersion,
  setVersion,
  type ReportVersion,
} from "#shared/domain/report-edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { onAltArrows } from "#renderer/ui/alt-arrows.ts";
import { DateField } from "#renderer/ui/DateField.tsx";
import { IconPlus } from "#renderer/ui/icons.ts";
import { RowMenu } from "#renderer/ui/RowMenu.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { flushDrafts } from "#renderer/ui/use-draft.ts";
import { useFocusNext } from "#renderer/ui/use-focus-next.ts";
import { TextGroup } from "./TextGroup.tsx";
import classes from "./Texts.module.css";
import { useReportEdit } from "./use-report-edit.ts";
import { useVersionEdit } from "./use-version-edit.ts";

type TextName = "number" | "author" | "change";

/** Document control: the last version is the one on the cover. */
export function VersionList() {
  const { t, date } = useTranslator();
  const { versions } = useProject().report;
  const isReadOnly = useIsReadOnly();
  const edit = useReportEdit();
  const { begin } = useVersionEdit();
  const root = useRef<HTMLDivElement | null>(null);
  const focusNext = useFocusNext(root);
  const place = (index: number, field: string) => `version.${index}.${field}`;

  function move(index: number, by: -1 | 1): void {
    flushDrafts();
    const target = Math.max(0, Math.min(versions.length - 1, index + by));
    edit("version", moveVersion(index, by), { field: place(target, "number"), view: "texts" });
    focusNext(`report/${place(target, "number")}`);
  }

  function cell(index: number, field: TextName, version: ReportVersion) {
    return (
      <TextField
        label={t(`reportScreen:versions.${field}Of`, { number: index + 1 })}
        hideLabel
        value={version[field]}
        multiline={field === "change"}
        minRows={1}
        onCommit={(text) =>
          edit("version", setVersion(index, { [field]: text }), {
            field: place(index, field),
            view: "texts",
            isTyping: true,
          })
        }
        place={`report/${place(index, field)}`}
      />
    );
  }

  return (
    <TextGroup title={t("reportScreen:versions.title")} note={t("reportScreen:versions.note")}>
      <div ref={root}>
        {versions.length === 0 ? null : (
          <div className={classes.tableFrame}>
            <table className={classes.versions}>
              <thead>
                <tr>
                  <th scope="col">{t("reportScreen:versions.number")}</th>
                  <th scope="col">{t("common:date")}</th>
                  <th scope="col">{t("reportScreen:versions.author")}</th>
                  <th scope="col">{t("reportScreen:versions.change")}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {versions.map((version, index) => (
                  // A version has no identity but its place.
                  // eslint-disable-next-line react/no-array-index-key
                  <tr key={index} onKeyDownCapture={onAltArrows((by) => move(index, by))}>
                    <td className={classes.number}>{cell(index, "number", version)}</td>
                    <td className={classes.date}>
                      <DateField
                        label={t("reportScreen:versions.dateOf", { number: index + 1 })}
                        hideLabel
                        value={version.date}
                        onCommit={(day) => {
                          // Every version has its day.
                          if (day === null) return;
                          edit("version", setVersion(index, { date: day }), {
                            field: place(index, "date"),
                            view: "texts",
                            isTyping: true,
                          });
                        }}
                        place={`report/${place(index, "date")}`}
                      />
                    </td>
                    <td className={classes.author}>{cell(index, "author", version)}</td>
                    <td>{cell(index, "change", version)}</td>
                    <td className={classes.tools}>
                      <RowMenu
                        name={version.number === "" ? date(version.date) : version.number}
                        onUp={index > 0 ? () => move(index, -1) : undefined}
                        onDown={index < versions.length - 1 ? () => move(index, 1) : undefined}
                        onRemove={() => {
                          flushDrafts();
                          edit("version", removeVersion(index), {
                            field: place(index, "number"),
                            view: "texts",
                          });
                        }}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {isReadOnly ? null : (
          <Button
            variant="default"
            className={classes.add}
            leftSection={<IconPlus size={16} stroke={1.75} />}
            data-place="report/versions"
            onClick={() => {
              flushDrafts();
              edit("version", addVersion(begin()), {
                field: place(versions.length, "number"),
                view: "texts",
              });
              focusNext(`report/${place(versions.length, "change")}`);
            }}
          >
            {t("reportScreen:versions.add")}
          </Button>
        )}
      </div>
    </TextGroup>
  );
}
