import { useEffect, useRef } from "react";
import { emotionLabel } from "../emotion-words.ts";
import { minutesText } from "../minutes-text.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import type { MomentId } from "#shared/ids.ts";
import { Diamond } from "./Diamond.tsx";
import type { WheelParts } from "./use-wheel.ts";
import classes from "./WheelDialog.module.css";

export interface WheelTableProps {
  readonly parts: WheelParts;
  readonly onSelect: (id: MomentId) => void;
}

/** The twin of the wheel: the same moments by number, in words. */
export function WheelTable({ parts, onSelect }: WheelTableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { input, words, selectedId } = parts;
  const region = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const row = region.current?.querySelector(`[data-moment="${selectedId ?? ""}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [selectedId]);
  return (
    // The region scrolls: it has to take the focus.
    <div
      ref={region}
      className={classes.table}
      role="region"
      aria-label={t("figures:table.caption")}
      tabIndex={0}
    >
      <table>
        <caption>{t("figures:table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("moments:table.number")}</th>
            <th scope="col">{t("moments:table.title")}</th>
            <th scope="col">{t("moments:table.stage")}</th>
            <th scope="col">{t("moments:table.critical")}</th>
            <th scope="col">{t("moments:table.emotion")}</th>
            <th scope="col">{t("moments:table.usual")}</th>
            <th scope="col">{t("moments:table.type")}</th>
            <th scope="col">{t("moments:table.channel")}</th>
          </tr>
        </thead>
        <tbody>
          {input.moments.map((moment, place) => {
            const holds = (run: { from: number; to: number }): boolean =>
              run.from <= place && place <= run.to;
            const stage = input.stages.find(holds);
            const episode = input.episodes.find(holds);
            const isSelected = moment.id === selectedId;
            return (
              <tr
                key={moment.id}
                data-moment={moment.id}
                data-selected={isSelected ? true : undefined}
                onClick={() => onSelect(moment.id)}
              >
                <td className={classes.number}>{place + 1}</td>
                <th scope="row">{moment.title || t("common:untitled")}</th>
                <td>{stage === undefined ? "" : `${stage.letter} ${stage.title}`}</td>
                <td>
                  {moment.critical ? (
                    <span className={classes.critical}>
                      <Diamond />{" "}
                      {episode === undefined
                        ? t("terms:words.critical")
                        : words.episode(episode.from + 1, episode.to + 1)}
                    </span>
                  ) : null}
                </td>
                <td>{moment.emotion === null ? "" : emotionLabel(t, moment.emotion)}</td>
                <td className={classes.number}>{minutesText(translator, moment.usual)}</td>
                <td>{moment.type === null ? "" : words.type(moment.type)}</td>
                <td>{moment.channel === null ? "" : words.channel(moment.channel)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
