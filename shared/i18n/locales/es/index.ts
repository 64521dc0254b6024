import common from "./common.json" with { type: "json" };
import terms from "./terms.json" with { type: "json" };
import failures from "./failures.json" with { type: "json" };
import cli from "./cli.json" with { type: "json" };
import looseEnds from "./looseEnds.json" with { type: "json" };
import charts from "./charts.json" with { type: "json" };
import report from "./report.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };
import start from "./start.json" with { type: "json" };
import engagement from "./engagement.json" with { type: "json" };
import moments from "./moments.json" with { type: "json" };
import requirements from "./requirements.json" with { type: "json" };
import actionPlan from "./actionPlan.json" with { type: "json" };
import priorityAreas from "./priorityAreas.json" with { type: "json" };
import survey from "./survey.json" with { type: "json" };
import panel from "./panel.json" with { type: "json" };
import thread from "./thread.json" with { type: "json" };
import reportScreen from "./reportScreen.json" with { type: "json" };
import help from "./help.json" with { type: "json" };
import menu from "./menu.json" with { type: "json" };
import figures from "./figures.json" with { type: "json" };
import curves from "./curves.json" with { type: "json" };
import walk from "./walk.json" with { type: "json" };
import templates from "./templates.json" with { type: "json" };
import forms from "./forms.json" with { type: "json" };
import outputs from "./outputs.json" with { type: "json" };
import brand from "./brand.json" with { type: "json" };
import conflict from "./conflict.json" with { type: "json" };
import restore from "./restore.json" with { type: "json" };
import recovery from "./recovery.json" with { type: "json" };
import password from "./password.json" with { type: "json" };
import locks from "./locks.json" with { type: "json" };

export const resources = {
  common,
  terms,
  failures,
  cli,
  looseEnds,
  charts,
  report,
  shell,
  start,
  engagement,
  moments,
  requirements,
  actionPlan,
  priorityAreas,
  survey,
  panel,
  thread,
  reportScreen,
  help,
  menu,
  figures,
  curves,
  walk,
  templates,
  forms,
  outputs,
  brand,
  conflict,
  restore,
  recovery,
  password,
  locks,
};
