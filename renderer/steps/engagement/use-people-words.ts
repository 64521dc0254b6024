import { useCallback } from "react";
import {
  parsePeople,
  type PasteFault,
  type PastedPerson,
} from "#shared/domain/engagement/people-paste.ts";
import type { Result } from "#shared/result.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";

/** Reads rows of a spreadsheet in the words of the interface's language. */
export function useReadPeople(): (text: string) => Result<readonly PastedPerson[], PasteFault> {
  const { t } = useTranslator();
  return useCallback(
    (text) =>
      parsePeople(text, {
        nameHeading: t("engagement:people.name"),
        kinds: {
          analyst: t("terms:personKind.analyst"),
          supervisor: t("terms:personKind.supervisor"),
          manager: t("terms:personKind.manager"),
          director: t("terms:personKind.director"),
          frontLine: t("terms:personKind.frontLine"),
          customer: t("terms:personKind.customer"),
        },
      }),
    [t],
  );
}
