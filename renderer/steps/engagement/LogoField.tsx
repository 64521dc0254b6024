import { Button, FileButton, Input } from "@mantine/core";
import { useState, type DragEvent } from "react";
import { setEngagement } from "#shared/domain/engagement/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject } from "#renderer/state/workbook.tsx";
import { IconPhoto } from "#renderer/ui/icons.ts";
import classes from "./LogoField.module.css";
import { readPicture, type PictureFault } from "./read-picture.ts";
import { useEngagementEdit } from "./use-engagement-edit.ts";

/** A logo kept inside the file: chosen or dropped, shown as it will be printed. */
export function LogoField(props: { readonly field: "clientLogo" | "firmLogo" }) {
  const { field } = props;
  const { t } = useTranslator();
  const picture = useProject().engagement[field];
  const isReadOnly = useIsReadOnly();
  const edit = useEngagementEdit();
  const [fault, setFault] = useState<PictureFault | null>(null);
  const [isOver, setIsOver] = useState(false);
  const label = t(`engagement:look.${field}`);

  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    const read = await readPicture(file);
    setFault(read.ok ? null : read.error);
    if (read.ok) edit(field, setEngagement({ [field]: read.value }));
  }
  function handleDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    if (!isReadOnly) void take(event.dataTransfer.files[0] ?? null);
  }

  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      error={fault === null ? null : t(`engagement:look.fault.${fault}`)}
    >
      <div
        className={`${classes.box} ${picture === null ? "" : classes.filled} ${isOver ? classes.over : ""}`}
        role="group"
        aria-label={label}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={handleDrop}
      >
        {picture === null ? (
          <IconPhoto size={22} stroke={1.5} color="var(--cw-faint)" aria-hidden />
        ) : (
          <img className={classes.picture} src={picture} alt={label} />
        )}
        {isReadOnly ? null : (
          <div className={classes.buttons}>
            <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
              {(button) => (
                <Button
                  {...button}
                  variant="default"
                  size="compact-md"
                  data-place={`engagement/${field}`}
                >
                  {t(picture === null ? "engagement:look.choose" : "engagement:look.replace")}
                </Button>
              )}
            </FileButton>
            {picture === null ? null : (
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => edit(field, setEngagement({ [field]: null }))}
              >
                {t("common:remove")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Input.Wrapper>
  );
}
