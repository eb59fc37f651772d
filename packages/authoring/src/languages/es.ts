// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const spanish: Language = {
  tag: "es",
  programme: {
    common: list(
      "el, la, los, las, de, del, y, en, un, una, para, con, por, que, es, son, al, se, su, sobre, como, más, o, este, esta, será, e, lo, nuestra, desde, entre",
    ),
    months: lists(
      "enero, ene; febrero, feb; marzo, mar; abril, abr; mayo, may; junio, jun; julio, jul; agosto, ago; septiembre, setiembre, sept, sep; octubre, oct; noviembre, nov; diciembre, dic",
    ),
    weekdays: lists(
      "lunes, lun; martes, mar; miércoles, mié; jueves, jue; viernes, vie; sábado, sáb; domingo, dom",
    ),
    day: list("día, jornada"),
    ordinals: lists(
      "primer, primera, primero, uno; segundo, segunda, dos; tercer, tercera, tres; cuarto, cuarta, cuatro; quinto, quinta, cinco",
    ),
    clock: {
      at: list("a las, a la, hora, las"),
      hourLead: list("a las, a la, las, hs, hrs"),
      from: list(
        "desde, desde las, desde la, de, de las, a partir de, a partir de las, entre, entre las",
      ),
      to: list("a, a las, hasta, hasta las, hasta la, y, y las, a la"),
      until: list("hasta, hasta las, hasta la"),
      about: list("aprox, aproximadamente, alrededor de, hacia, sobre"),
      hour: list("h, hs, hrs, horas, hora"),
      noon: list("mediodía"),
      midnight: list("medianoche"),
    },
    minutes: list("min, minuto, minutos"),
    hours: list("h, hora, horas"),
    kinds: {
      registration: list(
        "registro*, inscripci*, acreditaci*, recepción de participantes, recepción de asistentes, llegada*, recepción y registro, recepción y desayuno, entrega de documentación, entrega de credenciales, recogida de acreditaciones, recepción y entrega de documentación, entrega de material",
      ),
      opening: list(
        "inauguraci*, apertura*, bienvenida*, palabras de bienvenida, acto inaugural, sesión inaugural, acto de apertura, saludo*, presentación de la jornada, presentación de las jornadas, introducción, acto de inauguración, palabras de apertura",
      ),
      keynote: list(
        "conferencia inaugural, conferencia magistral, ponencia inaugural, ponencia marco, conferencia plenaria, conferencia de apertura, keynote*, conferencia principal, ponencia magistral",
      ),
      presentation: list(
        "ponencia*, presentaci*, conferencia*, charla*, comunicaci*, exposici*, intervenci*, estudio de caso, experiencia*, caso práctico, demostración",
      ),
      plenary: list("plenaria*, sesión plenaria, pleno, plenario"),
      panel: list(
        "panel*, mesa redonda*, mesas redondas, mesa de expertos, mesa de debate, mesa de experiencias, mesa de diálogo",
      ),
      workshop: list(
        "taller*, grupo de trabajo, grupos de trabajo, sesiones paralelas, sesión paralela, trabajo en grupos, trabajo en grupo, seminario práctico, mesas de trabajo, mesa de trabajo, formación*",
      ),
      discussion: list(
        "debate*, coloquio*, discusi*, preguntas*, turno de preguntas, ruegos y preguntas, diálogo*, conversatorio*, intercambio*, espacio de debate, rondas de preguntas",
      ),
      break: list(
        "pausa*, descanso*, café*, pausa café, pausa para el café, receso*, recreo*, refrigerio*, coffee break, intermedio",
      ),
      meal: list(
        "almuerzo*, comida*, cena*, desayuno*, pausa para comer, pausa para el almuerzo, pausa comida, buffet, vino español, pausa para la comida, lunch, merienda, pausa almuerzo",
      ),
      social: list(
        "cóctel*, coctel*, recepción*, visita*, concierto*, networking, programa cultural, actividad cultural, brindis, vino de honor, visita guiada, encuentro informal, velada, copa de vino, convivencia",
      ),
      closing: list(
        "clausura*, cierre*, conclusiones*, conclusión*, despedida*, acto de clausura, fin de*, fin, síntesis*, resumen, evaluación, reflexiones finales, palabras finales, palabras de cierre, final*, despedida",
      ),
      departure: list("salida*, salida general, partida, regreso, fin de la jornada y salida"),
    },
    eventKinds: {
      conference: list("conferencia*, congreso*, simposio*, foro*, cumbre, jornada*"),
      consultation: list("consulta*"),
      roundtable: list("mesa redonda*, mesas redondas"),
      workshop: list("taller*"),
      training: list("curso*, formación, capacitaci*"),
      seminar: list("seminario*, webinario*, webinar*"),
      launch: list("lanzamiento*"),
      meeting: list("reunión*, encuentro*, asamblea*"),
      "high-level-meeting": list("reunión de alto nivel, conferencia de alto nivel"),
    },
    roles: {
      speaker: list(
        "ponente*, intervien*, a cargo de, con, presenta, imparte, orador*, por, conferenciante*, participa, participan, expositor*, expositora*, intervendr*, presentado por",
      ),
      keynote: list("conferenciante principal, ponente principal"),
      panelist: list("panelista*, participantes, componentes, integrantes"),
      moderator: list(
        "modera, moderador*, moderadora*, moderación, moderado por, moderada por, conduce, dinamiza",
      ),
      chair: list(
        "preside, presidente*, presidenta*, presidencia, coordina, coordinador*, coordinadora*",
      ),
      rapporteur: list("relator*, relatora*, relatoría"),
      facilitator: list(
        "facilita, facilitador*, facilitadora*, formador*, formadora*, tallerista*",
      ),
      expert: list("experto*, experta*"),
    },
    honorifics: list(
      "dr, dra, prof, profa, d, dña, don, doña, sr, sra, ilmo, ilma, excmo, excma, lic, ing, mtra, mtro, abg, padre, sor, mons, alcalde, alcaldesa, ministra, ministro",
    ),
    rooms: list(
      "sala, salón, aula, auditorio, aula magna, anfiteatro, hall, vestíbulo, paraninfo, cafetería, restaurante, patio, biblioteca, escenario, capilla, iglesia, catedral, cementerio, plaza",
    ),
    venues: list(
      "hotel, universidad*, palacio*, centro*, parlamento*, instituto*, facultad*, biblioteca*, museo*, ayuntamiento*, ministerio*, casa, colegio*, sede, campus, casa de cultura, iglesia, catedral, castillo, parque, plaza, jardín, teatro, academia, villa, liceo, café, alcaldía",
    ),
    placeLabels: list(
      "lugar, sede, dónde, lugar de celebración, ubicación, dirección, localización",
    ),
    timeLabels: list(
      "hora, horas, horario, horarios, cuándo, duración, plazo, teléfono, tel, tfno, fecha, fechas, precio, cuota, contacto, persona de contacto, información, contactos",
    ),
    dateLabels: list("fecha, fechas, cuándo"),
    otherDates: list(
      "publicado*, publicada, publicación, actualizado*, actualización, modificado*, fecha límite, plazo*, a más tardar, inscripción, inscripciones, inscribirse, ley, directiva, decreto, resolución, reglamento, comunicado, archivo*, próximos eventos, otros eventos, noticias, nacido*, antes del, hasta el",
    ),
    parallel: list("paralel*, simultáne*, en paralelo, a elegir"),
    sessions: list("taller, sesión, mesa, grupo, panel, sala, eje, bloque, aula"),
    tracks: list("eje, bloque, línea"),
    programme: list(
      "programa, agenda, orden del día, horario, cronograma, programación, programa provisional, programa de la jornada, programa preliminar, programa de las jornadas, avance de programa, programa oficial, agenda general, programa general, programa definitivo, programa completo, programa de actividades, programación general",
    ),
    columns: {
      time: list("hora, horas, horario, cuándo, horarios"),
      start: list("inicio, hora inicio, desde, comienzo, hora de inicio"),
      end: list("fin, hora fin, hasta, final, término, hora de fin, hora de término"),
      title: list(
        "actividad*, título*, tema, sesión*, evento*, contenido*, asunto*, programa*, descripción*, qué",
      ),
      speaker: list(
        "ponente*, quién, moderador*, responsable*, interviene*, participantes, expositor*, a cargo de",
      ),
      room: list("sala, lugar, dónde, espacio, aula"),
    },
    units: list(
      "millones, millón, mil, por ciento, euros, euro, eur, pesos, dólares, km, kg, personas, participantes, víctimas, casos, años, puntos, páginas, horas lectivas, créditos",
    ),
    workshops: list("taller*"),
    rounds: list("ronda*, turnos"),
  },
  numbers: {
    fromZero: list(
      "cero, uno/un/una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno/veintiún/veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve",
    ),
    tens: list("veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa"),
    joiners: list("y"),
    hundreds: list(
      "ciento/cien, doscientos/doscientas, trescientos/trescientas, cuatrocientos/cuatrocientas, quinientos/quinientas, seiscientos/seiscientas, setecientos/setecientas, ochocientos/ochocientas, novecientos/novecientas",
    ),
    thousands: list("mil"),
    rough: {
      "una decena de": 10,
      "una docena de": 12,
      "una quincena de": 15,
      "una veintena de": 20,
      "una treintena de": 30,
      "una cuarentena de": 40,
      "medio centenar de": 50,
      "un centenar de": 100,
    },
    articles: list("un, una"),
  },
  attendance: {
    endings: list("os, as, es, o, a, e, s"),
    noun: "first",
    participants: list(
      "participante, participantes, asistente, asistentes, personas asistentes, personas participantes, concurrentes, visitantes, internautas, alumno, alumnos, alumnas, cursante, cursantes, congresista, congresistas, espectadores",
    ),
    persons: list(
      "persona, personas, profesional, profesionales, experto, expertos, experta, expertas, especialista, especialistas, invitado, invitados, invitada, invitadas, actores, mujer, mujeres, hombre, hombres, técnicos, técnicas",
    ),
    representatives: list(
      "representante, representantes, delegado, delegados, delegada, delegadas, miembro, miembros, integrante, integrantes, empleado, empleados, empleada, empleadas, personal, agente, agentes, trabajadores de, trabajadoras de",
    ),
    from: list(
      "de, del, de la, de las, de los, procedentes de, procedente de, provenientes de, en representación de, adscritos a, adscritas a, pertenecientes a",
    ),
    place: list("en"),
    and: list(
      "y, e, así como, más, junto con, además de, seguidos de, seguidas de, seguidos por, además",
    ),
    articles: list("el, la, los, las, un, una, otros, otras, otro, otra"),
    total: list(
      "total, en total, un total de, número total de, número de asistentes, número de participantes, total de asistentes, total de participantes, total asistentes",
    ),
    namely: list(
      "a saber, como sigue, distribuidos así, distribuidos en, desglosados en, compuesto por",
    ),
    including: list(
      "de los cuales, de las cuales, de los que, de las que, entre ellos, entre ellas, entre los que, entre los cuales, entre, incluidos, incluidas, incluyendo, incluyen",
    ),
    both: list("ambos, ambas, todos, todas"),
    were: list("eran, fueron, son, es"),
    ofThem: list(
      "de ellos, de ellas, de los participantes, de los asistentes, personas, participantes",
    ),
    address: list("sr, sra, srta, d, dña, don, doña, señor, señora, señorita, dr, dra, prof"),
    offices: list(
      "juez, jueza, fiscal, ministro, ministra, magistrado, magistrada, comisario, comisaria, presidente, presidenta",
    ),
    vague: list(
      "varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, cientos de, miles de, decenas de",
    ),
    between: list("entre"),
    ratio: list("de cada"),
    beside: list(
      "junto con, junto a, así como, además de, acompañados de, acompañados por, acompañadas por",
    ),
    about: list(
      "unos, unas, aproximadamente, cerca de, alrededor de, más de, casi, al menos, hasta, en torno a, menos de",
    ),
    attended: list(
      "asistieron, asistió, participaron, participó, asistencia, presentes, reunió, han asistido, han participado, contó con, acudieron, congregó, tomaron parte, asistentes, participantes, participación, participan, participa, asisten, acuden, capacitó, capacitaron, capacitados, capacitadas, formó, formados, formadas, reúne, reunieron, se reunieron, congregaron, concurrieron, se dieron cita, presencia, había, hubo, asistencias, respondieron a la invitación, seguido por, formamos, se formaron, se capacitaron, estuvieron presentes, siguieron, acogió, convocó, involucró, tomó parte, sensibilizó, se beneficiaron, formaron parte, se capacitan, se reúnen, fueron capacitados, fueron capacitadas, aprobado, aprobaron, se congregaron, culminaron, llenaron, actualizaron, han completado, completaron el curso, finalizaron",
    ),
    gathered: list(
      "participaron, participan, asistieron, asisten, acudieron, han participado, han asistido, participación de, asistencia de, presencia de, reunió a, reunió, reúne a, congregó a, congregó, tomaron parte, se dieron cita, capacitó a, se capacitó a, fueron capacitados, fueron capacitadas, formamos a, se capacitaron, se reunieron, se reúnen, se congregaron",
    ),
    stops: list(
      "por, asistieron, participaron, participó, asistió, fueron, eran, son, es, han, ha, que, quienes, acudieron, durante, para, se, cuyo, donde, mientras, pero, presentes, especializados en, especializadas en, especializado en, especializada en, con edades, con edad, de edades",
    ),
    things: list(
      "día, días, hora, horas, minuto, minutos, semana, semanas, mes, meses, año, años, euro, euros, por ciento, millón, millones, mil, país, países, sesión, sesiones, panel, paneles, taller, talleres, organizaciones, organización, instituciones, institución, edición, ediciones, reunión, reuniones, conferencia, conferencias, jornada, jornadas, tema, temas, página, páginas, casos, ciudades, regiones, grupos, veces, ponencias, mesas, webinarios, módulos, cursos, seminarios, formaciones, recomendaciones, propuestas, proyectos, actividades, empresas, escuelas, pueblos, puntos, informes, entrevistas, cuestionarios, llamadas, folletos, ejemplares, entidades, provincias, formularios, respuestas, fichas, detenciones, condenas, investigaciones, imputados, tratantes, plazas, salas, idiomas, lecciones, cuerpos, ejes",
    ),
    bodies: list(
      "municipio, municipios, ayuntamientos, ministerios, embajadas, ong, asociaciones, fundaciones, sindicatos, universidades, tribunales, juzgados, consejos, hospitales, parroquias, estados miembros, entidades",
    ),
    numbered: list(
      "artículo, artículos, art, ley, directiva, resolución, decreto, sala, capítulo, página, día, fase, módulo, lote, anexo, no, núm, número, apartado, objetivo, tabla, figura, parte, grupo, clase, punto, nivel, versión, etapa, pregunta",
    ),
    kinds: list("ong, ongs, osc"),
    measures: {
      "turned-away": list("no confirm*, rechazad*, no admitid*, no pudieron ser admitid*"),
      waitlisted: list("lista de espera"),
      interested: list("manifestaron interés, mostraron interés, expresaron interés, interesad*"),
      confirmed: list("confirmad*, confirmaron"),
      planned: list(
        "previst*, planificad*, esperad*, preveía*, asistirán, participarán, tomarán parte, se capacitarán, serán capacitados, acudirán, asistirá, participará, se espera*, esperaba*",
      ),
      invited: list("invitad*, invitación*, invitó"),
      capacity: list("aforo, capacidad, plazas"),
      "attended-online": list("internautas, en línea, online, virtualmente, a distancia"),
    },
    uncounted: list(
      "inscri*, ausente, ausentes, excusaron, excusados, excusadas, seleccionad* para particip*",
    ),
    elsewhen: list(
      "el año pasado, año anterior, años anteriores, edición anterior, en comparación con, frente a los, frente a las",
    ),
    relatives: list("que, quienes, los cuales, las cuales"),
    columns: {
      number: list("número, n.º, cantidad, asistentes, participantes, personas, total"),
      institution: list("institución, organismo, organización, entidad"),
    },
  },
};
