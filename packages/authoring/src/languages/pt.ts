// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const portuguese: Language = {
  tag: "pt",
  programme: {
    common: list(
      "o, a, os, as, de, do, da, dos, das, e, em, no, na, um, uma, para, com, por, que, é, são, ao, à, se, sobre, como, mais, ou, será, pelo, pela, não, nos, nas, entre",
    ),
    months: lists(
      "janeiro, jan; fevereiro, fev; março, mar; abril, abr; maio, mai; junho, jun; julho, jul; agosto, ago; setembro, set; outubro, out; novembro, nov; dezembro, dez",
    ),
    weekdays: lists(
      "segunda feira, segunda, seg; terça feira, terça, ter; quarta feira, quarta, qua; quinta feira, quinta, qui; sexta feira, sexta, sex; sábado, sáb; domingo, dom",
    ),
    day: list("dia"),
    dayParts: list(
      "manhã, tarde, noite, de manhã, à tarde, à noite, período da manhã, período da tarde",
    ),
    ordinals: lists(
      "primeiro, primeira, um; segundo, dois; terceiro, terceira, três; quarto, quatro; quinto, cinco; sexto, seis; sétimo, sete",
    ),
    monthDays: lists(
      "primeiro, um; dois; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze; treze; catorze, quatorze; quinze; dezesseis, dezasseis; dezessete, dezassete; dezoito; dezenove, dezanove; vinte; vinte e um; vinte e dois; vinte e três; vinte e quatro; vinte e cinco; vinte e seis; vinte e sete; vinte e oito; vinte e nove; trinta; trinta e um",
    ),
    clock: {
      at: list("às, à, hora, pelas"),
      hourLead: list("às, à, pelas"),
      from: list("das, da, desde as, desde, a partir das, a partir de, de, entre as"),
      to: list("às, à, a, até às, até as, até, e as, e"),
      until: list("até às, até as, até, até ao, até o dia, até dia"),
      about: list("cerca das, cerca de, aprox, aproximadamente, por volta das"),
      hour: list("h, hs, hrs, horas, hora"),
      noon: list("meio dia"),
      midnight: list("meia noite"),
      onwards: list("em diante, em adiante"),
      exactly: list("em ponto, aproximadamente"),
      spoken: {
        before: { [-15]: list("um quarto para as, um quarto para a") },
        after: { 30: list("e meia"), 15: list("e um quarto"), [-15]: list("menos um quarto") },
        am: list("da manhã"),
        pm: list("da tarde, da noite"),
      },
    },
    minutes: list("min, minuto, minutos"),
    hours: list("h, hora, horas"),
    lengths: {
      15: list("um quarto de hora, quarto de hora"),
      30: list("meia hora"),
      45: list("três quartos de hora"),
      60: list("uma hora"),
      75: list("uma hora e um quarto"),
      90: list("uma hora e meia, hora e meia"),
      120: list("duas horas"),
      150: list("duas horas e meia"),
      180: list("três horas"),
    },
    kinds: {
      registration: list(
        "registo*, registro*, inscriç*, credenciamento*, acreditaç*, receção dos participantes, recepção dos participantes, receção de participantes, recepção de participantes, secretariado, recepção e registo, recepção, receção, recepção e credenciamento, recepção dos convidados, receção dos convidados, receção e registo, acolhimento, acolhimento dos participantes, acolhida, acolhida dos participantes, chegada, chegadas, chegada dos participantes, check in, entrega de credenciais, entrega de material, entrega de materiais, início das inscrições, término das inscrições, abertura de portas, abertura das portas, abertura do secretariado, ingresso dos participantes, levantamento de credenciais, entrega de kits, levantamento de dorsais, chegada das famílias, chegada de famílias, acolhimento das famílias",
      ),
      opening: list(
        "abertura*, boas vindas, sessão de abertura, sessão inaugural, palavras de boas vindas, mesa de abertura, saudaç*, introduç*, cerimónia de abertura, cerimônia de abertura, inauguraç*, sessão solene de abertura, solenidade de abertura, cerimônia inaugural, palavra de boas vindas, mensagem de boas vindas, mensagens de boas vindas, saudações, discurso de abertura, início dos trabalhos, nota de abertura, notas de abertura, acolhida e abertura, mística de abertura",
      ),
      keynote: list(
        "conferência inaugural, conferência de abertura, palestra magna, keynote*, conferência magna, oração de sapiência, palestra inaugural, conferência principal, palestra de abertura, aula inaugural, aula magna inaugural, conferência de fundo, discurso principal, palestra principal, conferência plenária",
      ),
      presentation: list(
        "apresentaç*, palestra*, comunicaç*, conferência*, intervenç*, exposiç*, estudo de caso, relato*, testemunho*, caso prático, demonstração, apresentações orais, exposição oral, exposição dialogada, aula aberta, estudos de caso, casos de sucesso, caso de sucesso, apresentação do livro, demonstrações, pregação, pregações, catequese",
      ),
      plenary: list(
        "plenária*, plenário*, sessão plenária, em plenário, em plenária, sessões plenárias, reunião plenária, plenária final, assembleia plenária",
      ),
      panel: list(
        "painel*, painéis, mesa redonda*, mesas redondas, painéis de debate, painel de debate, painel de discussão, painel de especialistas",
      ),
      workshop: list(
        "oficina*, workshop*, grupo de trabalho, grupos de trabalho, sessões paralelas, sessão paralela, trabalho em grupo, trabalho de grupo, trabalhos de grupo, formação*, atelier*, minicurso*, trabalhos em grupo, trabalhos em grupos, trabalho em grupos, trabalho por grupos, trabalhos por grupos, rodas de trabalho, mesas temáticas, dinâmica de grupo, dinâmicas de grupo, exercício prático, exercícios práticos, sessão prática, sessões práticas, laboratório prático, masterclass*",
      ),
      discussion: list(
        "debate*, discuss*, perguntas*, perguntas e respostas, diálogo*, troca de experiências, espaço de debate, roda de conversa, partilha, partilha em grupos, partilha de experiências, roda de conversas, rodas de conversa, sessão de perguntas, espaço para perguntas, tempo para perguntas, debate com o público, troca de ideias, chuva de ideias, diálogos, conversa aberta, bate papo, tertúlia*, cine debate, colóquio aberto, q&a, world café",
      ),
      break: list(
        "pausa*, intervalo*, coffee break, pausa para café, pausa café, lanche*, intervalo para café, café de boas vindas, coffee, café, cafés, lanches, merenda*, intervalo, intervalos, pausa, recreio*, cafezinho",
      ),
      meal: list(
        "almoço*, jantar*, pequeno almoço, pausa para almoço, café da manhã, buffet, intervalo para almoço, almoço livre, lunch, jantar de gala, intervalo para jantar, pausa para jantar, almoço de confraternização, jantar convívio, almoço convívio, almoço de trabalho, brunch*, churrasco*, piquenique*, bufê, banquete, ceia, refeição, refeições, intervalo de almoço, intervalo do almoço, pausa de almoço, jantar de encerramento",
      ),
      social: list(
        "cocktail*, coquetel*, coquetéis, visita*, concerto*, networking, porto de honra, visita guiada, confraternização, programa social, momento cultural, momento musical, convívio*, beberete*, receção de boas vindas, recepção de boas vindas, receção oficial, recepção oficial, receção de gala, passeio*, excursão*, excursões, city tour, noite cultural, noite de gala, apresentação musical, apresentação artística, sessão de cinema, projeção do filme, exibição do filme, exibição de filme, exibição do documentário, espetáculo*, espectáculo*, baile*, sarau*, happy hour, karaokê, recital*, animação musical, vinho de honra, arraial, peça de teatro, programa cultural, sunset",
      ),
      closing: list(
        "encerramento*, sessão de encerramento, conclus*, fecho*, síntese*, considerações finais, fim, fim dos trabalhos, avaliação, despedida*, palavras finais, notas finais, balanço, encerramento dos trabalhos, sessão solene de encerramento, cerimónia de encerramento, cerimônia de encerramento, solenidade de encerramento, palavras de encerramento, fim do dia, fim da sessão, fim do programa, fim da reunião, fim do evento, fim do encontro, fim da jornada, fim do primeiro dia, fim da conferência, fim do seminário, fim das atividades, agradecimentos, avaliação do dia, avaliação do encontro, avaliação da formação, avaliação da oficina, avaliação do evento, avaliação e encerramento, balanço final, reflexão final, conclusões, fecho, síntese final, término, término dos trabalhos, término do evento",
      ),
      departure: list(
        "partida, partidas, saída, saída dos participantes, regresso, regresso a casa, retorno, check out, partida dos autocarros, saída dos ônibus",
      ),
      other: list(
        "fim de, fim do, fim da, fim dos, fim das, chegada de, chegada dos, chegada das, acolhimento de, acolhimento a, acolhimento familiar, avaliação de, avaliação do, avaliação das, avaliação dos, encerramento do secretariado, missa*, santa missa, eucaristia, celebração eucarística, deslocação*, deslocamento*, mudança de sala, coletiva de imprensa, conferência de imprensa, balanço de",
      ),
    },
    eventKinds: {
      conference: list("conferência*, congresso*, simpósio*, fórum*, colóquio*, cimeira, jornada*"),
      consultation: list("consulta*"),
      roundtable: list("mesa redonda*, mesas redondas"),
      workshop: list("oficina*, workshop*"),
      training: list("curso*, formação*, capacitação*, ação de formação"),
      seminar: list("seminário*, webinar*, webinário*"),
      launch: list("lançamento*"),
      meeting: list("reunião*, encontro*, assembleia*"),
      "high-level-meeting": list("reunião de alto nível, conferência de alto nível"),
    },
    roles: {
      speaker: list(
        "orador*, oradora*, palestrante*, com, intervenientes, interveniente, a cargo de, apresenta, por, conferencista*, comunicação de, expositor*, expositora*, apresentação de, intervêm, ministrado por, ministrada por, proferida por, proferido por, apresentado por, apresentada por, conduzido por, conduzida por, a cargo do, a cargo da, aberto por, aberta por, aberto pelo, aberta pela, pelo, pela, com entre outros, entre outros com",
      ),
      keynote: list("orador principal, oradora principal"),
      panelist: list(
        "painelista*, participantes, participam, convidados, debatedor*, debatedora*, comentarista*, comentador*, participação de",
      ),
      moderator: list(
        "moderador*, moderadora*, moderação, modera, moderado por, mediador*, mediadora*, mediação, moderada por, coordenado por, coordenada por, mediado por, mediada por, moderador da sessão, moderadora da sessão, moderador da mesa, moderadora da mesa",
      ),
      chair: list("presidente*, preside, presidência, coordenação, coordena"),
      rapporteur: list("relator*, relatora*"),
      facilitator: list(
        "facilitador*, facilitadora*, formador*, formadora*, dinamização, dinamiza, dinamizado por, oficineiro*, oficineira*",
      ),
      expert: list("perito*, perita*, especialista*"),
    },
    of: list("de, do, da, dos, das, pelo, pela"),
    with: list("com"),
    sequels: list("a seguir, e a seguir, seguido de, seguida de, seguidos de, em seguida"),
    remarks: list(
      "entrada livre, entrada gratuita, entrada franca, ponto de encontro, saída a partir, partida a partir, inscrição obrigatória, inscrição prévia, mediante inscrição, aberto a todos, aberto ao público, vagas limitadas, lugares limitados, em seguida, a seguir, no final, ao final, logo após, segue-se, seguem-se, estarão presentes, todos estão convidados",
    ),
    makers: list(
      "encenação, encenação de, encenado por, encenada por, realização de, realizado por, realizada por, direção de, um filme de, uma peça de, coreografia de, coreografia",
    ),
    agendaPoints: list("ponto"),
    honorifics: list(
      "dr, dra, prof, profa, sr, sra, d, dom, eng, desembargador, juiz, juíza, exmo, exma, padre, frei, vereador, vereadora, deputado, deputada, senador, senadora, ministro, ministra, prefeito, prefeita, doutor, doutora, enf, enfa, cons, conselheiro, conselheira, professor, professora, promotor, promotora, procurador, procuradora, delegado, delegada, defensor, defensora, bispo, pastor, pastora, irmã, des, reitor, reitora, inspetor, inspetora, pe, jornalista, escritor, escritora, atriz, ator, jurista, investigador, investigadora",
    ),
    rooms: list(
      "sala, salas, auditório, anfiteatro, salão, foyer, átrio, mezanino, aula magna, salão nobre, hall, refeitório, cantina, biblioteca, palco, pátio, capela, igreja, catedral, cemitério, praça, tenda, corredor, espaço, quadra, campo",
    ),
    venues: list(
      "hotel, universidade*, palácio*, centro*, parlamento*, instituto*, faculdade*, biblioteca*, museu*, câmara municipal*, ministério*, casa, escola*, sede, campus, assembleia, igreja, catedral, castelo, parque, praça, jardim, teatro, academia, liceu, pavilhão, paços do concelho, laboratório, lab, polidesportivo, cineteatro, loja, estádio, ginásio, cinema, centro, edifício, prédio",
    ),
    outdoors: list("ao ar livre, no exterior, exterior"),
    bodies: list(
      "polícia, serviço, serviços, tribunal, agência, conselho, fundação, associação, união, rede, comissão, comité, comitê, instituto, federação, ministério, universidade, colégio, escola, hospital, academia, câmara, prefeitura, secretaria, grupo, coro, orquestra, banda",
    ),
    bands: list(
      "grupo, coro, orquestra, banda, rancho, tuna, conjunto, ensemble, quarteto, trio, duo, companhia",
    ),
    placeLabels: list("local, onde, lugar, morada, endereço"),
    timeLabels: list(
      "hora, horas, horário, horários, quando, duração, prazo, telefone, tel, data, datas, preço, contacto, contato, pessoa de contacto, informações, contactos, contatos",
    ),
    openHours: list(
      "aberto, aberta, horário de expediente, horário de atendimento, horário, sábados, domingos, feriados",
    ),
    dateLabels: list("data, datas, quando"),
    soon: list("amanhã, hoje, esta noite, depois de amanhã"),
    otherDates: list(
      "publicad*, publicação, atualizad*, actualizad*, modificad*, postad*, prazo*, data limite, o mais tardar, inscriç*, inscrever*, lei, diretiva, directiva, decreto, resolução, portaria, comunicado, arquivo*, próximos eventos, outros eventos, notícias, nascid*, até ao, até o, até dia, antes de, próxima sessão, próximo encontro, próxima reunião, próxima edição",
    ),
    stamps: list(
      "enviado, enviada, enviada em, enviado em, enviado a, última atualização, última actualização, última modificação, atualizado, atualizado em, atualizada em, actualizado em, modificado em, publicado, publicado em, publicada em, publicado por, postado em, criado em, impresso em, recebido",
    ),
    mail: {
      subject: list("assunto"),
      other: list(
        "de, enviado, enviada, enviada em, enviado em, para, cc, cco, data, anexos, responder a",
      ),
      wrote: list("escreveu"),
    },
    parallel: list(
      "paralel*, em paralelo, simultâne*, à escolha, à sua escolha, para escolher, concomitante*",
    ),
    together: list(
      "oficinas, workshops, sessões, grupos de trabalho, minicursos, painéis, mesas temáticas",
    ),
    talks: list("comunicações, apresentações, palestras, conferências, intervenções, exposições"),
    sessions: list("oficina, workshop, sessão, grupo, painel, mesa, sala, eixo, bloco"),
    tracks: list("eixo, bloco, linha"),
    programme: list(
      "programa, agenda, ordem de trabalhos, programação, cronograma, programa provisório, programa preliminar, programa do evento, ordem do dia, programa do dia, programa geral, programa definitivo, programa completo, programação geral, programação oficial",
    ),
    columns: {
      time: list("hora, horas, horário, quando, horários"),
      start: list("início, hora de início, das, começo"),
      end: list("fim, hora de fim, às, término"),
      title: list(
        "atividade*, título*, tema, sessão*, evento*, assunto*, conteúdo*, programa*, descrição*, actividade*, o quê",
      ),
      speaker: list(
        "orador*, quem, moderador*, responsável, palestrante*, interveniente*, participantes",
      ),
      length: list("duração, minutos, min"),
      room: list("sala, local, onde, lugar"),
    },
    units: list(
      "milhões, milhão, mil milhões, bilhões, mil, por cento, euros, euro, eur, reais, km, kg, pessoas, participantes, vítimas, casos, anos, pontos, páginas, créditos",
    ),
    daily: list(
      "cada dia, todos os dias, cada vez, todas as tardes, todas as noites, todas as manhãs, sempre, diariamente",
    ),
    endsAt: list("fim, final, término, termina, encerramento"),
    lasts: list("dura, duram, durará, durarão, duração"),
    workshops: list("oficina*, workshop*, grupo"),
    rounds: list("ronda*, rodada*, turnos"),
    told: {
      happens: list(
        "tem lugar, têm lugar, terá lugar, terão lugar, realiza-se, realizam-se, realizar-se-á, será realizado, será realizada, decorre, decorrem, decorrerá, decorrerão, acontece, acontecem, acontecerá, acontecerão, começa, começam, começará, começarão, inicia-se, inicia, está previsto, está prevista, estão previstos, estão previstas, há, haverá, segue-se, seguem-se, será celebrada, encontramo-nos, encontrar-nos-emos, juntamo-nos, será exibido, será exibida, é exibido, está marcado, está marcada, estão marcados, estão marcadas, tem início, têm início, terá início, terão início, prossegue, prosseguirá, prossegue à tarde, será apresentado, será apresentada, será servido, está programado, está programada, há ainda, haverá ainda, arranca, arrancam, arrancará, são apresentadas, são apresentados, é apresentado, é apresentada, recomeça, recomeçam, retoma, retomam",
      ),
      leadsTo: list(
        "seguido de, seguida de, seguido por, estão convidados para, reunimo-nos para, seguindo-se, seguido, seguida, seguidos",
      ),
      particles: [],
      titled: list(
        "sob o tema, intitulado, intitulada, com o tema, com o título, subordinado ao tema, subordinada ao tema",
      ),
      openedBy: list("com, para, de, do, da, por"),
      definite: list("o, a, os, as"),
      indefinite: list("um, uma, uns, umas"),
      whole: list(
        "evento, programa, dia, jornada, noite, tarde, festa, festas, festival, semana, venda, época, nós",
      ),
      and: list("e, enquanto, depois"),
    },
  },
  numbers: {
    fromZero: list(
      "zero, um/uma, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze, dezasseis/dezesseis, dezassete/dezessete, dezoito, dezanove/dezenove",
    ),
    tens: list("vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa"),
    joiners: list("e"),
    hundreds: list(
      "cento/cem, duzentos/duzentas, trezentos/trezentas, quatrocentos/quatrocentas, quinhentos/quinhentas, seiscentos/seiscentas, setecentos/setecentas, oitocentos/oitocentas, novecentos/novecentas",
    ),
    hundredJoiners: list("e"),
    thousands: list("mil"),
    rough: {
      "meia dúzia de": 6,
      "uma meia dúzia de": 6,
      "uma dezena de": 10,
      "uma dúzia de": 12,
      "duas dúzias de": 24,
      "três dúzias de": 36,
      "quatro dúzias de": 48,
      "uma quinzena de": 15,
      "uma vintena de": 20,
      "duas dezenas de": 20,
      "uma trintena de": 30,
      "três dezenas de": 30,
      "uma quarentena de": 40,
      "quatro dezenas de": 40,
      "meia centena de": 50,
      "uma cinquentena de": 50,
      "cinco dezenas de": 50,
      "seis dezenas de": 60,
      "sete dezenas de": 70,
      "oito dezenas de": 80,
      "nove dezenas de": 90,
      "uma centena de": 100,
      "duas centenas de": 200,
      "três centenas de": 300,
    },
    articles: list("um, uma"),
  },
  attendance: {
    endings: list("os, as, es, o, a, e, s"),
    secondForms: list("a, as, o, os, es"),
    abbreviations: list("no, art, dr, dra, prof, profa, pers, aprox, sra, srta, tn, exmo, exma"),
    noun: "first",
    participants: list(
      "participante, participantes, presentes, formandos, formandas, visitantes, ouvintes, assistentes presentes, internautas, cursista, cursistas, formando, capacitandos, congressistas, espectadores",
    ),
    persons: list(
      "pers, pessoa, pessoas, profissional, profissionais, perito, peritos, perita, peritas, especialista, especialistas, técnico, técnicos, técnica, técnicas, convidado, convidados, convidadas, atores, mulher, mulheres, homem, homens",
    ),
    representatives: list(
      "representante, representantes, delegado, delegados, delegada, delegadas, membro, membros, elemento, elementos, funcionário, funcionários, funcionária, funcionárias, trabalhadores de, agente, agentes, colaboradores, colaborador, inspetor, inspetora, inspetores, inspetoras, inspector, inspectora, inspectores, subinspetor, comissário, comissária, comissários, capitão, capitã, tenente, tenentes, sargento, sargentos, cabo, cabos, coronel, major, comandante, comandantes",
    ),
    occupations: list(
      "intérprete, intérpretes, tradutor, tradutora, tradutores, tradutoras, notário, notária, notários, bombeiro, bombeira, bombeiros, militar, militares, soldado, soldados, professor, professora, professores, professoras, docente, docentes, formador, formadora, formadores, formadoras, educador, educadora, educadores, educadoras, mediador, mediadora, mediadores, mediadoras, vereador, vereadora, vereadores, vereadoras, autarca, autarcas, presidente de junta, padre, padres, pastor, pastores, freira, freiras, religiosa, religiosas, voluntário, voluntária, voluntários, voluntárias, empresário, empresária, empresários, agricultor, agricultores, engenheiro, engenheira, engenheiros, arquiteto, arquiteta, arquitetos, economista, economistas, contabilista, contabilistas, farmacêutico, farmacêutica, farmacêuticos, dentista, parteira, parteiras, terapeuta, terapeutas, psiquiatra, psiquiatras, criminólogo, criminóloga, criminólogos, sociólogo, socióloga, sociólogos, jurista, juristas, aluno, aluna, alunos, alunas, pais, diplomados, bibliotecária, bibliotecários, diretor, diretora, diretores, diretoras, coordenador, coordenadora, coordenadores, coordenadoras, secretário, secretária, guarda prisional, guardas prisionais, animador, animadora, facilitadora, facilitadores, consultor, consultora, consultores, ativista, ativistas, artista, artistas, deputado, deputada, senador, senadora, conselheiros tutelares, chefe da polícia, reitor, reitora, bispo, imã, rabino, presidente, presidentes, presidente da câmara, vice presidente, tesoureiro, tesoureira, moderador, moderadora, moderadores, observador, observadora, observadores, fotógrafo, fotógrafa, analista, analistas, auditor, auditora, auditores, oficial de justiça, oficiais de justiça, ministro, ministra, historiador, historiadora, historiadores, pároco, diretor de turma, prefeito, prefeita, prefeitos, vice prefeito, secretário de estado, secretária de estado",
    ),
    soleOffices: list(
      "o presidente da câmara, o presidente da junta, o presidente da assembleia municipal, o vice presidente, o prefeito, o vice prefeito, o governador, o bispo, o pároco, o padre, o imã, o rabino, o reitor, o decano, o diretor, o subdiretor, o diretor geral, o presidente, o secretário, o secretário geral, o secretário de Estado, o tesoureiro, o coordenador, o ministro, o embaixador, o cónsul, o cônsul, o comandante, o provedor de justiça, o moderador, o intérprete, o formador, a presidente da câmara, a presidente da junta, a presidente da assembleia municipal, a vice presidente, a prefeita, a governadora, a reitora, a diretora, a subdiretora, a diretora geral, a presidente, a secretária, a secretária geral, a secretária de Estado, a tesoureira, a coordenadora, a ministra, a embaixadora, a cônsul, a comandante, a provedora de justiça, a moderadora, a intérprete, a formadora, o inspetor, o capitão, o tenente, o sargento, o coronel, o comissário, o representante, o delegado, a inspetora, a capitã, a comissária, a representante, a delegada, o chefe, o responsável, a chefe, a responsável",
    ),
    professions: {
      "police-officer": {
        nouns: list(
          "agente, agentes, inspetor, inspetora, inspetores, inspetoras, inspector, inspectora, inspectores, subinspetor, comissário, comissária, comissários, subcomissário, chefe, chefes, elemento, elementos, oficial, oficiais",
        ),
        of: list("polícia"),
      },
      "university-teacher": {
        nouns: list("professor, professora, professores, professoras, docente, docentes"),
        of: list("universidade"),
      },
    },
    from: list(
      "de, do, da, dos, das, junto de, junto do, junto da, provenientes de, provenientes do, provenientes da, em representação de, em representação do, em representação da, pertencentes a",
    ),
    speaksFor: list("em representação de, em representação do, em representação da"),
    place: list("em, no, na, nos, nas"),
    event: list("em, no, na, nos, nas"),
    and: list(
      "e, bem como, assim como, mais, além de, juntamente com, seguidos de, seguidas de, além disso",
    ),
    or: list("ou, ou então"),
    articles: list("o, a, os, as, um, uma, outros, outras, outro, outra"),
    total: list(
      "subtotal, soma, total geral, total, no total, ao todo, um total de, número total de, número de participantes, total de participantes, total participantes",
    ),
    namely: list(
      "a saber, nomeadamente, como segue, assim distribuídos, distribuídos por, composto por",
    ),
    including: list(
      "dos quais, das quais, entre os quais, entre as quais, entre eles, entre elas, entre, incluindo, de entre os quais, sendo",
    ),
    both: list("ambos, ambas, todos, todas"),
    each: list(
      "cada, cada um, cada uma, por grupo, por mesa, por equipa, por equipe, por tribunal, por país, por instituição, por organização, por distrito, por região, por escola, por cidade, por turma, por delegação",
    ),
    were: list("eram, são, foram, sendo"),
    ofThem: list(
      "deles, delas, dos participantes, pessoas, participantes, mais, outros, outras, destes, destas, dos inscritos, dos convidados, restantes",
    ),
    them: list("deles, delas, destes, destas"),
    address: list("sr, sra, srta, senhor, senhora, d, dom, dona, dr, dra, prof, profa, exmo, exma"),
    offices: list(
      "juiz, juíza, procurador, procuradora, ministro, ministra, desembargador, desembargadora, comissário, presidente",
    ),
    nameParticles: list("da, dos, das, do, de, e"),
    vague: list(
      "vários, várias, alguns, algumas, muitos, muitas, diversos, diversas, numerosos, numerosas, centenas de, milhares de, dezenas de, várias centenas de, várias dezenas de, vários milhares de, algumas centenas de, algumas dezenas de, um par de, um punhado de, uns poucos, umas poucas, uns quantos, umas quantas, um grupo de, uma série de, um conjunto de, inúmeros, inúmeras",
    ),
    between: list("entre"),
    ratio: list("em cada, em"),
    beside: list(
      "juntamente com, junto com, bem como, assim como, acompanhados de, acompanhados por, além de, acompanhadas por",
    ),
    except: list(
      "sem contar, sem contar com, excluindo, excluídos, excluídas, exceto, salvo, à exceção de, sem incluir, em representação de, representando, em nome de, que representam",
    ),
    forWhom: list("para"),
    givenBy: list(
      "ministrado por, ministrada por, ministrado pelos, ministrada pelos, orientado por, orientada por, conduzido por, conduzida por, organizado por, organizada por, moderado por, moderada por, dinamizado por, dinamizada por, a cargo de, dirigido por, dirigida por, aberto por, coordenado por, ministradas por, ministrados por, orientadas por, orientados por, conduzidas por, conduzidos por, organizadas por, dinamizadas por, dirigidas por, palestra de, palestras de, intervenção de, intervenções de, discurso de, discursos de, comunicação de, comunicações de, apresentação de, apresentações de",
    ),
    about: list(
      "cerca de, aproximadamente, mais de, quase, pelo menos, até, perto de, menos de, por volta de, uns, umas",
    ),
    orSo: list("ou mais, ou menos, e tal, e poucos"),
    ages: list(
      "com idades, com idade, idade média, uma idade média, com idade média, com uma idade média, média de idade, média de idades, uma média de idade, uma média de idades, com uma média de idade, com uma média de idades, idade de, idades de, idades entre, idades compreendidas",
    ),
    older: list(
      "maiores de, menores de, com mais de, com menos de, acima dos, abaixo dos, acima de, abaixo de, de mais de",
    ),
    adverbs: list(
      "finalmente, só, apenas, somente, no final, ao final, efetivamente, de facto, de fato, cada ano, cada vez, cada mês, cada semana, cada dia, também, igualmente",
    ),
    attended: list(
      "participaram, participou, estiveram presentes, presentes, presença, assistiram, compareceram, reuniu, contou com, tomaram parte, participantes, participação, participam, participa, reúne, formou, formados, formadas, capacitou, capacitados, frequentaram, frequentado, acolheu, juntou, estiveram, assistência, integraram, havia, houve, presenças, frequentado por, formámos, capacitámos, reuniram se, juntaram se, marcaram presença, envolveu, beneficiou, beneficiaram, sensibilizou, concluíram, mobilizou, recebeu, tomou parte, foram capacitados, foram capacitadas, aderiram, foram reunidos, foram reunidas, se reuniram, receberam a formação, receberam formação, capacitadas, contando com a presença, teve a participação, estão em formação, tomam parte, comparecem, em formação, terminaram a formação, vieram, apareceram, assinaram a folha, em sala, na sala, comparecido, contemplou, deslocaram se, formaram se, passaram pelo, passaram pela, lotaram, atraiu, acorreram, foram formados, foram formadas, assinaram a lista, encheram a sala, reuniu se, estavam lá, estiveram lá, assistiu à, assistiu ao, assistiu às, assistiu aos, compareceu, esteve presente, frequentou, veio, acorreu, juntou se, deslocou se, concluiu o curso, terminou a formação, recebeu formação, assinou a folha, lotou, encheu a sala, trocaram experiências, à mesma mesa, na mesma mesa, à volta da mesa, à volta da mesma mesa, em torno da mesa, em torno da mesma mesa",
    ),
    gathered: list(
      "participaram, participam, assistiram, compareceram, reuniu, reúne, participação de, presença de, estiveram presentes, tomaram parte, juntou, formou, acolheu, foram formados, foram formadas, frequentado por, formámos, capacitámos, participação dos, participação das, presença dos, presença das, foram reunidos, receberam formação, contou com, vieram, apareceram, estiveram, frequentaram, foram capacitados, foram capacitadas, participou, compareceu, tomou parte, esteve presente, veio, debateram com, dialogaram com",
    ),
    sent: list(
      "esteve presente com, estiveram presentes com, esteve representado por, esteve representada por, estiveram representados por, estiveram representadas por, foi representado por, foi representada por, representado por, representada por, participou com, veio com, enviou, enviaram, mandou, destacou",
    ),
    stops: list(
      "por, participaram, participou, estiveram, foram, eram, são, tem, têm, que, quem, assistiram, compareceram, durante, para, se, cujo, onde, enquanto, mas, presentes, especializados em, especializadas em, especializado em, especializada em, ficaram, ficou, passaram, receberam, obtiveram, tiveram, acompanharam, vieram, não, puderam, pôde, confirmaram, mostraram, manifestaram, ligaram, seguiram, conseguiram, candidataram, estão, estavam, transitaram, quiseram, queriam, chegaram, faltaram, foi, sido, capacitados, capacitadas, capacitado, fazem, fizeram no, o fizeram, fizeram isso, abriu, abriram, fechou, fecharam, encerrou, encerraram, falou, falaram, moderou, apresentou, apresentaram, interveio, intervieram",
    ),
    things: list(
      "dia, dias, hora, horas, minuto, minutos, semana, semanas, mês, meses, ano, anos, euro, euros, por cento, milhão, milhões, mil, país, países, sessão, sessões, painel, painéis, oficina, oficinas, organizações, organização, instituições, instituição, edição, edições, reunião, reuniões, conferência, conferências, tema, temas, página, páginas, casos, cidades, regiões, grupos, vezes, mesas, webinars, módulos, cursos, seminários, formações, recomendações, propostas, projetos, projectos, atividades, actividades, empresas, escolas, aldeias, pontos, relatórios, entrevistas, questionários, chamadas, folhetos, exemplares, entidades, distritos, formulários, respostas, detenções, condenações, inquéritos, crimes, arguidos, traficantes, lugares, salas, línguas, aulas, turmas, fases, comarcas, orçamento, custos, despesas, taxa, propina, financiamento, receitas, donativos, doações, telefone, fax, código postal, temperatura, programa, programas, capacitações, capacitação, treinamentos, palestras, encontros, campanhas, certificados, rondas, ciclos, ações, eventos",
    ),
    groupsOf: list("grupos de, equipas de, equipes de, mesas de, turmas de, delegações de"),
    sessions: list(
      "dia, sessão, oficina, workshop, módulo, formação, curso, seminário, webinar, reunião, edição, semana, encontro",
    ),
    bodies: list(
      "município, municípios, câmaras municipais, ministérios, embaixadas, ong, ongs, associações, fundações, sindicatos, universidades, tribunais, conselhos, hospitais, paróquias, estados membros",
    ),
    inNames: list(
      "grupo, fundo, clube, equipa, equipe, prémio, faculdade, clínica, abrigo, projeto, paróquia, diocese, comunidade, ordem, irmãs, missão, prisão, procuradoria, empresa, imprensa, rádio, cooperativa, liga, movimento, companhia, lar, externato, agrupamento, confederação, sindicato, cáritas, obra, misericórdia",
    ),
    areas: list(
      "cidade, região, distrito, concelho, província, zona, bairro, norte, sul, leste, oeste, centro, arredores, município, aldeia, vila, estado, ilha, área, freguesia, capital",
    ),
    plurals: list("s"),
    singulars: [],
    numbered: list(
      "artigo, artigos, art, lei, directiva, diretiva, resolução, decreto, portaria, sala, capítulo, página, dia, fase, módulo, lote, anexo, n, número, objetivo, tabela, figura, parte, grupo, classe, ponto, nível, versão, etapa, questão",
    ),
    kinds: list("ong, ongs, osc"),
    measures: {
      attended: list("respond* convite*, convite* respond*, aceit* convite*, acorr* convite*"),
      "turned-away": list(
        "não confirm*, recusad*, não admitid*, rejeitad*, recus*, recusám*, não aceit*, não admit*, não pud* ser, não foi possível, ficaram de fora, ficou de fora, ficar de fora, ficaram sem, sem vaga, sem lugar, indeferid*, falta de vag*, falta de lugar*, falta de espaço, não couberam, não conseguiram, foram excluíd*, não obtiveram",
      ),
      waitlisted: list(
        "lista de espera, fila de espera, em espera, em reserva, lista de reserva, suplente*",
      ),
      interested: list(
        "manifestaram interesse, demonstraram interesse, mostraram interesse, interessad*, manifest* interesse, demonstr* interesse, mostr* interesse, express* interesse, interessaram, candidat*, candidatur*, quiseram participar, queriam participar, pediram para participar, pedidos, solicit*, pedidos inscri*",
      ),
      confirmed: list(
        "confirmad*, confirmaram, confirm*, confirmám*, aceite, aceites, aceit*, admiti*, obtiveram vaga, obtiveram lugar, vaga garantida, conseguiram vaga, conseguiram lugar, receberam vaga",
      ),
      planned: list(
        "previst*, planead*, planejad*, esperad*, participarão, irão participar, estarão presentes, serão formados, serão capacitados, assistirão, vão participar, espera se, esperava*, pensad* para, concebid* para, destinad* a, prevê, previa*, contava* com, programad* para, desenhad* para, projetad* para, esperávamos, idealizad* para, acolherá, reunirá, formará, capacitará, receberá, receberão, vai formar, vai reunir, vai acolher, irá formar, irá reunir, vão receber, serão formadas, serão capacitadas, destina se a, dirige se a, haverá, esperamos, prevemos, conta se com",
      ),
      invited: list("convidad*, convite*, convidá*, convidou, convocad*"),
      capacity: list(
        "lotação, capacidade, vagas, lugares, lugar para, espaço para, pode acolher, podia acolher, pode receber, podia receber, comporta, comportava, cabem, cabiam, assentos, cadeiras, tem lugares",
      ),
      "attended-online": list(
        "internautas, online, à distância, remotamente, on line, acompanh* online, transmissão, pela internet, por zoom, via zoom, pelo zoom, videoconferência, virtualmente, de forma virtual, virtual, em linha, ligaram se, ligados online, ligadas online, conectad*, conectaram, em direto, ao vivo, streaming, de casa, forma remota, plataforma, por via digital",
      ),
    },
    entries: list(
      "candidatura, candidaturas, pedidos, inscrições, inscrição, vaga, vagas, lugares, lugar, convites, manifestações de interesse, reservas, pré inscrições",
    ),
    uncounted: list(
      "inscri*, ausente, ausentes, justificados, faltaram, selecionad* para particip*, desistiram, cancelaram, inscriç*, faltas, registad*, registaram, declinaram, faltou, faltavam, ausentaram, inscrev*, detid*, condenad*, acusad*, mort*, ferid*, contratad*, despedid*",
    ),
    denies: list("não, nunca"),
    deniesNot: list(
      "não só, não apenas, não somente, não menos de, não obstante, não incluídos, não incluindo",
    ),
    noneOf: list("nenhum dos, nenhuma das, nenhum de, nenhuma de"),
    infinitives: list(
      "participar, comparecer, vir, estar presentes, assistir, aparecer, tomar parte, estar",
    ),
    elsewhen: list(
      "no ano passado, ano passado, ano anterior, anos anteriores, edição anterior, em comparação com, em média, uma média de, média de, por dia, diários, diárias",
    ),
    afterEvent: list("após, depois de, depois do, depois da, na sequência de"),
    whichEvent: list("em que, no qual, na qual, a que, onde, que"),
    since: list("desde"),
    relatives: list("que, quem, os quais, as quais"),
    columns: {
      personal: list(
        "nome, nomes, apelido, sobrenome, nome e apelido, nome completo, nome do participante, contacto, contato, contactos, pessoa de contacto, pessoa de contato, telefone, número de telefone, tel, telemóvel, celular, e-mail, email, correio eletrónico, idade, ano de nascimento, data de nascimento, assinatura",
      ),
      number: list("número, n.º, quantidade, participantes, presenças, pessoas, total"),
      institution: list("instituição, entidade, organização, organismo"),
      share: list("percentagem, porcentagem, percentual, por cento, proporção, quota"),
      sexes: list("mulheres, homens, m, h, f, feminino, masculino, meninas, meninos"),
      present: list(
        "presentes, presença, presenças, presencial, presenciais, compareceram, vieram, participaram, comparecimento",
      ),
      others: list(
        "vítimas, vítimas identificadas, sobreviventes, beneficiários, beneficiárias, habitantes, população, utentes",
      ),
    },
  },
};
