import type { SuggestionStructure } from "./suggestion.ts";

const FAR = ["phone", "message", "email"] as const;
const SCREEN = ["web", "app", "machine"] as const;

/** Six suggestions for each of the ten determinants; the words are in texts.<language>.ts. */
export const SUGGESTIONS = {
  firstTime: { determinant: "reliability", direction: "atLeast", suits: {} },
  promisedTime: {
    determinant: "reliability",
    direction: "atLeast",
    suits: { times: ["outside"], types: ["AMOT"] },
  },
  exactAmount: {
    determinant: "reliability",
    direction: "atMost",
    suits: { times: ["service"], types: ["SMOT"] },
  },
  turnOrder: {
    determinant: "reliability",
    direction: "atMost",
    suits: { times: ["waiting"], channels: ["inPerson"] },
  },
  systemWorks: { determinant: "reliability", direction: "atMost", suits: { channels: SCREEN } },
  calledBack: { determinant: "reliability", direction: "atLeast", suits: { channels: FAR } },

  attended: {
    determinant: "responsiveness",
    direction: "atMost",
    suits: { times: ["service"], channels: ["inPerson"] },
  },
  waitingTime: {
    determinant: "responsiveness",
    direction: "atMost",
    suits: { times: ["waiting"] },
  },
  callAnswered: {
    determinant: "responsiveness",
    direction: "atMost",
    suits: { channels: ["phone"] },
  },
  messageAnswered: {
    determinant: "responsiveness",
    direction: "atMost",
    suits: { channels: ["message", "email", "web", "post"], types: ["ZMOT"] },
  },
  nextScreen: { determinant: "responsiveness", direction: "atMost", suits: { channels: SCREEN } },
  problemSolved: {
    determinant: "responsiveness",
    direction: "atMost",
    suits: { types: ["SMOT", "UMOT"], times: ["outside"] },
  },

  settledByFirst: { determinant: "competence", direction: "atLeast", suits: {} },
  answersAlone: { determinant: "competence", direction: "atLeast", suits: { times: ["service"] } },
  papersWithoutErrors: {
    determinant: "competence",
    direction: "atMost",
    suits: { types: ["AMOT", "SMOT"], channels: ["email", "post", "web"] },
  },
  trained: { determinant: "competence", direction: "atLeast", suits: { channels: ["inPerson"] } },
  transfers: { determinant: "competence", direction: "atMost", suits: { channels: FAR } },
  readyForTurn: { determinant: "competence", direction: "atMost", suits: { times: ["waiting"] } },

  findTheWay: {
    determinant: "access",
    direction: "atMost",
    suits: { channels: ["inPerson"], types: ["FMOT"] },
  },
  throughAtOnce: { determinant: "access", direction: "atLeast", suits: { channels: ["phone"] } },
  onTelephone: { determinant: "access", direction: "atLeast", suits: { channels: ["web", "app"] } },
  stepFree: {
    determinant: "access",
    direction: "atLeast",
    suits: { channels: ["inPerson", "machine"], times: ["service"] },
  },
  firstFreeDay: {
    determinant: "access",
    direction: "atMost",
    suits: { types: ["LZMOT", "ZMOT"], times: ["outside"] },
  },
  keepTurn: { determinant: "access", direction: "atLeast", suits: { times: ["waiting"] } },

  greeted: {
    determinant: "courtesy",
    direction: "atLeast",
    suits: { channels: ["inPerson"], times: ["service"] },
  },
  noComplaint: { determinant: "courtesy", direction: "atMost", suits: {} },
  apology: { determinant: "courtesy", direction: "atLeast", suits: { times: ["waiting"] } },
  uninterrupted: {
    determinant: "courtesy",
    direction: "atMost",
    suits: { times: ["service"], channels: ["inPerson"] },
  },
  askedBeforeHold: {
    determinant: "courtesy",
    direction: "atLeast",
    suits: { channels: ["phone"] },
  },
  bothNames: {
    determinant: "courtesy",
    direction: "atLeast",
    suits: { channels: ["message", "email", "post"] },
  },

  toldTheWait: {
    determinant: "communication",
    direction: "atLeast",
    suits: { times: ["waiting"] },
  },
  nextStepKnown: { determinant: "communication", direction: "atLeast", suits: { types: ["SMOT"] } },
  fullPrice: {
    determinant: "communication",
    direction: "atLeast",
    suits: { types: ["ZMOT", "FMOT"] },
  },
  understoodOnce: {
    determinant: "communication",
    direction: "atMost",
    suits: { times: ["service"], channels: ["inPerson", "phone"] },
  },
  progressTold: {
    determinant: "communication",
    direction: "atMost",
    suits: { times: ["outside"], types: ["AMOT"], channels: ["message", "email"] },
  },
  errorNamed: { determinant: "communication", direction: "atLeast", suits: { channels: SCREEN } },

  priceKept: {
    determinant: "credibility",
    direction: "atMost",
    suits: { types: ["FMOT", "SMOT"] },
  },
  writtenProof: { determinant: "credibility", direction: "atLeast", suits: { times: ["service"] } },
  nothingUnasked: { determinant: "credibility", direction: "atMost", suits: { channels: FAR } },
  offerIsThere: {
    determinant: "credibility",
    direction: "atLeast",
    suits: { types: ["LZMOT", "ZMOT"], channels: ["web", "app"] },
  },
  failureTold: {
    determinant: "credibility",
    direction: "atLeast",
    suits: { types: ["AMOT", "UMOT"], times: ["outside"] },
  },
  waitAsShown: { determinant: "credibility", direction: "atMost", suits: { times: ["waiting"] } },

  countedInView: {
    determinant: "security",
    direction: "atLeast",
    suits: { times: ["service"], channels: ["inPerson"] },
  },
  notOverheard: {
    determinant: "security",
    direction: "atLeast",
    suits: { times: ["waiting"], channels: ["inPerson", "phone"] },
  },
  dataSeen: { determinant: "security", direction: "atMost", suits: { channels: ["web", "app"] } },
  identityChecked: {
    determinant: "security",
    direction: "atLeast",
    suits: { channels: ["phone", "web", "app", "machine"] },
  },
  noAccident: {
    determinant: "security",
    direction: "atMost",
    suits: { channels: ["inPerson"], times: ["waiting", "outside"] },
  },
  moneyBack: {
    determinant: "security",
    direction: "atMost",
    suits: { types: ["SMOT", "UMOT"], times: ["outside"] },
  },

  needAsked: {
    determinant: "understanding",
    direction: "atLeast",
    suits: { types: ["ZMOT", "FMOT"] },
  },
  toldOnce: { determinant: "understanding", direction: "atMost", suits: { channels: FAR } },
  historySeen: {
    determinant: "understanding",
    direction: "atLeast",
    suits: { times: ["service"] },
  },
  priorityFirst: {
    determinant: "understanding",
    direction: "atLeast",
    suits: { times: ["waiting"] },
  },
  ownLanguage: { determinant: "understanding", direction: "atLeast", suits: {} },
  alternative: {
    determinant: "understanding",
    direction: "atLeast",
    suits: { types: ["FMOT"], channels: ["web", "app"] },
  },

  seats: {
    determinant: "tangibles",
    direction: "atMost",
    suits: { times: ["waiting"], channels: ["inPerson"] },
  },
  stepsPosted: {
    determinant: "tangibles",
    direction: "atLeast",
    suits: { channels: ["inPerson"], types: ["FMOT"] },
  },
  cleaningList: {
    determinant: "tangibles",
    direction: "atLeast",
    suits: { channels: ["inPerson"], times: ["service"] },
  },
  equipmentWorks: {
    determinant: "tangibles",
    direction: "atMost",
    suits: { channels: ["machine"], types: ["SMOT"] },
  },
  legible: {
    determinant: "tangibles",
    direction: "atLeast",
    suits: { channels: ["web", "app", "email", "message", "post"] },
  },
  nameSeen: { determinant: "tangibles", direction: "atLeast", suits: { times: ["service"] } },
} as const satisfies Readonly<Record<string, SuggestionStructure>>;

export type SuggestionKey = keyof typeof SUGGESTIONS;
