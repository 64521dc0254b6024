import { useMemo } from "react";
import { LANGUAGES } from "#shared/language.ts";
import { COUNTRY_CODES, CURRENCY_CODES } from "#shared/domain/engagement/countries.ts";
import {
  setConsultant,
  setContentLanguage,
  setCountry,
  setEngagement,
} from "#shared/domain/engagement/edit.ts";
import { CONFIDENTIALITY_LEVELS } from "#shared/domain/engagement/schema.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useProject } from "#renderer/state/workbook.tsx";
import { ChoiceField } from "#renderer/ui/ChoiceField.tsx";
import { DateField } from "#renderer/ui/DateField.tsx";
import { TextField } from "#renderer/ui/TextField.tsx";
import { Fields, Group, Wide } from "./Group.tsx";
import { useEngagementEdit } from "./use-engagement-edit.ts";

/** For whom the work is done, why, when, and by whom. */
export function ClientGroup() {
  const { t } = useTranslator();
  const { engagement } = useProject();
  const edit = useEngagementEdit();
  const { consultant, from, to } = engagement;
  const isBackwards = from !== null && to !== null && to < from;
  return (
    <Group title={t("engagement:client.title")}>
      <Fields>
        <TextField
          label={t("engagement:client.client")}
          placeholder={t("engagement:client.clientExample")}
          value={engagement.client}
          onCommit={(client) => edit("client", setEngagement({ client }))}
          place="engagement/client"
        />
        <TextField
          label={t("engagement:client.sector")}
          placeholder={t("engagement:client.sectorExample")}
          value={engagement.sector}
          onCommit={(sector) => edit("sector", setEngagement({ sector }))}
          place="engagement/sector"
        />
        <CountryAndCurrency />
        <Wide>
          <TextField
            label={t("engagement:client.objective")}
            placeholder={t("engagement:client.objectiveExample")}
            multiline
            value={engagement.objective}
            onCommit={(objective) => edit("objective", setEngagement({ objective }))}
            place="engagement/objective"
          />
        </Wide>
        <DateField
          label={t("engagement:client.from")}
          value={from}
          onCommit={(value) => edit("from", setEngagement({ from: value }))}
          place="engagement/from"
        />
        <DateField
          label={t("engagement:client.to")}
          value={to}
          onCommit={(value) => edit("to", setEngagement({ to: value }))}
          place="engagement/to"
          {...(isBackwards ? { error: t("engagement:client.backwards") } : {})}
        />
        <TextField
          label={t("engagement:client.firm")}
          value={consultant.firm}
          onCommit={(firm) => edit("firm", setConsultant({ firm }))}
          place="engagement/firm"
        />
        <TextField
          label={t("engagement:client.names")}
          placeholder={t("engagement:client.namesExample")}
          value={consultant.names}
          onCommit={(names) => edit("names", setConsultant({ names }))}
          place="engagement/names"
        />
        <ChoiceField
          label={t("engagement:client.language")}
          description={t("engagement:client.languageNote")}
          value={engagement.language}
          choices={LANGUAGES.map((value) => ({ value, label: t(`terms:language.${value}`) }))}
          onChange={(language) => {
            if (language !== null) edit("language", setContentLanguage(language));
          }}
          place="engagement/language"
        />
        <ChoiceField
          label={t("engagement:client.confidentiality")}
          value={engagement.confidentiality}
          choices={CONFIDENTIALITY_LEVELS.map((value) => ({
            value,
            label: t(`terms:confidentiality.${value}`),
          }))}
          onChange={(confidentiality) => {
            if (confidentiality !== null)
              edit("confidentiality", setEngagement({ confidentiality }));
          }}
          place="engagement/confidentiality"
        />
      </Fields>
    </Group>
  );
}

/** Names come from Intl in the interface's language; the country sets the currency at first. */
function CountryAndCurrency() {
  const translator = useTranslator();
  const { t, language, compare } = translator;
  const { engagement } = useProject();
  const edit = useEngagementEdit();
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: "region" });
    return COUNTRY_CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted(
      (a, b) => compare(a.label, b.label),
    );
  }, [language, compare]);
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: "currency" });
    const codes = new Set([...CURRENCY_CODES, engagement.currency]);
    return [...codes].map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }));
  }, [language, engagement.currency]);
  return (
    <>
      <ChoiceField
        label={t("engagement:client.country")}
        placeholder={t("common:choose")}
        value={engagement.country}
        choices={countries}
        isClearable
        onChange={(country) => edit("country", setCountry(country))}
        place="engagement/country"
      />
      <ChoiceField
        label={t("engagement:client.currency")}
        value={engagement.currency}
        choices={currencies}
        onChange={(currency) => {
          if (currency !== null) edit("currency", setEngagement({ currency }));
        }}
        place="engagement/currency"
      />
    </>
  );
}
