import { Button, Group, Radio } from "@mantine/core";
import { useState } from "react";
import type { Clash, Side } from "#shared/compare/clash.ts";
import { valueWords } from "#shared/compare/difference-words.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { clashWords } from "./conflict-words.ts";
import classes from "./Conflict.module.css";

export interface SettleClashProps {
  readonly clashes: readonly Clash[];
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onSettled: (settled: Readonly<Record<string, Side>>) => void;
}

/** Each point that both decided differently, asked singly. */
export function SettleClash({ clashes, isBusy, onBack, onSettled }: SettleClashProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [settled, setSettled] = useState<Readonly<Record<string, Side>>>({});
  const [at, setAt] = useState(0);
  const clash = clashes[at];
  if (clash === undefined) return null;
  const chosen = settled[clash.id];
  const isLast = at === clashes.length - 1;

  function goOn(): void {
    if (chosen === undefined || isBusy) return;
    if (isLast) onSettled(settled);
    else setAt(at + 1);
  }

  return (
    <div>
      <p className={classes.point}>
        {t("conflict:settle.title", { number: at + 1, count: clashes.length })}
      </p>
      <Radio.Group
        key={clash.id}
        value={chosen ?? ""}
        onChange={(side) =>
          setSettled({ ...settled, [clash.id]: side === "theirs" ? "theirs" : "mine" })
        }
        label={capital(clashWords(translator, clash))}
        description={
          clash.kind === "field" ? t("conflict:settle.ask") : t("conflict:settle.askRemoval")
        }
        classNames={{ label: classes.pointTitle ?? "" }}
      >
        <div className={classes.answers}>
          {(["mine", "theirs"] as const).map((side, index) => (
            <Radio.Card key={side} value={side} className={classes.answer} autoFocus={index === 0}>
              <Radio.Indicator />
              <span>{answerWords(side)}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {clash.kind === "field" && clash.form !== "hidden" ? (
        <p className={classes.place}>
          {t("conflict:settle.before", { value: valueWords(translator, clash.form, clash.base) })}
        </p>
      ) : null}
      <Group gap="sm" mt="lg">
        <Button variant="subtle" mr="auto" onClick={at === 0 ? onBack : () => setAt(at - 1)}>
          {t("conflict:settle.back")}
        </Button>
        <Button aria-disabled={chosen === undefined || isBusy} onClick={goOn}>
          {isLast ? t("conflict:merge") : t("conflict:settle.next")}
        </Button>
      </Group>
    </div>
  );

  function answerWords(side: Side): string {
    if (clash === undefined) return "";
    if (clash.kind !== "field") {
      const remover: Side = clash.kind === "removedMine" ? "mine" : "theirs";
      return t(side === remover ? "conflict:settle.remove" : "conflict:settle.keep");
    }
    if (clash.form === "hidden") return t(`conflict:settle.${side}Hidden`);
    return t(`conflict:settle.${side}`, {
      value: valueWords(translator, clash.form, clash[side]),
    });
  }
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
