import { TemplateFault } from "./fault.ts";
import { childrenOf, decodeText, parseXml } from "./xml.ts";

export interface Relationship {
  readonly id: string;
  /** Last step of its type: "header", "image", "hyperlink". */
  readonly kind: string;
  /** Name of the part, or the address of what lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** What a part refers to, with targets as names of parts. */
export function readRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  owner: string,
): readonly Relationship[] {
  const slash = owner.lastIndexOf("/");
  const folder = owner.slice(0, slash + 1);
  const data = parts.get(`${folder}_rels/${owner.slice(slash + 1)}.rels`);
  if (data === undefined) return [];
  return childrenOf(parseXml(data), "Relationship").map(({ attributes }) => {
    const type = decodeText(attributes.get("Type") ?? "");
    if (type.startsWith(STRICT)) throw new TemplateFault("strict");
    const target = decodeText(attributes.get("Target") ?? "");
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: decodeText(attributes.get("Id") ?? ""),
      // Microsoft's own types have other beginnings: only their last step is of interest.
      kind: type.startsWith(TYPES) ? type.slice(TYPES.length) : (type.split("/").at(-1) ?? ""),
      target: isExternal ? target : partName(folder, target),
      isExternal,
    };
  });
}

function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) throw new TemplateFault("badNames");
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
