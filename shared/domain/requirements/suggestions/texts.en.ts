import type { SuggestionKey } from "./structure.ts";
import type { SuggestionText } from "./suggestion.ts";

/** The suggestions in English, in the customer's voice. */
export const TEXTS: Readonly<Record<SuggestionKey, SuggestionText>> = {
  firstTime: {
    text: "I do not have to come back for the same thing",
    measure: "requests solved at the first attempt",
    unit: "%",
  },
  promisedTime: {
    text: "I receive it on the day and at the hour I was promised",
    measure: "deliveries and appointments kept at the promised time",
    unit: "%",
  },
  exactAmount: {
    text: "I am charged exactly what I was told",
    measure: "charges that differ from what was told",
    unit: "per 1,000",
  },
  turnOrder: {
    text: "Nobody who came after me is served before me",
    measure: "customers served out of turn",
    unit: "%",
  },
  systemWorks: {
    text: "The system works when I use it",
    measure: "attempts that end in an error",
    unit: "%",
  },
  calledBack: {
    text: "They call or write to me when they said they would",
    measure: "calls and messages returned by the promised time",
    unit: "%",
  },
  attended: {
    text: "Somebody attends to me within the agreed time",
    measure: "time until the customer is attended to",
    unit: "min",
  },
  waitingTime: {
    text: "I wait no longer than the agreed time",
    measure: "waiting time",
    unit: "min",
  },
  callAnswered: {
    text: "My call is answered within the agreed time",
    measure: "time until the call is answered",
    unit: "s",
  },
  messageAnswered: {
    text: "A person replies to my message within the agreed time",
    measure: "time until a person replies",
    unit: "h",
  },
  nextScreen: {
    text: "The next step appears within the agreed time",
    measure: "time until the next screen appears",
    unit: "s",
  },
  problemSolved: {
    text: "My problem is solved within the time they gave me",
    measure: "time until the problem is solved",
    unit: "days",
  },
  settledByFirst: {
    text: "The first person I speak to settles my matter",
    measure: "matters settled without being passed on",
    unit: "%",
  },
  answersAlone: {
    text: "Whoever attends to me answers without asking a colleague",
    measure: "questions answered without consulting anyone",
    unit: "%",
  },
  papersWithoutErrors: {
    text: "My papers come without errors",
    measure: "documents that have to be corrected",
    unit: "%",
  },
  trained: {
    text: "Whoever attends to me was trained for this task",
    measure: "staff with the training for the task completed",
    unit: "%",
  },
  transfers: {
    text: "I am not passed from one person to another",
    measure: "times a contact is transferred",
    unit: "transfers",
  },
  readyForTurn: {
    text: "While I wait, somebody checks that I have everything I need",
    measure: "customers who reach their turn with something missing",
    unit: "%",
  },
  findTheWay: {
    text: "I find where to go without asking",
    measure: "customers who ask the way",
    unit: "%",
  },
  throughAtOnce: {
    text: "I get through at the first call",
    measure: "calls that get through at the first attempt",
    unit: "%",
  },
  onTelephone: {
    text: "I can finish the step on my telephone",
    measure: "steps finished on a telephone without help",
    unit: "%",
  },
  stepFree: {
    text: "I can get in and move about with a wheelchair or a pushchair",
    measure: "points of the accessibility list that are met",
    unit: "%",
  },
  firstFreeDay: {
    text: "I get an appointment within the agreed days",
    measure: "days until the first free appointment",
    unit: "days",
  },
  keepTurn: {
    text: "I can wait somewhere else and keep my turn",
    measure: "customers who can wait elsewhere without losing their turn",
    unit: "%",
  },
  greeted: {
    text: "I am greeted before anything else",
    measure: "customers who are greeted on arrival",
    unit: "%",
  },
  noComplaint: {
    text: "Nobody treats me with contempt",
    measure: "complaints about treatment",
    unit: "a month",
  },
  apology: {
    text: "When I wait longer than agreed, somebody apologises and says why",
    measure: "long waits with an apology and the reason",
    unit: "%",
  },
  uninterrupted: {
    text: "Nobody interrupts us to take a call",
    measure: "contacts interrupted by calls or colleagues",
    unit: "%",
  },
  askedBeforeHold: {
    text: "They ask me before they put me on hold",
    measure: "holds for which permission was asked",
    unit: "%",
  },
  bothNames: {
    text: "Messages begin with my name and end with the writer’s",
    measure: "messages that carry both names",
    unit: "%",
  },
  toldTheWait: {
    text: "I am told how long I am going to wait",
    measure: "customers who are told the expected wait",
    unit: "%",
  },
  nextStepKnown: {
    text: "I leave knowing what happens next and when",
    measure: "customers who can say the next step",
    unit: "%",
  },
  fullPrice: {
    text: "I know the full price before I decide",
    measure: "customers told the full price before deciding",
    unit: "%",
  },
  understoodOnce: {
    text: "I understand what I am told without asking twice",
    measure: "explanations that have to be repeated",
    unit: "%",
  },
  progressTold: {
    text: "They tell me how my matter stands without my asking",
    measure: "customers who ask how their matter stands",
    unit: "%",
  },
  errorNamed: {
    text: "When something is missing, I am told what and where",
    measure: "error notices that name the field and the remedy",
    unit: "%",
  },
  priceKept: {
    text: "The price I was shown is the price I pay",
    measure: "payments that differ from the price shown",
    unit: "per 1,000",
  },
  writtenProof: {
    text: "I leave with a written proof",
    measure: "operations with a receipt handed over",
    unit: "%",
  },
  nothingUnasked: {
    text: "Nobody sells me what I did not ask for",
    measure: "complaints about products nobody asked for",
    unit: "a month",
  },
  offerIsThere: {
    text: "What is advertised is there when I ask for it",
    measure: "advertised offers that are available",
    unit: "%",
  },
  failureTold: {
    text: "When something fails, they tell me before I find out",
    measure: "failures told to the customer before they ask",
    unit: "%",
  },
  waitAsShown: {
    text: "The wait I am shown is the wait I have",
    measure: "difference between the wait shown and the real one",
    unit: "min",
  },
  countedInView: {
    text: "My money is counted in front of me",
    measure: "payments counted in view of the customer",
    unit: "%",
  },
  notOverheard: {
    text: "Nobody else hears or sees my details",
    measure: "points of the privacy list that are met",
    unit: "%",
  },
  dataSeen: {
    text: "Only those who need my details look at them",
    measure: "looks at customer details without a recorded reason",
    unit: "a month",
  },
  identityChecked: {
    text: "They check that it is me before they act",
    measure: "operations with the identity checked",
    unit: "%",
  },
  noAccident: {
    text: "I can walk about without falling or being hurt",
    measure: "accidents of customers",
    unit: "a year",
  },
  moneyBack: {
    text: "After a mistake my money is returned within the agreed days",
    measure: "time until the money is returned",
    unit: "days",
  },
  needAsked: {
    text: "They ask what I need before they offer me anything",
    measure: "contacts that begin with a question about the need",
    unit: "%",
  },
  toldOnce: {
    text: "I tell my case only once",
    measure: "customers who have to repeat their case",
    unit: "%",
  },
  historySeen: {
    text: "They know what I asked for before",
    measure: "contacts with the customer’s history in view",
    unit: "%",
  },
  priorityFirst: {
    text: "Those who cannot stand or wait are attended to first",
    measure: "customers with priority who are attended to first",
    unit: "%",
  },
  ownLanguage: {
    text: "I can be attended to in my language",
    measure: "requests attended to in the customer’s language",
    unit: "%",
  },
  alternative: {
    text: "When what I want is not there, I am offered another way",
    measure: "customers who are offered an alternative",
    unit: "%",
  },
  seats: {
    text: "I can sit down while I wait",
    measure: "people standing at the busiest hour",
    unit: "people",
  },
  stepsPosted: {
    text: "I read the steps from the entrance",
    measure: "customers who find the steps without help",
    unit: "%",
  },
  cleaningList: {
    text: "I find the premises as the cleaning list says",
    measure: "points of the cleaning list that are met",
    unit: "%",
  },
  equipmentWorks: {
    text: "The equipment I need is in order",
    measure: "time the equipment is out of order",
    unit: "h a month",
  },
  legible: {
    text: "I can read everything without help",
    measure: "screens and papers with letters of the agreed size",
    unit: "%",
  },
  nameSeen: {
    text: "I can see the name of whoever attends to me",
    measure: "staff who wear their name in sight",
    unit: "%",
  },
};
