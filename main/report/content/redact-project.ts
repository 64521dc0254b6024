import type { Person } from "#shared/domain/engagement/schema.ts";
import type { Project } from "#shared/domain/project.ts";
import type { Translator } from "#shared/i18n/translator.ts";
import { nameRemover, type NamedPerson } from "./redact-names.ts";

/**
 * The project without names of people: everybody is named by kind and area ("Supervisor 1 of
 * Tellers"), the consultants by number, in every text, customers' words included. Words that
 * somebody who is no longer in the list left beside a requirement are dropped, since they may
 * be a name; of a law they stay.
 */
export function redactProject(project: Project, translator: Translator): Project {
  const { t } = translator;
  const people = project.people.map((person) => ({ ...person, name: person.name.trim() }));
  const labels = new Map(labelsOf(project, people, translator));
  const named: NamedPerson[] = people.flatMap(({ id, name }) =>
    name === "" ? [] : [{ name, label: labels.get(id) ?? t("report:redacted.anybody") }],
  );
  const outsiders = [
    ...splitNames(project.engagement.consultant.names),
    ...project.report.versions.flatMap(({ author }) => splitNames(author)),
  ];
  for (const [index, name] of unknownOf(outsiders, named).entries())
    named.push({ name, label: t("report:redacted.consultant", { number: index + 1 }) });
  const signers = project.plan.approvals.map(({ name }) => name.trim());
  for (const [index, name] of unknownOf(signers, named).entries())
    named.push({ name, label: t("report:redacted.signatory", { number: index + 1 }) });
  const { client, consultant } = project.engagement;
  const without = nameRemover(named, {
    anybody: t("report:redacted.anybody"),
    kept: [
      client,
      consultant.firm,
      ...project.cycles.map(({ service }) => service),
      ...project.areas.map(({ name }) => name),
    ],
  });
  const clean = changedTexts(project, without) as Project; // texts become texts, nothing else changes
  return {
    ...clean,
    engagement: { ...clean.engagement, consultant: { ...clean.engagement.consultant, names: "" } },
    people: clean.people.map((person) => ({
      ...person,
      name: labels.get(person.id) ?? t("report:redacted.anybody"),
    })),
    cycles: clean.cycles.map((cycle) => ({
      ...cycle,
      requirements: cycle.requirements.map((requirement) =>
        requirement.source.personId !== null || requirement.source.kind === "law"
          ? requirement
          : { ...requirement, source: { ...requirement.source, words: "" } },
      ),
    })),
  };
}

/** "Supervisor 1 of Tellers": counted within kind and area, in the list's order. */
function labelsOf(
  { areas }: Project,
  people: readonly Person[],
  { t }: Translator,
): [Person["id"], string][] {
  const counts = new Map<string, number>();
  return people.map((person) => {
    const kind =
      person.kind === null ? t("report:redacted.anybody") : t(`terms:personKind.${person.kind}`);
    const area = areas.find(({ id }) => id === person.areaId)?.name.trim() ?? "";
    const key = JSON.stringify([kind, area]);
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return [
      person.id,
      area === ""
        ? t("report:redacted.alone", { kind, number })
        : t("report:redacted.person", { kind, number, area }),
    ];
  });
}

function unknownOf(names: readonly string[], known: readonly NamedPerson[]): string[] {
  const told = new Set(known.map(({ name }) => name.toLowerCase()));
  return [...new Set(names)].filter((name) => name !== "" && !told.has(name.toLowerCase()));
}

function splitNames(names: string): string[] {
  return names
    .split(/[,;\n/&]|\s(?:and|y|e|dan)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Choices of a fixed list and ids; everything else that is a text may hold a name. */
const NO_TEXT = new Set(
  "id kind channel type time evidence direction status decision method determinant depth language exit placeOfUse paper confidentiality country currency op rule code".split(
    " ",
  ),
);

function changedTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("data:image/") ? value : change(value);
  if (Array.isArray(value)) return value.map((entry) => changedTexts(entry, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      NO_TEXT.has(key) || /Ids?$/.test(key) ? part : changedTexts(part, change),
    ]),
  );
}
