import type { SuggestionKey } from "./structure.ts";
import type { SuggestionText } from "./suggestion.ts";

/** The suggestions in Spanish, in the customer's voice. */
export const TEXTS: Readonly<Record<SuggestionKey, SuggestionText>> = {
  firstTime: {
    text: "No tengo que volver por lo mismo",
    measure: "solicitudes resueltas al primer intento",
    unit: "%",
  },
  promisedTime: {
    text: "Lo recibo el día y a la hora que me prometieron",
    measure: "entregas y citas cumplidas a la hora prometida",
    unit: "%",
  },
  exactAmount: {
    text: "Me cobran exactamente lo que me dijeron",
    measure: "cobros distintos de lo informado",
    unit: "por cada 1.000",
  },
  turnOrder: {
    text: "Nadie que llegó después pasa antes que yo",
    measure: "clientes atendidos fuera de turno",
    unit: "%",
  },
  systemWorks: {
    text: "El sistema funciona cuando lo uso",
    measure: "intentos que terminan en error",
    unit: "%",
  },
  calledBack: {
    text: "Me llaman o me escriben cuando dijeron que lo harían",
    measure: "llamadas y mensajes devueltos en el plazo prometido",
    unit: "%",
  },
  attended: {
    text: "Alguien me atiende dentro del tiempo acordado",
    measure: "tiempo hasta que se atiende al cliente",
    unit: "min",
  },
  waitingTime: {
    text: "Espero como máximo el tiempo acordado",
    measure: "tiempo de espera",
    unit: "min",
  },
  callAnswered: {
    text: "Contestan mi llamada dentro del tiempo acordado",
    measure: "tiempo hasta que se contesta la llamada",
    unit: "s",
  },
  messageAnswered: {
    text: "Una persona responde mi mensaje dentro del plazo acordado",
    measure: "tiempo hasta que responde una persona",
    unit: "h",
  },
  nextScreen: {
    text: "El paso siguiente aparece dentro del tiempo acordado",
    measure: "tiempo hasta que aparece la pantalla siguiente",
    unit: "s",
  },
  problemSolved: {
    text: "Resuelven mi problema en el plazo que me dieron",
    measure: "tiempo hasta que se resuelve el problema",
    unit: "días",
  },
  settledByFirst: {
    text: "La primera persona con quien hablo resuelve mi asunto",
    measure: "asuntos resueltos sin pasar a otra persona",
    unit: "%",
  },
  answersAlone: {
    text: "Quien me atiende responde sin consultar a un colega",
    measure: "preguntas respondidas sin consultar a nadie",
    unit: "%",
  },
  papersWithoutErrors: {
    text: "Mis documentos llegan sin errores",
    measure: "documentos que hay que corregir",
    unit: "%",
  },
  trained: {
    text: "Quien me atiende recibió formación para esta tarea",
    measure: "personal con la formación de la tarea terminada",
    unit: "%",
  },
  transfers: {
    text: "No me pasan de una persona a otra",
    measure: "veces que se transfiere un contacto",
    unit: "transferencias",
  },
  readyForTurn: {
    text: "Mientras espero, alguien revisa que traigo todo lo necesario",
    measure: "clientes que llegan a su turno con algo faltante",
    unit: "%",
  },
  findTheWay: {
    text: "Encuentro adónde ir sin preguntar",
    measure: "clientes que preguntan por dónde ir",
    unit: "%",
  },
  throughAtOnce: {
    text: "Logro comunicarme en la primera llamada",
    measure: "llamadas que entran al primer intento",
    unit: "%",
  },
  onTelephone: {
    text: "Puedo terminar el paso en mi teléfono",
    measure: "pasos terminados en un teléfono sin ayuda",
    unit: "%",
  },
  stepFree: {
    text: "Puedo entrar y circular con silla de ruedas o coche de bebé",
    measure: "puntos de la lista de accesibilidad que se cumplen",
    unit: "%",
  },
  firstFreeDay: {
    text: "Consigo una cita dentro de los días acordados",
    measure: "días hasta la primera cita libre",
    unit: "días",
  },
  keepTurn: {
    text: "Puedo esperar en otro lugar y conservar mi turno",
    measure: "clientes que pueden esperar fuera sin perder su turno",
    unit: "%",
  },
  greeted: {
    text: "Me saludan antes que nada",
    measure: "clientes a quienes se saluda al llegar",
    unit: "%",
  },
  noComplaint: {
    text: "Nadie me trata con desprecio",
    measure: "quejas por trato",
    unit: "al mes",
  },
  apology: {
    text: "Cuando espero más de lo acordado, alguien se disculpa y me dice por qué",
    measure: "esperas largas con disculpa y motivo",
    unit: "%",
  },
  uninterrupted: {
    text: "Nadie interrumpe mi atención para contestar una llamada",
    measure: "atenciones interrumpidas por llamadas o colegas",
    unit: "%",
  },
  askedBeforeHold: {
    text: "Me piden permiso antes de dejarme en espera",
    measure: "esperas en línea con permiso pedido",
    unit: "%",
  },
  bothNames: {
    text: "Los mensajes empiezan con mi nombre y terminan con el de quien escribe",
    measure: "mensajes que llevan ambos nombres",
    unit: "%",
  },
  toldTheWait: {
    text: "Me dicen cuánto voy a esperar",
    measure: "clientes a quienes se les dice la espera prevista",
    unit: "%",
  },
  nextStepKnown: {
    text: "Salgo sabiendo qué sigue y cuándo",
    measure: "clientes que saben decir el paso siguiente",
    unit: "%",
  },
  fullPrice: {
    text: "Sé el precio total antes de decidir",
    measure: "clientes que conocen el precio total antes de decidir",
    unit: "%",
  },
  understoodOnce: {
    text: "Entiendo lo que me explican sin preguntar dos veces",
    measure: "explicaciones que hay que repetir",
    unit: "%",
  },
  progressTold: {
    text: "Me informan cómo va mi asunto sin que yo pregunte",
    measure: "clientes que preguntan cómo va su asunto",
    unit: "%",
  },
  errorNamed: {
    text: "Cuando falta algo, me dicen qué y dónde",
    measure: "avisos de error que nombran el campo y la solución",
    unit: "%",
  },
  priceKept: {
    text: "El precio que me mostraron es el que pago",
    measure: "pagos distintos del precio mostrado",
    unit: "por cada 1.000",
  },
  writtenProof: {
    text: "Salgo con un comprobante escrito",
    measure: "operaciones con comprobante entregado",
    unit: "%",
  },
  nothingUnasked: {
    text: "Nadie me vende lo que no pedí",
    measure: "quejas por productos no pedidos",
    unit: "al mes",
  },
  offerIsThere: {
    text: "Lo que se anuncia está cuando lo pido",
    measure: "ofertas anunciadas que están disponibles",
    unit: "%",
  },
  failureTold: {
    text: "Cuando algo falla, me avisan antes de que yo lo descubra",
    measure: "fallas avisadas al cliente antes de que pregunte",
    unit: "%",
  },
  waitAsShown: {
    text: "La espera que me anuncian es la que tengo",
    measure: "diferencia entre la espera anunciada y la real",
    unit: "min",
  },
  countedInView: {
    text: "Cuentan mi dinero delante de mí",
    measure: "pagos contados a la vista del cliente",
    unit: "%",
  },
  notOverheard: {
    text: "Nadie más oye ni ve mis datos",
    measure: "puntos de la lista de privacidad que se cumplen",
    unit: "%",
  },
  dataSeen: {
    text: "Solo consulta mis datos quien los necesita",
    measure: "consultas de datos sin motivo registrado",
    unit: "al mes",
  },
  identityChecked: {
    text: "Comprueban que soy yo antes de actuar",
    measure: "operaciones con identidad comprobada",
    unit: "%",
  },
  noAccident: {
    text: "Puedo circular sin caerme ni lastimarme",
    measure: "accidentes de clientes",
    unit: "al año",
  },
  moneyBack: {
    text: "Tras un error me devuelven el dinero en los días acordados",
    measure: "tiempo hasta que se devuelve el dinero",
    unit: "días",
  },
  needAsked: {
    text: "Me preguntan qué necesito antes de ofrecerme algo",
    measure: "atenciones que empiezan preguntando la necesidad",
    unit: "%",
  },
  toldOnce: {
    text: "Cuento mi caso una sola vez",
    measure: "clientes que tienen que repetir su caso",
    unit: "%",
  },
  historySeen: {
    text: "Conocen lo que pedí antes",
    measure: "atenciones con el historial a la vista",
    unit: "%",
  },
  priorityFirst: {
    text: "Quienes no pueden estar de pie ni esperar pasan primero",
    measure: "clientes con prioridad que pasan primero",
    unit: "%",
  },
  ownLanguage: {
    text: "Me pueden atender en mi lengua",
    measure: "solicitudes atendidas en la lengua del cliente",
    unit: "%",
  },
  alternative: {
    text: "Si lo que quiero no está, me ofrecen otra opción",
    measure: "clientes a quienes se ofrece una alternativa",
    unit: "%",
  },
  seats: {
    text: "Puedo sentarme mientras espero",
    measure: "personas de pie en la hora de más afluencia",
    unit: "personas",
  },
  stepsPosted: {
    text: "Leo los pasos desde la entrada",
    measure: "clientes que encuentran los pasos sin ayuda",
    unit: "%",
  },
  cleaningList: {
    text: "Encuentro el local como dice la lista de limpieza",
    measure: "puntos de la lista de limpieza que se cumplen",
    unit: "%",
  },
  equipmentWorks: {
    text: "El equipo que necesito funciona",
    measure: "tiempo con el equipo fuera de servicio",
    unit: "h al mes",
  },
  legible: {
    text: "Puedo leer todo sin ayuda",
    measure: "pantallas y papeles con letra del tamaño acordado",
    unit: "%",
  },
  nameSeen: {
    text: "Puedo ver el nombre de quien me atiende",
    measure: "personal con su nombre a la vista",
    unit: "%",
  },
};
