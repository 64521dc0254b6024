import { z } from "zod";
import { project } from "#shared/domain/project.ts";
import { answerColumn } from "#shared/domain/survey/schema.ts";

/** The shape of a project of the newest version as JSON Schema; committed as shape.json. */
export function projectShape(): unknown {
  return z.toJSONSchema(project, {
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      // Checked by hand for speed, so zod cannot tell what it is.
      if (zodSchema !== answerColumn) return;
      jsonSchema.type = "array";
      jsonSchema.items = { type: ["number", "string", "null"] };
    },
  });
}
