import { Menu } from "@mantine/core";
import { openDialog } from "#renderer/app/dialog-store.ts";
import { useTranslator } from "#renderer/i18n/translation.tsx";
import { useCycle, useIsReadOnly, useProject, useWorkbook } from "#renderer/state/workbook.tsx";
import {
  IconCheck,
  IconChevronDown,
  IconCopyPlus,
  IconPencil,
  IconPlus,
  IconTemplate,
  IconTrash,
} from "#renderer/ui/icons.ts";
import { useRemove } from "#renderer/ui/use-remove.tsx";
import classes from "./CycleMenu.module.css";

/** "Client / cycle": the cycles of the project and what can be done with them. */
export function CycleMenu() {
  const { t } = useTranslator();
  const project = useProject();
  const cycle = useCycle();
  const { places } = useWorkbook();
  const isReadOnly = useIsReadOnly();
  const remove = useRemove();
  const client = project.engagement.client || t("shell:cycle.untitledClient");
  return (
    <div className={classes.where}>
      <span className={classes.client} title={client}>
        {client}
      </span>
      <span className={classes.slash} aria-hidden="true">
        /
      </span>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <button
            type="button"
            className={classes.cycle}
            aria-label={`${t("shell:cycle.menu")}: ${cycle.service || t("shell:cycle.untitled")}`}
          >
            <span className={classes.name}>{cycle.service || t("shell:cycle.untitled")}</span>
            <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("shell:cycle.menu")}</Menu.Label>
          {project.cycles.map((each) => (
            <Menu.Item
              key={each.id}
              leftSection={
                <IconCheck size={16} visibility={each.id === cycle.id ? "visible" : "hidden"} />
              }
              aria-current={each.id === cycle.id ? "true" : undefined}
              onClick={() => places.goTo({ page: places.getState().place.page, cycleId: each.id })}
            >
              {each.service || t("shell:cycle.untitled")}
            </Menu.Item>
          ))}
          {isReadOnly ? null : (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconPlus size={16} />}
                onClick={() => openDialog("addCycle")}
              >
                {t("shell:cycle.add")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconCopyPlus size={16} />}
                onClick={() => openDialog("cycleFromTemplate")}
              >
                {t("templates:add.command")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconPencil size={16} />}
                onClick={() => openDialog("renameCycle")}
              >
                {t("shell:cycle.rename")}
              </Menu.Item>
              {project.cycles.length < 2 ? null : (
                <Menu.Item
                  leftSection={<IconTrash size={16} />}
                  onClick={() => remove({ kind: "cycle", id: cycle.id })}
                >
                  {t("shell:cycle.remove")}
                </Menu.Item>
              )}
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTemplate size={16} />}
            onClick={() => openDialog("saveTemplate")}
          >
            {t("templates:save.command")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
