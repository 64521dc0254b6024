import type { TemplateTexts } from "../template-texts.ts";
import type { clinicAppointment } from "./structure.ts";

export const clinicAppointmentEn: TemplateTexts<typeof clinicAppointment> = {
  sector: "Outpatient clinics",
  objective:
    "Find out where patients lose calm and trust on the day of their appointment, and agree what will change at the counter, in the waiting room and in the conversation with the doctor. The file holds no health data.",
  areas: {
    appointments: "Appointments",
    reception: "Reception",
    consultation: "Consulting rooms",
    cashDesk: "Cash desk",
  },
  glossary: [
    {
      term: "Arrival",
      meaning: "The moment at which reception finds the appointment on its list.",
    },
    { term: "Delay", meaning: "The minutes between the time of the appointment and the call." },
    {
      term: "Next steps",
      meaning: "What the patient has to arrange after the appointment, by when and where.",
    },
  ],
  service: "Appointment at a clinic",
  segment: "Adults who book an appointment with a doctor by telephone",
  start: "I decide to ask for an appointment",
  end: "I tell my family how I was received",
  profile: {
    who: "People who take half a morning off, come by public transport and are often accompanied.",
    wants:
      "To be seen near the time given, to speak in private, and to leave knowing what comes next.",
  },
  stages: {
    contact: "Contact",
    information: "Obtaining information",
    resolution: "Resolution",
    closing: "Closing",
  },
  moments: {
    need: {
      title: "I decide to ask for an appointment",
      description: "I have put it off and today I decide to ask for one.",
      place: "At home",
      physicalEvidence: "None",
      servedBy: "Nobody",
    },
    search: {
      title: "I look for a clinic and its hours",
      description: "I compare distance, hours and what others say.",
      place: "At home",
      physicalEvidence: "Web page, reviews",
      servedBy: "Nobody",
    },
    book: {
      title: "I call and make an appointment",
      description: "I wait on the line, give my name and choose among three dates.",
      place: "At home, on the telephone",
      physicalEvidence: "The clerk's voice",
      servedBy: "Appointments clerk",
      incidents: [
        {
          description: "The line is busy for most of the morning",
          effect: "I call several times or go to another clinic",
          control: "None",
        },
      ],
    },
    reminder: {
      title: "I receive a reminder",
      description: "A message gives me the day, the time and what to bring.",
      place: "At home",
      physicalEvidence: "Text message",
      servedBy: "Nobody",
    },
    travel: {
      title: "I travel to the clinic",
      description: "I take the bus and find the right entrance.",
      place: "Bus, street",
      physicalEvidence: "Sign of the clinic",
      servedBy: "Nobody",
    },
    register: {
      title: "I give my details at the counter",
      description: "I say who I am, and the people behind me can hear it.",
      place: "Reception",
      physicalEvidence: "Counter, queue, form",
      servedBy: "Receptionist",
      criticalReason:
        "My details and the reason for my visit are asked aloud in front of strangers",
      incidents: [
        {
          description: "The receptionist asks aloud why I have come",
          effect: "I feel exposed and answer half of it",
          control: "None",
        },
        {
          description: "My appointment is not on the list",
          effect: "I fear that I have lost the morning",
          control: "Reception calls the appointments desk",
        },
      ],
      frontStage: "The receptionist asks and types",
      backStage: "Appointments by telephone are copied from a notebook",
      support: "Appointment system, notebook",
    },
    waitRoom: {
      title: "I wait to be called",
      description: "I look at the clock and nobody says how long it will be.",
      place: "Waiting room",
      physicalEvidence: "Chairs, screen, clock",
      servedBy: "Nobody",
      criticalReason: "A time was agreed, it has passed, and nobody says anything",
      incidents: [
        {
          description: "The consultations run late and nobody says so",
          effect: "I do not dare to leave my chair and I grow tense",
          control: "Reception answers whoever asks",
        },
        {
          description: "Somebody who came later is called first",
          effect: "I think that there are favours",
          control: "None",
        },
      ],
      frontStage: "The patient watches the door",
      backStage: "Three patients are booked for the same time",
      support: "Appointment system",
    },
    called: {
      title: "I am called and go in",
      description: "I hear my turn and look for the door.",
      place: "Corridor",
      physicalEvidence: "Door number, screen",
      servedBy: "Nurse",
    },
    consult: {
      title: "I talk with the doctor",
      description: "I say why I have come and the doctor asks me questions.",
      place: "Consulting room",
      physicalEvidence: "Desk, screen, closed door",
      servedBy: "Doctor",
      incidents: [
        {
          description: "The doctor types and interrupts me before I have finished",
          effect: "I leave without having said the main thing",
          control: "None",
        },
        {
          description: "Somebody opens the door during the consultation",
          effect: "I stop talking",
          control: "Notice on one of the doors",
        },
      ],
      frontStage: "The doctor listens and makes notes",
      backStage: "Messages for the doctor are brought to the room",
      support: "Records system",
    },
    nextSteps: {
      title: "I am told what comes next",
      description: "The doctor explains the next steps and I try to remember them.",
      place: "Consulting room",
      physicalEvidence: "Sheet of instructions",
      servedBy: "Doctor",
      incidents: [
        {
          description: "The instructions are given quickly, standing at the door",
          effect: "I reach the street and do not know what to do first",
          control: "The nurse explains to whoever asks",
        },
        {
          description: "The sheet is handwritten and cannot be read",
          effect: "I call the clinic to ask what it says",
          control: "None",
        },
      ],
      frontStage: "The doctor explains and hands over a sheet",
      backStage: "The next patient is already at the door",
      support: "Printer in the corridor",
    },
    payQueue: {
      title: "I queue at the cash desk",
      description: "I wait behind people who have come for something else.",
      place: "Cash desk",
      physicalEvidence: "One queue, two counters",
      servedBy: "Nobody",
    },
    pay: {
      title: "I pay and receive my receipt",
      description: "I pay the amount that I was told when I booked.",
      place: "Cash desk",
      physicalEvidence: "Receipt",
      servedBy: "Cashier",
    },
    nextDate: {
      title: "I book my next appointment",
      description: "I choose a date and leave with it in writing.",
      place: "Reception",
      physicalEvidence: "Appointment card",
      servedBy: "Appointments clerk",
    },
    tell: {
      title: "I tell my family how I was received",
      description: "They ask me how it went and I say whether I would go again.",
      place: "At home",
      physicalEvidence: "Appointment card",
      servedBy: "Nobody",
    },
  },
  episodes: {
    conversation: {
      title: "The conversation with the doctor",
      reason: "Whoever was not heard does not trust the instructions, however right they are",
    },
  },
  requirements: {
    shortCall: {
      text: "I get my appointment in one call of 4 min",
      measure: "time from dialling to having a date",
      unit: "min",
    },
    inPrivate: {
      text: "I give my details without others hearing them",
      measure: "arrivals in which details are said aloud",
      unit: "%",
    },
    onList: {
      text: "My appointment is on the list when I arrive",
      measure: "patients with an appointment who are not on the list",
      unit: "%",
    },
    waitShort: {
      text: "I am called within 15 min of the time given",
      measure: "wait from the time of the appointment to the call",
      unit: "min",
    },
    delayTold: {
      text: "I am told about a delay before I have to ask",
      measure: "delays over 15 min announced in the waiting room",
      unit: "%",
    },
    heardOut: {
      text: "I can finish saying why I have come",
      measure: "patients satisfied with the way the doctor listened",
      unit: "%",
    },
    undisturbed: {
      text: "Nobody comes in while I talk with the doctor",
      measure: "consultations in which the door is opened",
      unit: "%",
    },
    knowsNext: {
      text: "I leave knowing my next steps",
      measure: "patients who find the instructions clear or very clear",
      unit: "%",
    },
    onPaper: {
      text: "I take my next steps with me in print",
      measure: "patients who leave with a printed sheet",
      unit: "%",
    },
    payShort: {
      text: "I reach the cash desk within 5 min",
      measure: "wait at the cash desk from 10:00 to 12:00",
      unit: "min",
    },
  },
  strategies: {
    privacy: "Privacy from the counter to the consulting room",
    time: "Appointments that keep their time",
    clarity: "Heard, and clear about what comes next",
  },
  actions: {
    line: {
      what: "Mark a waiting line two metres from the counter and ask for an identity card",
      why: "I give my details without others hearing them",
      where: "Reception",
      how: "Line on the floor, sign at eye level; the receptionist reads the card and asks no reason",
      indicator: {
        name: "Arrivals with details said aloud",
        formula: "arrivals with details said aloud ÷ arrivals observed × 100",
        source: "30 arrivals observed each week, without noting names",
        unit: "%",
      },
    },
    board: {
      what: "Announce the delay of each consulting room every fifteen minutes",
      why: "I am told about a delay before I have to ask",
      where: "Waiting room",
      how: "Board by the door with minutes per room; the nurse writes them and says them aloud",
      indicator: {
        name: "Delays announced",
        formula: "delays over 15 min announced ÷ delays over 15 min × 100",
        source: "Board and appointment system, weekly",
        unit: "%",
      },
    },
    sign: {
      what: "Hang an “occupied” sign on each consulting room and hold the messages",
      why: "Nobody comes in while I talk with the doctor",
      where: "Consulting rooms",
      how: "Sliding sign on the door; messages are handed over between two patients",
      indicator: {
        name: "Consultations in which the door is opened",
        formula: "consultations in which the door is opened ÷ consultations observed × 100",
        source: "20 consultations observed from the corridor each week",
        unit: "%",
      },
    },
    spacing: {
      what: "Space the appointments by the time that consultations really take",
      why: "I am called within 15 min of the time given",
      where: "Appointments",
      how: "Durations recorded for four weeks per consulting room; one free quarter of an hour each morning",
      indicator: {
        name: "Wait in the waiting room",
        formula: "mean wait from the time of the appointment to the call",
        source: "Appointment system, weekly",
        unit: "min",
      },
    },
    oneList: {
      what: "Enter the appointments by telephone straight into the list of reception",
      why: "My appointment is on the list when I arrive, and I get it in one call",
      where: "Appointments and reception",
      how: "Notebook withdrawn; two telephones and one screen for the peak from 8:00 to 10:00",
      indicator: {
        name: "Patients not on the list",
        formula:
          "patients with an appointment and not on the list ÷ patients with an appointment × 100",
        source: "Reception, weekly",
        unit: "%",
      },
    },
    sheet: {
      what: "Give each patient a printed sheet of next steps and read it together",
      why: "I leave knowing my next steps and take them with me in print",
      where: "Consulting rooms",
      how: "Sheet of five lines, tried with ten patients; a printer in each consulting room",
      indicator: {
        name: "Patients who find the instructions clear",
        formula: "answers clear or very clear ÷ answers to question 7 × 100",
        source: "Satisfaction survey, monthly",
        unit: "%",
      },
    },
    firstMinutes: {
      what: "Practise giving the patient the first two minutes of the consultation",
      why: "I can finish saying why I have come",
      where: "Consulting rooms",
      how: "Three sessions of one hour with the doctors; keyboard aside until the patient ends",
      indicator: {
        name: "Patients satisfied with the listening",
        formula: "answers satisfied or very satisfied ÷ answers to question 6 × 100",
        source: "Satisfaction survey, monthly",
        unit: "%",
      },
    },
    secondTill: {
      what: "Open the second counter of the cash desk from 10:00 to 12:00",
      why: "I reach the cash desk within 5 min",
      where: "Cash desk",
      how: "One receptionist trained for the cash desk, once the delay board has reduced the questions at reception",
      indicator: {
        name: "Wait at the cash desk",
        formula: "mean wait of 20 patients from 10:00 to 12:00",
        source: "Timed on site",
        unit: "min",
      },
    },
  },
  survey: {
    title: "Your appointment",
    introduction:
      "Thank you for your time. The questions are about the service at your appointment this week. Please write nothing about your health. They take three minutes, and your answers are anonymous.",
    closing: "Thank you. Your answers have been recorded without your name.",
    optionSets: {
      satisfaction: [
        "Very dissatisfied",
        "Dissatisfied",
        "Neither satisfied nor dissatisfied",
        "Satisfied",
        "Very satisfied",
      ],
      clarity: ["Very unclear", "Unclear", "Neither clear nor unclear", "Clear", "Very clear"],
      treatment: ["Very badly", "Badly", "Neither well nor badly", "Well", "Very well"],
      yesNo: ["Yes", "No"],
    },
    questions: {
      q1: "How easy or difficult was it to make your appointment by telephone?",
      q2: "How did the receptionist treat you on arrival?",
      q3: "How satisfied are you with the privacy at the reception counter?",
      q4: "How many minutes did you wait in the waiting room?",
      q5: "In the waiting room, were you told the expected waiting time?",
      q6: "How satisfied are you with the way the doctor listened to you?",
      q7: "How clear were the doctor's instructions about your next steps?",
      q8: "How satisfied are you with the waiting time at the cash desk?",
      q9: "Overall, how satisfied are you with the service at your appointment?",
      q10: "How likely are you to recommend this clinic to a friend or colleague?",
      q11: "In your own words, what stands out from the service at your appointment?",
    },
    wholeCycle: "It asks about the whole cycle, so it belongs to no single moment.",
  },
};
