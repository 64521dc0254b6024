import type { Lexicon } from "./lexicon.ts";

/** Spanish words that promise nothing that can be checked; without accents, as compared. */
export const SPANISH: Lexicon = {
  words: [
    {
      kind: "speed",
      forms:
        "rapido rapida rapidos rapidas rapidamente rapidisimo rapidisima veloz veloces velozmente agil agiles agilmente inmediato inmediata inmediatos inmediatas inmediatamente oportuno oportuna oportunos oportunas oportunamente prontamente pronta prontas prontos",
    },
    { kind: "speed", forms: "pronto", notAfter: "tan de por" },
    {
      kind: "speed",
      forms: "corto corta cortos cortas breve breves brevemente",
      notAfter: "plazo se me nos le",
    },
    {
      kind: "quality",
      forms: "bueno buena buenos buenas buen",
      notBefore: "dia dias tardes noches",
    },
    { kind: "quality", forms: "mejor mejores", notAfter: "lo" },
    { kind: "quality", forms: "bien", notAfter: "mas si o un el cada", notBefore: "comun" },
    {
      kind: "quality",
      forms:
        "excelente excelentes excelentemente optimo optima optimos optimas adecuado adecuada adecuados adecuadas adecuadamente apropiado apropiada apropiados apropiadas apropiadamente conveniente convenientes convenientemente satisfactorio satisfactoria satisfactorios satisfactorias satisfactoriamente aceptable aceptables debidamente eficiente eficientes eficientemente eficaz eficaces eficazmente",
    },
    {
      kind: "manner",
      forms:
        "amable amables amablemente corteses cortesmente cordial cordiales cordialmente atento atenta atentos atentas atentamente respetuoso respetuosa respetuosos respetuosas respetuosamente agradable agradables agradablemente calido calida calidos calidas calidamente simpatico simpatica simpaticos simpaticas profesionalmente",
    },
    // Without its accent it is also the plural of "corte".
    { kind: "manner", forms: "cortes", notBefore: "de en", notAfter: "los sin hay las con" },
    { kind: "manner", forms: "educado educada educados educadas educadamente" },
    {
      kind: "manner",
      forms: "profesional profesionales",
      notAfter: "un una el la los las cada otro otra del al este",
    },
    {
      kind: "clarity",
      forms:
        "claro clara claros claras claramente comprensible comprensibles entendible entendibles transparente transparentes",
    },
    {
      kind: "ease",
      forms:
        "facil faciles facilmente sencillo sencilla sencillos sencillas sencillamente simple simples simplemente comodamente fluido fluida fluidos fluidas fluidamente",
    },
    {
      kind: "condition",
      forms:
        "comodo comoda comodos comodas limpio limpios limpias ordenado ordenada ordenados ordenadas moderno moderna modernos modernas confortable confortables acogedor acogedora acogedores acogedoras",
    },
    { kind: "condition", forms: "limpia", notBefore: "la el las los su mi" },
    {
      kind: "condition",
      forms: "seguro segura seguros seguras",
      notAfter: "un el mi su del los mis sus al este",
      notBefore: "de que",
    },
    {
      kind: "amount",
      forms:
        "razonable razonables razonablemente suficiente suficientes suficientemente bastante bastantes varios varias frecuente frecuentemente regularmente normalmente habitualmente generalmente minimamente",
    },
    { kind: "amount", forms: "frecuentes", notAfter: "preguntas" },
    { kind: "amount", forms: "poco poca pocos pocas", notBefore: "a", notAfter: "a tan" },
    { kind: "amount", forms: "mucho mucha muchos muchas", notBefore: "gracias" },
  ],
  phrases: {
    speed:
      "lo antes posible|cuanto antes|a la brevedad|en breve|sin demora|sin demoras|de inmediato|al instante",
    quality: "de calidad|alta calidad|lo mejor posible|como corresponde|como es debido",
    amount: "a menudo|lo mas posible|lo menos posible",
  },
  asking: "tan cuan cuanto cuantos cuanta cuantas",
  numbers:
    "un una uno dos tres cuatro cinco seis siete ocho nueve diez quince veinte treinta sesenta",
  measures: {
    speed: { measure: "tiempo hasta que está hecho", unit: "min", direction: "atMost" },
    quality: {
      measure: "clientes que lo califican con 4 o 5 de 5",
      unit: "%",
      direction: "atLeast",
    },
    manner: {
      measure: "clientes que dicen que se les trató con respeto",
      unit: "%",
      direction: "atLeast",
    },
    clarity: {
      measure: "clientes que saben repetir lo que se les explicó",
      unit: "%",
      direction: "atLeast",
    },
    ease: { measure: "clientes que lo logran sin ayuda", unit: "%", direction: "atLeast" },
    condition: {
      measure: "puntos de la lista de control que se cumplen",
      unit: "%",
      direction: "atLeast",
    },
    amount: { measure: "veces que se hace", unit: "al mes", direction: "atLeast" },
  },
};
