import { ColorInput, ColorSwatch } from "@mantine/core";
import { useState } from "react";
import { setEngagement } from "#shared/domain/engagement/edit.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import { contrastOnWhite, TEXT_CONTRAST } from "./contrast.ts";
import classes from "./LogoField.module.css";
import { useEngagementEdit } from "./use-engagement-edit.ts";

const HEX = /^#[0-9a-f]{6}$/i;

/** The client's colour for the report's one rule, with what it is worth on paper. */
export function BrandColourField() {
  const { t, fixed } = useTranslator();
  const { projects } = useWorkbook();
  const colour = useProject().engagement.brandColour;
  const isReadOnly = useIsReadOnly();
  const edit = useEngagementEdit();
  const [typed, setTyped] = useState<string | null>(null);

  function commit(text: string): void {
    const value = text.trim() === "" ? null : HEX.test(text) ? text.toUpperCase() : undefined;
    if (value !== undefined) edit("brandColour", setEngagement({ brandColour: value }));
  }

  const ratio = colour === null ? null : contrastOnWhite(colour);
  return (
    <div>
      <ColorInput
        label={t("engagement:look.brandColour")}
        description={t("engagement:look.brandColourNote")}
        placeholder="#14606B"
        format="hex"
        withEyeDropper={false}
        withPreview={colour !== null}
        readOnly={isReadOnly}
        fixOnBlur={false}
        value={typed ?? colour ?? ""}
        data-place="engagement/brandColour"
        onChange={(text) => {
          setTyped(text);
          commit(text);
        }}
        onBlur={() => {
          setTyped(null);
          projects.seal();
        }}
        popoverProps={{ shadow: "md" }}
      />
      {colour === null || ratio === null ? null : (
        <p className={classes.colour}>
          <ColorSwatch color={colour} size={14} aria-hidden />
          {t(
            ratio >= TEXT_CONTRAST
              ? "engagement:look.contrastGood"
              : "engagement:look.contrastWeak",
            { ratio: fixed(Math.floor(ratio * 10) / 10, 1) },
          )}
        </p>
      )}
    </div>
  );
}
