import type { Project } from "#shared/domain/project.ts";
import type { Language } from "#shared/language.ts";
import { assembleTemplate } from "./assemble-template.ts";
import { assembleExample } from "./assemble.ts";
import type { ExampleStructure } from "./example-structure.ts";
import type { ExampleTexts } from "./example-texts.ts";
import type { TemplateId } from "./template-ids.ts";
import { toTemplate } from "./to-template.ts";

type Loaders = Readonly<Record<Language, () => Promise<Project>>>;

/** Structure and texts of one template and language, loaded on demand: they are heavy. */
export const TEMPLATE_LOADERS: Readonly<Record<TemplateId, Loaders>> = {
  "bank-cheque": {
    en: async () =>
      fromExample(
        (await import("./bank-cheque/structure.ts")).bankCheque,
        (await import("./bank-cheque/texts.en.ts")).bankChequeEn,
        "en",
      ),
    es: async () =>
      fromExample(
        (await import("./bank-cheque/structure.ts")).bankCheque,
        (await import("./bank-cheque/texts.es.ts")).bankChequeEs,
        "es",
      ),
    id: async () =>
      fromExample(
        (await import("./bank-cheque/structure.ts")).bankCheque,
        (await import("./bank-cheque/texts.id.ts")).bankChequeId,
        "id",
      ),
  },
  dress: {
    en: async () =>
      fromExample(
        (await import("./dress/structure.ts")).dress,
        (await import("./dress/texts.en.ts")).dressEn,
        "en",
      ),
    es: async () =>
      fromExample(
        (await import("./dress/structure.ts")).dress,
        (await import("./dress/texts.es.ts")).dressEs,
        "es",
      ),
    id: async () =>
      fromExample(
        (await import("./dress/structure.ts")).dress,
        (await import("./dress/texts.id.ts")).dressId,
        "id",
      ),
  },
  "telephone-complaint": {
    en: async () =>
      assembleTemplate(
        (await import("./telephone-complaint/structure.ts")).telephoneComplaint,
        (await import("./telephone-complaint/texts.en.ts")).telephoneComplaintEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./telephone-complaint/structure.ts")).telephoneComplaint,
        (await import("./telephone-complaint/texts.es.ts")).telephoneComplaintEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./telephone-complaint/structure.ts")).telephoneComplaint,
        (await import("./telephone-complaint/texts.id.ts")).telephoneComplaintId,
        "id",
      ),
  },
  restaurant: {
    en: async () =>
      assembleTemplate(
        (await import("./restaurant/structure.ts")).restaurant,
        (await import("./restaurant/texts.en.ts")).restaurantEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./restaurant/structure.ts")).restaurant,
        (await import("./restaurant/texts.es.ts")).restaurantEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./restaurant/structure.ts")).restaurant,
        (await import("./restaurant/texts.id.ts")).restaurantId,
        "id",
      ),
  },
  "clinic-appointment": {
    en: async () =>
      assembleTemplate(
        (await import("./clinic-appointment/structure.ts")).clinicAppointment,
        (await import("./clinic-appointment/texts.en.ts")).clinicAppointmentEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./clinic-appointment/structure.ts")).clinicAppointment,
        (await import("./clinic-appointment/texts.es.ts")).clinicAppointmentEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./clinic-appointment/structure.ts")).clinicAppointment,
        (await import("./clinic-appointment/texts.id.ts")).clinicAppointmentId,
        "id",
      ),
  },
  "hotel-stay": {
    en: async () =>
      assembleTemplate(
        (await import("./hotel-stay/structure.ts")).hotelStay,
        (await import("./hotel-stay/texts.en.ts")).hotelStayEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./hotel-stay/structure.ts")).hotelStay,
        (await import("./hotel-stay/texts.es.ts")).hotelStayEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./hotel-stay/structure.ts")).hotelStay,
        (await import("./hotel-stay/texts.id.ts")).hotelStayId,
        "id",
      ),
  },
  "online-return": {
    en: async () =>
      assembleTemplate(
        (await import("./online-return/structure.ts")).onlineReturn,
        (await import("./online-return/texts.en.ts")).onlineReturnEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./online-return/structure.ts")).onlineReturn,
        (await import("./online-return/texts.es.ts")).onlineReturnEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./online-return/structure.ts")).onlineReturn,
        (await import("./online-return/texts.id.ts")).onlineReturnId,
        "id",
      ),
  },
  "internet-repair": {
    en: async () =>
      assembleTemplate(
        (await import("./internet-repair/structure.ts")).internetRepair,
        (await import("./internet-repair/texts.en.ts")).internetRepairEn,
        "en",
      ),
    es: async () =>
      assembleTemplate(
        (await import("./internet-repair/structure.ts")).internetRepair,
        (await import("./internet-repair/texts.es.ts")).internetRepairEs,
        "es",
      ),
    id: async () =>
      assembleTemplate(
        (await import("./internet-repair/structure.ts")).internetRepair,
        (await import("./internet-repair/texts.id.ts")).internetRepairId,
        "id",
      ),
  },
};

/** The examples are templates, too: the same function makes them that makes an own cycle one. */
function fromExample<S extends ExampleStructure>(
  structure: S,
  texts: ExampleTexts<S>,
  language: Language,
): Project {
  const example = assembleExample(structure, texts, language);
  const [cycle] = example.cycles;
  const template = cycle === undefined ? null : toTemplate(example, cycle.id);
  if (template === null) throw new Error("an example has a cycle");
  return template;
}
