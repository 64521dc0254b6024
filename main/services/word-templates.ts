import type { Input, Output } from "#shared/contract/methods.ts";
import { fail, ok, type Result } from "#shared/result.ts";
import type { GivenLook } from "#main/report/template/document-look.ts";
import { TemplateFault } from "#main/report/template/fault.ts";
import { inspectTemplate } from "#main/report/template/inspect.ts";
import { fault, type Fault } from "#main/storage/fault.ts";
import { cleanFileName } from "#main/storage/file-names.ts";
import type { Ports } from "./ports.ts";
import { UNTITLED } from "./targets.ts";

/** Looks a file over and keeps it; one that cannot be used is refused with its reason, not a failure. */
export async function addWordTemplate(
  { wordTemplates, newUuid, clock }: Ports,
  { name, base64 }: Input<"wordTemplate.add">,
): Promise<Result<Output<"wordTemplate.add">, Fault>> {
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  try {
    const findings = inspectTemplate(bytes);
    const added = await wordTemplates.add(newUuid(), bytes, {
      name: cleanFileName(name.replace(/\.(docx|dotx|docm|dotm)$/i, ""), UNTITLED),
      addedAt: clock().toISOString(),
      findings,
    });
    return added.ok ? ok({ kind: "kept", look: added.value }) : added;
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return ok({ kind: "refused", reason: error.refusal, detail: error.detail });
  }
}

/** The look that reports get now, with the template's bytes. */
export async function givenLook({ wordTemplates }: Ports): Promise<Result<GivenLook, Fault>> {
  const { look, templates } = await wordTemplates.read();
  const { font, wordTemplateId } = look;
  if (wordTemplateId === null) return ok({ font, template: null });
  const bytes = await wordTemplates.bytesOf(wordTemplateId);
  if (bytes.ok) return ok({ font, template: bytes.value });
  const name = templates.find((each) => each.wordTemplateId === wordTemplateId)?.name ?? "";
  return fail(fault("wordTemplate", bytes.error.cause, { name }));
}
