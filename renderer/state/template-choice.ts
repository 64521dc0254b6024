import { z } from "zod";
import type { Bridge } from "#shared/contract/bridge.ts";
import type { Outcome } from "#shared/contract/failures.ts";
import { templateId } from "#shared/contract/types.ts";
import type { Project } from "#shared/domain/project.ts";
import { language } from "#shared/language.ts";
import { fail, ok } from "#shared/result.ts";
import type { Beginning } from "#shared/templates/begin-from-template.ts";
import { TEMPLATE_IDS } from "#shared/templates/template-ids.ts";

/** A template that ships with the program, in one language, or one of the person's own. */
export const templateChoice = z.union([
  z.strictObject({ shipped: z.enum(TEMPLATE_IDS), language }),
  z.strictObject({ own: templateId }),
]);
export type TemplateChoice = z.infer<typeof templateChoice>;

/** A project begun from the template; what is heavy is loaded now. */
export async function projectFromTemplate(
  bridge: Bridge,
  choice: TemplateChoice,
  beginning: Beginning,
): Promise<Outcome<Project>> {
  try {
    if ("shipped" in choice) {
      const { buildTemplate } = await import("#shared/templates/build-template.ts");
      return ok(await buildTemplate(choice.shipped, choice.language, beginning));
    }
    const opened = await bridge.call("templates.open", { templateId: choice.own });
    if (!opened.ok) return opened;
    const { beginFromTemplate } = await import("#shared/templates/begin-from-template.ts");
    return ok(beginFromTemplate(opened.value.project, beginning));
  } catch {
    // Only the import can fail: the host that serves the program's parts is gone.
    return fail({ code: "hostGone", ref: "", params: {} });
  }
}
