import { describe, expect, test } from "vitest";
import {
  COUNTRY_CODES,
  CURRENCY_CODES,
  defaultCurrency,
} from "#shared/domain/engagement/countries.ts";
import {
  setConsultant,
  setContentLanguage,
  setCountry,
  setEngagement,
  setPaper,
} from "#shared/domain/engagement/edit.ts";
import { project as schema } from "#shared/domain/project.ts";
import { smallProject } from "#tests/support/small-project.ts";

describe("the fields of the engagement", () => {
  test("a changed field is written and the rest is the same value", () => {
    const before = smallProject();
    const after = setEngagement({ client: "Banco Aurora (ejemplo)" })(before);
    expect(after.engagement.client).toBe("Banco Aurora (ejemplo)");
    expect(after.cycles).toBe(before.cycles);
  });

  test("an unchanged field gives the same project", () => {
    const before = smallProject("Ñandú");
    expect(setEngagement({ client: "Ñandú", objective: "" })(before)).toBe(before);
    expect(setConsultant({ firm: "" })(before)).toBe(before);
    expect(setPaper(null)(before)).toBe(before);
    expect(setCountry(null)(before)).toBe(before);
    expect(setContentLanguage("es")(before)).toBe(before);
  });

  test("the consultant's firm and names are written apart", () => {
    const after = setConsultant({ names: "Lía Ortúzar" })(
      setConsultant({ firm: "Cauce" })(smallProject()),
    );
    expect(after.engagement.consultant).toEqual({ firm: "Cauce", names: "Lía Ortúzar" });
  });
});

describe("the currency follows the country", () => {
  test("while nobody has chosen one", () => {
    const mexico = setCountry("MX")(smallProject());
    expect(mexico.engagement.currency).toBe("MXN");
    expect(setCountry("EC")(mexico).engagement.currency).toBe("USD");
    expect(setCountry(null)(mexico).engagement.currency).toBe("USD");
  });

  test("but not once it was chosen", () => {
    const euros = setEngagement({ currency: "EUR" })(smallProject());
    expect(setCountry("MX")(euros).engagement.currency).toBe("EUR");
  });
});

describe("the language of the content", () => {
  test("takes report and currency along while they are untouched", () => {
    const after = setContentLanguage("id")(smallProject());
    expect(after.engagement.language).toBe("id");
    expect(after.report.language).toBe("id");
    expect(after.engagement.currency).toBe("IDR");
  });

  test("leaves a report that has another language alone", () => {
    const before = smallProject();
    const english = { ...before, report: { ...before.report, language: "en" as const } };
    expect(setContentLanguage("id")(english).report.language).toBe("en");
  });
});

describe("countries", () => {
  test("each has one currency of three letters and the schema takes both", () => {
    expect(COUNTRY_CODES.length).toBe(249 + 1);
    for (const country of COUNTRY_CODES) {
      const currency = defaultCurrency(country, "en");
      expect(CURRENCY_CODES).toContain(currency);
      const made = setCountry(country)(smallProject());
      expect(schema.shape.engagement.safeParse(made.engagement).success).toBe(true);
    }
  });

  test("known ones have the currency people pay with", () => {
    const paid = ["EC", "ES", "ID", "MX", "PE", "GB", "BG"].map((each) =>
      defaultCurrency(each, "es"),
    );
    expect(paid).toEqual(["USD", "EUR", "IDR", "MXN", "PEN", "GBP", "EUR"]);
    expect(defaultCurrency(null, "id")).toBe("IDR");
    expect(defaultCurrency("ZZ", "en")).toBe("USD");
  });
});
