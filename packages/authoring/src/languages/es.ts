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
    dayParts: list(
      "mañana, tarde, noche, por la mañana, por la tarde, por la noche, sesión de mañana, sesión de tarde",
    ),
    ordinals: lists(
      "primer, primera, primero, uno; segundo, segunda, dos; tercer, tercera, tres; cuarto, cuarta, cuatro; quinto, quinta, cinco; sexto, sexta, seis; séptimo, séptima, siete",
    ),
    monthDays: lists(
      "primero, uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince; dieciséis; diecisiete; dieciocho; diecinueve; veinte; veintiuno; veintidós; veintitrés; veinticuatro; veinticinco; veintiséis; veintisiete; veintiocho; veintinueve; treinta; treinta y uno",
    ),
    clock: {
      at: list("a las, a la, hora, las"),
      hourLead: list("a las, a la, las, hs, hrs"),
      from: list(
        "desde, desde las, desde la, de, de las, a partir de, a partir de las, entre, entre las",
      ),
      to: list("a, a las, hasta, hasta las, hasta la, y, y las, a la"),
      until: list("hasta, hasta las, hasta la, hasta el"),
      about: list("aprox, aproximadamente, alrededor de, hacia, sobre"),
      hour: list("h, hs, hrs, horas, hora"),
      noon: list("mediodía"),
      midnight: list("medianoche"),
      onwards: list("en adelante"),
      exactly: list("en punto, aprox, aproximadamente"),
      spoken: {
        before: {},
        after: { 30: list("y media"), 15: list("y cuarto"), [-15]: list("menos cuarto") },
        am: list("de la mañana"),
        pm: list("de la tarde, de la noche"),
      },
    },
    minutes: list("min, minuto, minutos"),
    hours: list("h, hora, horas"),
    lengths: {
      15: list("un cuarto de hora, cuarto de hora"),
      30: list("media hora"),
      45: list("tres cuartos de hora"),
      60: list("una hora"),
      75: list("una hora y cuarto"),
      90: list("una hora y media, hora y media"),
      120: list("dos horas"),
      150: list("dos horas y media"),
      180: list("tres horas"),
    },
    kinds: {
      registration: list(
        "registro*, inscripci*, acreditaci*, recepción de participantes, recepción de asistentes, recepción y registro, recepción y desayuno, entrega de documentación, entrega de credenciales, recogida de acreditaciones, recepción y entrega de documentación, entrega de material, acogida, acogida de participantes, acogida y café, recepción de invitados, recepción de los participantes, recepción de las participantes, recepción de los asistentes, recepción e inscripción, entrega de acreditaciones, recogida de credenciales, apertura de puertas, apertura de inscripciones, llegada, llegada de participantes, llegada de los participantes, llegada de invitados, llegadas, check in, ingreso de participantes, ingreso de asistentes, entrega de kits, acceso a la sala, acogida de familias, acogida de las familias, acogida de alumnos",
      ),
      opening: list(
        "inauguraci*, apertura*, bienvenida*, palabras de bienvenida, acto inaugural, sesión inaugural, acto de apertura, saludo*, presentación de la jornada, presentación de las jornadas, introducción, acto de inauguración, palabras de apertura, palabras de inauguración, palabras inaugurales, palabras introductorias, ceremonia de apertura, ceremonia de inauguración, ceremonia inaugural, sesión de apertura, mensaje de bienvenida, mensajes de bienvenida, arranque*, introducción a la jornada, discurso de apertura, discurso inaugural, mesa inaugural, acto protocolario, inicio de la jornada, inicio del evento, dinámica de presentación",
      ),
      keynote: list(
        "conferencia inaugural, conferencia magistral, ponencia inaugural, ponencia marco, conferencia plenaria, conferencia de apertura, keynote*, conferencia principal, ponencia magistral, charla magistral, lección magistral, lección inaugural, discurso principal, charla inaugural, ponencia de apertura",
      ),
      presentation: list(
        "ponencia*, presentaci*, conferencia*, charla*, comunicaci*, exposici*, intervenci*, estudio de caso, caso práctico, demostración, ponencias, experiencias de éxito, intercambio de ponencias, presentación de libro, presentación del libro, demostraciones, disertaci*, exposiciones, charla coloquio, caso de éxito, casos de éxito, estudios de caso, catequesis",
      ),
      plenary: list(
        "plenaria*, sesión plenaria, pleno, plenario, en plenario, en plenaria, en pleno, asamblea plenaria, reunión plenaria",
      ),
      panel: list(
        "panel*, mesa redonda*, mesas redondas, mesa de expertos, mesa de debate, mesa de experiencias, mesa de diálogo, paneles, panel de expertos, panel de discusión",
      ),
      workshop: list(
        "taller*, grupo de trabajo, grupos de trabajo, sesiones paralelas, sesión paralela, trabajo en grupos, trabajo en grupo, seminario práctico, mesas de trabajo, mesa de trabajo, formación*, trabajo por grupos, trabajo grupal, trabajos en grupo, trabajo en equipos, mesas temáticas, mesa temática, mesas de diálogo y trabajo, sesión práctica, sesiones prácticas, ejercicio práctico, ejercicios prácticos, práctica grupal, grupos de discusión, workshop*, dinámica de grupo*, dinámica grupal, talleres",
      ),
      discussion: list(
        "debate*, coloquio*, discusi*, preguntas*, turno de preguntas, ruegos y preguntas, diálogo*, conversatorio*, intercambio*, espacio de debate, rondas de preguntas, puesta en común, preguntas y respuestas, ronda de preguntas, sesión de preguntas, espacio para preguntas, intercambio de experiencias, charla abierta, foro abierto, café tertulia, tertulia*, cine fórum, cinefórum, lluvia de ideas, discusiones, mesa coloquio, world café",
      ),
      break: list(
        "pausa*, pausa café, pausa para el café, receso*, recreo*, refrigerio*, coffee break, intermedio, refacción*, coffee, café, cafés, pausa activa, intervalo, cuarto intermedio, colación, colaciones, café de bienvenida, onces, descanso, receso, snack*",
      ),
      meal: list(
        "almuerzo*, comida*, cena*, desayuno*, pausa para comer, pausa para el almuerzo, pausa comida, buffet, pausa para la comida, lunch, pausa almuerzo, pausa para almorzar, receso para almuerzo, almuerzo, cena, comida de hermandad, comida fraterna, comida de trabajo, tiempo para comer, almuerzo libre, comida libre, cena de gala, barbacoa*, parrillada*, asado, picnic*, brunch*, ágape, bufé, merienda*, vino español",
      ),
      social: list(
        "cóctel*, coctel*, recepción*, visita*, concierto*, networking, programa cultural, actividad cultural, brindis, vino de honor, visita guiada, encuentro informal, velada, copa de vino, convivencia, copa de bienvenida, cóctel de bienvenida, cóctel, fiesta*, excursión*, excursiones, paseo*, caminata*, recorrido*, ruta guiada, tour guiado, city tour, visita a, proyección de la película, proyección del documental, proyección de cine, proyección película, película, noche cultural, velada cultural, festival artístico, espectáculo*, actividad social*, actividades culturales, acto cultural, baile*, verbena, karaoke, convivio, confraternización, peña, recital*, encuentro social, picoteo, aperitivo*, piscolabis, momento musical, actuación musical, presentación artística, número artístico",
      ),
      closing: list(
        "clausura*, cierre*, conclusiones*, conclusión*, despedida*, acto de clausura, fin, síntesis*, resumen, evaluación, reflexiones finales, palabras finales, palabras de cierre, despedida, cierre, cierre de la jornada, cierre del evento, sesión de clausura, sesión de cierre, ceremonia de clausura, conclusiones finales, palabras de clausura, palabras de despedida, fin de la jornada, fin del evento, fin de jornada, fin del programa, fin de la sesión, fin de la reunión, fin de las actividades, fin del taller, fin del congreso, fin del encuentro, fin del seminario, fin del día, fin de la actividad, evaluación de la jornada, evaluación del taller, evaluación del encuentro, evaluación de la actividad, evaluación y cierre, balance, reflexión final, sesión final, acto final, conclusiones, síntesis, síntesis final, agradecimientos, final de la jornada, final del acto, final, finalización de la jornada, finalización de las jornadas, finalización",
      ),
      departure: list(
        "salida general, partida, regreso, fin de la jornada y salida, salida, salidas, salida de autobuses, retorno, regreso a casa, check out, retirada, salida de los participantes",
      ),
      other: list(
        "fin de, fin del, llegada de, llegadas de, llegada a, acogida de personas, acogida de refugiados, acogida de menores, evaluación de, final de, final del, oración final, misa*, santa misa, eucaristía, celebración eucarística, culto, traslado*, desplazamiento*, cambio de sala, presentación de premios, entrega de premios, exposición al, exposición del santísimo, post exposición, rueda de prensa, inicio de la eucaristía, balance de, balance del",
      ),
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
        "ponente*, intervien*, a cargo de, con, presenta, imparte, orador*, por, conferenciante*, participa, participan, expositor*, expositora*, intervendr*, presentado por, impartido por, impartida por, presentada por, ofrecida por, dictada por, dictado por, pronunciada por, a cargo del, a cargo de la, a cargo de los, por parte de, inaugurado por, inaugurada por, abierto por, abierta por, entre otros con, con entre otros",
      ),
      keynote: list("conferenciante principal, ponente principal"),
      panelist: list("panelista*, participantes, componentes, integrantes"),
      moderator: list(
        "modera, moderador*, moderadora*, moderación, moderado por, moderada por, conduce, dinamiza, conducido por, conducida por, dirigido por, dirigida por, moderador de la sesión, moderadora de la sesión, moderador de la mesa, moderadora de la mesa",
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
    of: list("de, del, de la"),
    with: list("con"),
    sequels: list(
      "a continuación, y a continuación, seguido de, seguida de, seguidos de, seguidas de",
    ),
    remarks: list(
      "entrada libre, entrada gratuita, acceso libre, punto de encuentro, lugar de encuentro, salida desde, salida a las, inscripción previa, previa inscripción, con inscripción previa, abierto al público, abierto a todo el público, plazas limitadas, aforo limitado, seguidamente, a continuación, posteriormente, al finalizar, al término, al terminar, finalizado el, finalizada la, una vez finalizado, una vez finalizada, estarán presentes, están invitados",
    ),
    makers: list(
      "dirección de, puesta en escena, puesta en escena de, una película de, una obra de, coreografía, coreografía de, guion de, realización de",
    ),
    agendaPoints: list("punto"),
    honorifics: list(
      "dr, dra, prof, profa, d, dña, don, doña, sr, sra, ilmo, ilma, excmo, excma, lic, ing, mtra, mtro, abg, padre, sor, mons, alcalde, alcaldesa, ministra, ministro, doctor, doctora, profesor, profesora, juez, jueza, fiscal, comisario, comisaria, hno, hna, hermano, hermana, fray, dª, licda, lcda, lcdo, mtr, ing a, sra d, d ª, srta, rector, rectora, diputado, diputada, senador, senadora, concejal, concejala, consejero, consejera, inspector, inspectora, pbro, psicólogo, psicóloga, abogado, abogada, periodista, escritor, escritora, director, directora",
    ),
    rooms: list(
      "sala, salas, salón, aula, aulas, auditorio, aula magna, anfiteatro, hall, vestíbulo, entreplanta, paraninfo, cafetería, restaurante, patio, biblioteca, escenario, capilla, iglesia, catedral, cementerio, plaza, carpa, espacio, sede, pista, pabellón",
    ),
    venues: list(
      "hotel, universidad*, palacio*, centro*, parlamento*, instituto*, facultad*, biblioteca*, museo*, ayuntamiento*, ministerio*, casa, colegio*, sede, campus, casa de cultura, iglesia, catedral, castillo, parque, plaza, jardín, teatro, academia, villa, liceo, café, alcaldía, polideportivo, laboratorio, pabellón, gimnasio, cine, estadio, puerta, edificio",
    ),
    outdoors: list("al aire libre, en el exterior, exterior"),
    bodies: list(
      "policía, servicio, servicios, oficina, tribunal, juzgado, agencia, consejo, fundación, asociación, unión, red, comisión, comité, instituto, federación, ministerio, universidad, colegio, escuela, hospital, academia, ayuntamiento, diputación, secretaría, grupo, gp, coro, orquesta, banda",
    ),
    bands: list(
      "grupo, coro, orquesta, banda, coral, rondalla, conjunto, ensemble, cuarteto, trío, dúo, compañía",
    ),
    placeLabels: list(
      "lugar, sede, dónde, lugar de celebración, ubicación, dirección, localización",
    ),
    timeLabels: list(
      "hora, horas, horario, horarios, cuándo, duración, plazo, teléfono, tel, tfno, fecha, fechas, precio, cuota, contacto, persona de contacto, información, contactos",
    ),
    openHours: list("abierto, abierta, horario de atención, horario, sábados, domingos, festivos"),
    dateLabels: list("fecha, fechas, cuándo"),
    soon: list("mañana, hoy, esta noche, esta tarde, pasado mañana"),
    otherDates: list(
      "publicado*, publicada, publicación, actualizado*, actualización, modificado*, fecha límite, plazo*, a más tardar, inscripción, inscripciones, inscribirse, ley, directiva, decreto, resolución, reglamento, comunicado, archivo*, próximos eventos, otros eventos, noticias, nacido*, antes del, hasta el, próxima sesión, próxima edición, próximo encuentro, próxima reunión, próxima cita",
    ),
    stamps: list(
      "enviado, enviado el, última actualización, última modificación, actualizado, actualizado el, modificado el, publicado, publicado el, publicado por, creado el, impreso el, consultado el, recibido",
    ),
    mail: {
      subject: list("asunto"),
      other: list("de, enviado, enviado el, para, cc, cco, fecha, datos adjuntos, responder a"),
      wrote: list("escribió"),
    },
    parallel: list(
      "paralel*, simultáne*, en paralelo, a elegir, a elección, a escoger, para elegir, concurrente*",
    ),
    together: list(
      "talleres, sesiones, grupos de trabajo, mesas de trabajo, mesas temáticas, paneles, minicursos",
    ),
    talks: list(
      "comunicaciones, ponencias, presentaciones, conferencias, intervenciones, charlas, exposiciones",
    ),
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
      length: list("duración, minutos, min"),
      room: list("sala, lugar, dónde, espacio, aula"),
    },
    units: list(
      "millones, millón, mil, por ciento, euros, euro, eur, pesos, dólares, km, kg, personas, participantes, víctimas, casos, años, puntos, páginas, horas lectivas, créditos",
    ),
    daily: list(
      "cada día, todos los días, cada vez, cada tarde, todas las tardes, cada noche, todas las noches, cada mañana, siempre, diariamente, a diario",
    ),
    endsAt: list("fin, final, finaliza, termina, finalización"),
    lasts: list("dura, duran, durará, durarán, duración"),
    workshops: list("taller*, grupo"),
    rounds: list("ronda*, turnos"),
    told: {
      happens: list(
        "tiene lugar, tienen lugar, tendrá lugar, tendrán lugar, se celebra, se celebran, se celebrará, se celebrarán, se realiza, se realizará, se realizarán, comienza, comienzan, comenzará, comenzarán, empieza, empiezan, empezará, empezarán, inicia, iniciará, está previsto, está prevista, están previstos, están previstas, hay, habrá, se llevará a cabo, se llevarán a cabo, sigue, seguirá, se hará, se harán, nos reunimos, nos reuniremos, nos encontramos, nos encontraremos, se proyecta, se proyectará, será proyectado, está programado, está programada, están programados, se servirá, se presenta, se presentará, continúa, continuará, prosigue, proseguirá, dará comienzo, darán comienzo, da comienzo, arranca, arrancará, se abre, se abrirá, tendrá inicio, está programada la, se desarrolla, se desarrollará, se desarrollarán, se reanuda, se reanudará",
      ),
      leadsTo: list(
        "seguido de, seguida de, seguidos de, están invitados a, están invitadas a, nos reunimos para, se hablará de, seguido, seguida, seguidos",
      ),
      particles: [],
      titled: list("titulada, titulado, bajo el título, con el título, bajo el lema"),
      openedBy: list("con, para, de, del"),
      definite: list("el, la, los, las"),
      indefinite: list("un, una, unos, unas"),
      whole: list(
        "evento, acto, programa, día, jornada, noche, tarde, fiesta, fiestas, festival, semana, venta, temporada, nosotros",
      ),
      and: list("y, e, mientras que, luego"),
    },
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
      "media docena de": 6,
      "una media docena de": 6,
      "una decena de": 10,
      "una docena de": 12,
      "dos docenas de": 24,
      "tres docenas de": 36,
      "cuatro docenas de": 48,
      "una quincena de": 15,
      "una veintena de": 20,
      "una treintena de": 30,
      "una cuarentena de": 40,
      "una cincuentena de": 50,
      "medio centenar de": 50,
      "una sesentena de": 60,
      "una setentena de": 70,
      "una ochentena de": 80,
      "una noventena de": 90,
      "un centenar de": 100,
      "una centena de": 100,
      "dos centenares de": 200,
      "tres centenares de": 300,
    },
    articles: list("un, una"),
  },
  attendance: {
    endings: list("os, as, es, o, a, e, s"),
    secondForms: list("a, as, o, os, es"),
    abbreviations: list("no, art, dr, dra, prof, pers, aprox, sra, srta"),
    noun: "first",
    participants: list(
      "participante, participantes, asistente, asistentes, personas asistentes, personas participantes, concurrentes, visitantes, internautas, cursante, cursantes, congresista, congresistas, espectadores",
    ),
    persons: list(
      "pers, persona, personas, profesional, profesionales, experto, expertos, experta, expertas, especialista, especialistas, invitado, invitados, invitada, invitadas, actores, mujer, mujeres, hombre, hombres, técnicos, técnicas",
    ),
    representatives: list(
      "representante, representantes, delegado, delegados, delegada, delegadas, miembro, miembros, integrante, integrantes, empleado, empleados, empleada, empleadas, personal, agente, agentes, trabajadores de, trabajadoras de, inspector, inspectora, inspectores, inspectoras, subinspector, subinspectora, comisario, comisaria, comisarios, capitán, capitana, capitanes, teniente, tenientes, sargento, sargentos, cabo, cabos, coronel, comandante, comandantes, técnico, técnica",
    ),
    occupations: list(
      "intérprete, intérpretes, traductor, traductora, traductores, traductoras, notario, notaria, notarios, notarias, bombero, bombera, bomberos, militar, militares, soldado, soldados, docente, docentes, profesor, profesora, profesores, profesoras, maestro, maestra, maestros, maestras, formador, formadora, formadores, formadoras, educador, educadora, educadores, educadoras, mediador, mediadora, mediadores, mediadoras, concejal, concejala, concejales, alcalde, alcaldesa, alcaldes, sacerdote, sacerdotes, pastor, pastores, religiosa, religiosas, voluntario, voluntaria, voluntarios, voluntarias, empresario, empresaria, empresarios, empresarias, agricultor, agricultores, ingeniero, ingeniera, ingenieros, arquitecto, arquitecta, arquitectos, economista, economistas, contable, contables, farmacéutico, farmacéutica, farmacéuticos, dentista, matrona, matronas, terapeuta, terapeutas, psiquiatra, psiquiatras, criminólogo, criminóloga, criminólogos, sociólogo, socióloga, sociólogos, jurista, juristas, padres, graduados, bibliotecaria, bibliotecarios, director, directora, directores, directoras, coordinador, coordinadora, coordinadores, coordinadoras, secretario, secretaria, funcionario de prisiones, funcionarios de prisiones, facilitador, facilitadora, facilitadores, consultor, consultora, consultores, activista, activistas, artista, artistas, diputado, diputada, senador, senadora, procurador, procuradora, agente de probación, diputados, diputadas, alumno, alumna, alumnos, alumnas, subdelegado del Gobierno, subdelegada del Gobierno, rector, rectora, decano, decana, obispo, imán, rabino, presidente, presidenta, presidentes, vicepresidente, vicepresidenta, teniente de alcalde, tesorero, tesorera, moderador, moderadora, moderadores, observador, observadora, observadores, fotógrafo, fotógrafa, analista, analistas, auditor, auditora, auditores, ministro, ministra, consejero, consejera, consejeros, historiador, historiadora, historiadores, párroco, orientador, orientadora, orientadores, regidor, regidora, regidores",
    ),
    soleOffices: list(
      "el alcalde, el teniente de alcalde, el vicealcalde, el gobernador, el subdelegado del Gobierno, el delegado del Gobierno, el obispo, el párroco, el imán, el rabino, el rector, el decano, el director, el subdirector, el director general, el presidente, el vicepresidente, el secretario, el secretario general, el tesorero, el coordinador, el ministro, el secretario de Estado, el embajador, el cónsul, el comandante, el comisario, el comisario jefe, el defensor del pueblo, el moderador, el intérprete, el formador, la alcaldesa, la teniente de alcalde, la gobernadora, la subdelegada del Gobierno, la delegada del Gobierno, la rectora, la decana, la directora, la subdirectora, la directora general, la presidenta, la vicepresidenta, la secretaria, la secretaria general, la tesorera, la coordinadora, la ministra, la secretaria de Estado, la embajadora, la cónsul, la comandante, la comisaria, la moderadora, la intérprete, la formadora, el inspector, el capitán, el teniente, el sargento, el coronel, el representante, el delegado, la inspectora, la capitana, la teniente, la sargento, la representante, la delegada, el jefe, el responsable, la jefa, la responsable",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "agente, agentes, inspector, inspectora, inspectores, inspectoras, subinspector, subinspectora, subinspectores, comisario, comisaria, comisarios, oficial, oficiales, funcionario, funcionaria, funcionarios, funcionarias",
        ),
        of: list("policía"),
      },
      "university-teacher": {
        nouns: list(
          "profesor, profesora, profesores, profesoras, docente, docentes, catedrático, catedrática, catedráticos",
        ),
        of: list("universidad"),
      },
    },
    from: list(
      "de, del, de la, de las, de los, procedentes de, procedente de, provenientes de, en representación de, adscritos a, adscritas a, pertenecientes a",
    ),
    speaksFor: list("en representación de"),
    place: list("en"),
    event: list("en"),
    and: list(
      "y, e, así como, más, junto con, además de, seguidos de, seguidas de, seguidos por, además",
    ),
    or: list("o, u, o bien"),
    articles: list("el, la, los, las, un, una, otros, otras, otro, otra"),
    total: list(
      "subtotal, suma, total general, total, en total, un total de, número total de, número de asistentes, número de participantes, total de asistentes, total de participantes, total asistentes",
    ),
    namely: list(
      "a saber, como sigue, distribuidos así, distribuidos en, desglosados en, compuesto por",
    ),
    including: list(
      "de los cuales, de las cuales, de los que, de las que, entre ellos, entre ellas, entre los que, entre los cuales, entre, incluidos, incluidas, incluyendo, incluyen",
    ),
    both: list("ambos, ambas, todos, todas"),
    each: list(
      "cada, cada uno, cada una, por grupo, por mesa, por equipo, por juzgado, por tribunal, por país, por institución, por organización, por provincia, por región, por escuela, por ciudad, por clase, por delegación",
    ),
    were: list("eran, fueron, son, es"),
    ofThem: list(
      "de ellos, de ellas, de los participantes, de los asistentes, personas, participantes, más, de estas, de estos, otros, otras, de los inscritos, de los invitados, restantes",
    ),
    them: list("de ellos, de ellas, de estos, de estas"),
    address: list("sr, sra, srta, d, dña, don, doña, señor, señora, señorita, dr, dra, prof"),
    offices: list(
      "juez, jueza, fiscal, ministro, ministra, magistrado, magistrada, comisario, comisaria, presidente, presidenta",
    ),
    nameParticles: list("de, del, la, y, el"),
    vague: list(
      "varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, cientos de, miles de, decenas de, varios cientos de, varias decenas de, varios miles de, varios centenares de, algunas decenas de, algunos cientos de, un par de, un puñado de, unos cuantos, unas cuantas, unos pocos, unas pocas, un grupo de, un número de, diversos, diversas, una serie de",
    ),
    between: list("entre"),
    ratio: list("de cada"),
    beside: list(
      "junto con, junto a, así como, además de, acompañados de, acompañados por, acompañadas por",
    ),
    except: list(
      "sin contar, sin contar a, excluyendo, excluidos, excluidas, excepto, salvo, aparte de, sin incluir, a excepción de, en representación de, representando a, en nombre de, que representan a",
    ),
    forWhom: list("para"),
    givenBy: list(
      "impartido por, impartida por, impartidos por, dirigido por, dirigida por, organizado por, organizada por, moderado por, moderada por, dictado por, dictada por, facilitado por, facilitada por, a cargo de, inaugurado por, inaugurada por, conducido por, conducida por, ofrecido por, ofrecida por, impartidas por, dirigidas por, dirigidos por, dictadas por, dictados por, organizadas por, facilitadas por, charla de, charlas de, ponencia de, ponencias de, intervención de, intervenciones de, discurso de, discursos de, exposición de, exposiciones de, presentación de, presentaciones de",
    ),
    about: list(
      "unos, unas, aproximadamente, cerca de, alrededor de, más de, casi, al menos, hasta, en torno a, menos de",
    ),
    orSo: list("o más, o menos, o así, y pico"),
    ages: list(
      "con edades, con edad, de edades, edad media, con edad media, una edad media, con una edad media, de edad media, edad promedio, con una edad promedio, promedio de edad, un promedio de edad, con un promedio de edad, media de edad, una media de edad, con una media de edad, edad de, edades de, edades entre, edades comprendidas",
    ),
    older: list(
      "mayores de, menores de, mayor de, menor de, de más de, de menos de, con más de, con menos de",
    ),
    adverbs: list(
      "finalmente, solo, solamente, al final, realmente, efectivamente, únicamente, cada año, cada vez, cada mes, cada semana, cada día, también, asimismo, igualmente",
    ),
    attended: list(
      "asistieron, asistió, participaron, participó, asistencia, presentes, reunió, han asistido, han participado, contó con, acudieron, congregó, tomaron parte, asistentes, participantes, participación, participan, participa, asisten, acuden, capacitó, capacitaron, capacitados, capacitadas, formó, formados, formadas, reúne, reunieron, se reunieron, congregaron, concurrieron, se dieron cita, presencia, había, hubo, asistencias, seguido por, formamos, se formaron, se capacitaron, estuvieron presentes, acogió, convocó, involucró, tomó parte, sensibilizó, se beneficiaron, se capacitan, se reúnen, fueron capacitados, fueron capacitadas, aprobado, aprobaron, se congregaron, culminaron, llenaron, actualizaron, han completado, completaron el curso, finalizaron, vinieron, vino, se presentaron, comparecieron, en sala, firmaron la hoja, atrajo, abarrotaron, se acercaron, acercaron, desfilaron, siguieron la jornada, siguieron el curso, ha reunido, ha congregado, estaban allí, estuvieron allí, acudió, se reunió, se congregó, se dio cita, se acercó, compareció, estuvo presente, se capacitó, completó el curso, siguió el curso, siguió la jornada, abarrotó, llenó la sala, firmó la hoja, intercambiaron experiencias, a la misma mesa, en la misma mesa, en torno a la mesa, en torno a una mesa, en torno a una misma mesa, alrededor de la mesa, alrededor de una mesa",
    ),
    gathered: list(
      "participaron, participan, asistieron, asisten, acudieron, han participado, han asistido, participación de, asistencia de, presencia de, reunió a, reunió, reúne a, congregó a, congregó, tomaron parte, se dieron cita, capacitó a, se capacitó a, fueron capacitados, fueron capacitadas, formamos a, se capacitaron, se reunieron, se reúnen, se congregaron, vinieron, se presentaron, comparecieron, estuvieron presentes, se acercaron, atrajo a, ha reunido a, ha reunido, ha congregado a, ha congregado, asistió, acudió, se dio cita, compareció, estuvo presente, vino, debatieron con, dialogaron con, juntó a",
    ),
    sent: list(
      "estuvo presente con, estuvieron presentes con, estuvo representado por, estuvo representada por, estuvieron representados por, estuvieron representadas por, representado por, representada por, participó con, asistió con, acudió con, envió, envió a, enviaron, enviaron a, mandó a, delegó a",
    ),
    stops: list(
      "por, asistieron, participaron, participó, asistió, fueron, eran, son, es, han, ha, que, quienes, acudieron, durante, para, se, cuyo, donde, mientras, pero, presentes, especializados en, especializadas en, especializado en, especializada en, pasaron, quedaron, quedó, recibieron, obtuvieron, tuvieron, figuran, siguen, están, estaban, estuvieron, siguieron, vinieron, pudieron, pudo, confirmaron, aceptaron, mostraron, manifestaron, expresaron, solicitaron, consiguieron, no, pasan, fue, sido, participan, asisten, quisieron, querían, había, habían, interesaron, forman, forma parte, lo hicieron, lo hizo, respondieron, respondió, atendieron, atendió, abrió, abrieron, cerró, cerraron, clausuró, clausuraron, inauguró, inauguraron, habló, hablaron, moderó, presentó, presentaron, intervino, intervinieron",
    ),
    things: list(
      "día, días, hora, horas, minuto, minutos, semana, semanas, mes, meses, año, años, euro, euros, por ciento, millón, millones, mil, país, países, sesión, sesiones, panel, paneles, taller, talleres, organizaciones, organización, instituciones, institución, edición, ediciones, reunión, reuniones, conferencia, conferencias, jornada, jornadas, tema, temas, página, páginas, casos, ciudades, regiones, grupos, veces, ponencias, mesas, webinarios, módulos, cursos, seminarios, formaciones, recomendaciones, propuestas, proyectos, actividades, empresas, escuelas, pueblos, puntos, informes, entrevistas, cuestionarios, llamadas, folletos, ejemplares, entidades, provincias, formularios, respuestas, fichas, detenciones, condenas, investigaciones, imputados, tratantes, plazas, salas, idiomas, lecciones, cuerpos, ejes, presupuesto, costes, costos, gastos, cuota, tasa, financiación, ingresos, donaciones, teléfono, fax, código postal, temperatura, programa, programas, capacitación, capacitaciones, charlas, encuentros, campañas, certificados, rondas, ciclos, acciones",
    ),
    groupsOf: list(
      "grupos de, equipos de, mesas de, clases de, turnos de, promociones de, delegaciones de",
    ),
    sessions: list(
      "día, jornada, sesión, taller, módulo, formación, curso, seminario, webinario, reunión, edición, semana, encuentro",
    ),
    bodies: list(
      "municipio, municipios, ayuntamientos, ministerios, embajadas, ong, asociaciones, fundaciones, sindicatos, universidades, tribunales, juzgados, consejos, hospitales, parroquias, estados miembros, entidades",
    ),
    inNames: list(
      "grupo, fondo, club, equipo, premio, facultad, clínica, albergue, proyecto, parroquia, diócesis, comunidad, orden, hermanas, misión, prisión, fiscalía, empresa, prensa, radio, cruz, cooperativa, liga, movimiento, compañía, comisaría, residencia, hogar, confederación, sindicato, cáritas",
    ),
    areas: list(
      "ciudad, región, provincia, distrito, comarca, zona, barrio, norte, sur, este, oeste, centro, afueras, municipio, pueblo, estado, departamento, isla, área, capital",
    ),
    plurals: list("s"),
    singulars: [],
    numbered: list(
      "artículo, artículos, art, ley, directiva, resolución, decreto, sala, capítulo, página, día, fase, módulo, lote, anexo, no, núm, número, apartado, objetivo, tabla, figura, parte, grupo, clase, punto, nivel, versión, etapa, pregunta",
    ),
    kinds: list("ong, ongs, osc"),
    measures: {
      attended: list(
        "respond* invitación*, invitación* respond*, atend* invitación*, acept* invitación*, acud* invitación*",
      ),
      "turned-away": list(
        "no confirm*, rechazad*, no admitid*, no pudieron ser admitid*, rechaz*, rechazó*, no admit*, no admitió*, no pud* admit*, no pud* atend*, no pud* acept*, no hubo sitio, no hubo plaza, no había plaza, no había sitio, sin plaza, quedaron fuera, quedó fuera, quedar fuera, denegad*, no cupieron, no acept*, desestimad*, no obtuvieron, no consiguieron, falta de plazas, falta de espacio, falta de aforo, falta de sitio, declin* solicitud*",
      ),
      waitlisted: list("lista de espera, en espera, en reserva, lista de reserva"),
      interested: list(
        "manifestaron interés, mostraron interés, expresaron interés, interesad*, manifest* interés, mostr* interés, expres* interés, declar* interés, interesaron, interesó, solicit*, solicitud*, postul*, candidat*, candidatura*, pidieron plaza, pidieron participar, querían asistir, quisieron asistir, querían participar, quisieron participar, preinscri*, solicitudes inscri*, solicitudes de inscri*",
      ),
      confirmed: list(
        "confirmad*, confirmaron, confirm*, confirmó, obtuvieron plaza, consiguieron plaza, aceptad*, aceptaron, aceptó, aceptamos, admiti*, admitió, plaza asegurada, recibieron plaza, tienen plaza, tuvieron plaza",
      ),
      planned: list(
        "previst*, planificad*, esperad*, preveía*, asistirán, participarán, tomarán parte, se capacitarán, serán capacitados, acudirán, asistirá, participará, se espera*, esperaba*, pensad* para, diseñad* para, concebid* para, programad* para, contábamos con, se contaba con, se preveía*, prevé, preveían, calculad*, proyectad*, acogerá, reunirá, congregará, formará, capacitará, capacitarán, se formarán, serán formados, serán capacitadas, recibirán, dirigid* a, se dirige a, habrá, esperamos, prevemos, se prevé",
      ),
      invited: list(
        "invitad*, invitación*, invitó, invitaron, invitamos, se invitó, invitó a, convocad*",
      ),
      capacity: list(
        "aforo, capacidad, plazas, cabida, caben, cabían, sitio para, espacio para, lugar para, puede acoger, podía acoger, puede albergar, podía albergar, admite hasta, tiene plazas, butacas, asientos, sala admite, salón admite, aula admite, admitía",
      ),
      "attended-online": list(
        "internautas, en línea, online, virtualmente, a distancia, conectad*, conectaron, conectó, de forma virtual, de manera virtual, virtual, vía zoom, por zoom, videoconferencia, en remoto, remotamente, de forma remota, por streaming, streaming, retransmisión, transmisión, telemática*, desde casa, por internet, de forma telemática, en directo, modalidad virtual, plataforma",
      ),
    },
    entries: list(
      "solicitud, solicitudes, candidaturas, inscripciones, plaza, plazas, invitaciones, manifestaciones de interés, peticiones, reservas, preinscripciones, butacas, asientos",
    ),
    uncounted: list(
      "inscri*, ausente, ausentes, excusaron, excusados, excusadas, seleccionad* para particip*, declinaron, cancelaron, causaron baja, se registraron, registrad*, registraron, anularon, faltaron, faltó, faltaban, ausentaron, detenid*, arrestad*, condenad*, procesad*, imputad*, muert*, herid*, contratad*, despedid*",
    ),
    denies: list("no, nunca"),
    deniesNot: list(
      "no solo, no solamente, no únicamente, no menos de, no obstante, no incluidos, no incluidas",
    ),
    noneOf: list("ninguno de, ninguna de, ninguno entre"),
    infinitives: list(
      "asistir, participar, acudir, venir, estar presentes, comparecer, presentarse, concurrir, unirse, tomar parte",
    ),
    elsewhen: list(
      "el año pasado, año anterior, años anteriores, edición anterior, en comparación con, frente a los, frente a las, promedio de, en promedio, de media, una media de, por día, al día, diarios, diarias",
    ),
    afterEvent: list("tras, después de, después del, luego de"),
    whichEvent: list("al que, a la que, en el que, en la que, donde, que"),
    since: list("desde"),
    relatives: list("que, quienes, los cuales, las cuales"),
    columns: {
      personal: list(
        "nombre, nombres, apellido, apellidos, nombre y apellidos, nombre completo, nombre del participante, contacto, contactos, persona de contacto, datos de contacto, teléfono, número de teléfono, tel, móvil, celular, correo, correo electrónico, e-mail, email, edad, año de nacimiento, fecha de nacimiento, firma",
      ),
      number: list("número, n.º, cantidad, asistentes, participantes, personas, total"),
      institution: list("institución, organismo, organización, entidad"),
      share: list("porcentaje, por ciento, proporción, cuota"),
      sexes: list("mujeres, hombres, m, h, f, femenino, masculino, niñas, niños"),
      present: list(
        "presentes, asistieron, asistencia, presencial, presenciales, acudieron, presencia, en sala, participaron, asistió",
      ),
      others: list(
        "víctimas, víctimas identificadas, supervivientes, beneficiarios, beneficiarias, habitantes, población, usuarios",
      ),
    },
  },
};
