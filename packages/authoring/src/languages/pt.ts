// Data, hence long.
import type { Language } from "./language.ts";
import { list, lists } from "./list.ts";

export const portuguese: Language = {
  tag: "pt",
  programme: {
    common: list(
      "o, a, os, as, de, do, da, dos, das, e, em, no, na, um, uma, para, com, por, que, é, são, ao, à, se, sobre, como, mais, ou, será, pelo, pela, não, nos, nas",
    ),
    months: lists(
      "janeiro, jan; fevereiro, fev; março, mar; abril, abr; maio, mai; junho, jun; julho, jul; agosto, ago; setembro, set; outubro, out; novembro, nov; dezembro, dez",
    ),
    weekdays: lists(
      "segunda feira, segunda, seg; terça feira, terça, ter; quarta feira, quarta, qua; quinta feira, quinta, qui; sexta feira, sexta, sex; sábado, sáb; domingo, dom",
    ),
    day: list("dia"),
    ordinals: lists(
      "primeiro, primeira, um; segundo, dois; terceiro, terceira, três; quarto, quatro; quinto, cinco",
    ),
    clock: {
      at: list("às, à, hora, pelas"),
      hourLead: list("às, à, pelas"),
      from: list("das, da, desde as, desde, a partir das, a partir de, de, entre as"),
      to: list("às, à, a, até às, até as, até, e as, e"),
      until: list("até às, até as, até"),
      about: list("cerca das, cerca de, aprox, aproximadamente, por volta das"),
      hour: list("h, hs, hrs, horas, hora"),
      noon: list("meio dia"),
      midnight: list("meia noite"),
    },
    minutes: list("min, minuto, minutos"),
    hours: list("h, hora, horas"),
    kinds: {
      registration: list(
        "registo*, registro*, inscriç*, credenciamento*, acreditaç*, receção dos participantes, recepção dos participantes, chegada*, acolhimento*, receção de participantes, recepção de participantes, secretariado, recepção e registo",
      ),
      opening: list(
        "abertura*, boas vindas, sessão de abertura, sessão inaugural, palavras de boas vindas, mesa de abertura, saudaç*, introduç*, cerimónia de abertura, cerimônia de abertura, inauguraç*",
      ),
      keynote: list(
        "conferência inaugural, conferência de abertura, palestra magna, keynote*, conferência magna, oração de sapiência, palestra inaugural, conferência principal",
      ),
      presentation: list(
        "apresentaç*, palestra*, comunicaç*, conferência*, intervenç*, exposiç*, estudo de caso, relato*, testemunho*, caso prático, demonstração",
      ),
      plenary: list("plenária*, plenário*, sessão plenária"),
      panel: list("painel*, painéis, mesa redonda*, mesas redondas"),
      workshop: list(
        "oficina*, workshop*, grupo de trabalho, grupos de trabalho, sessões paralelas, sessão paralela, trabalho em grupo, trabalho de grupo, trabalhos de grupo, formação*, atelier*, minicurso*",
      ),
      discussion: list(
        "debate*, discuss*, perguntas*, perguntas e respostas, diálogo*, troca de experiências, espaço de debate, roda de conversa",
      ),
      break: list(
        "pausa*, intervalo*, café*, coffee break, pausa para café, pausa café, lanche*, intervalo para café, café de boas vindas",
      ),
      meal: list(
        "almoço*, jantar*, pequeno almoço, pausa para almoço, café da manhã, buffet, intervalo para almoço, almoço livre, lunch, jantar de gala, intervalo para jantar, pausa para jantar",
      ),
      social: list(
        "cocktail*, coquetel*, coquetéis, receção*, recepção*, visita*, concerto*, networking, porto de honra, visita guiada, confraternização, programa social, momento cultural, momento musical, convívio*, beberete*",
      ),
      closing: list(
        "encerramento*, sessão de encerramento, conclus*, fecho*, síntese*, considerações finais, fim, fim de*, fim dos trabalhos, avaliação, despedida*, palavras finais, notas finais, balanço",
      ),
      departure: list("partida*, saída*, regresso*"),
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
        "orador*, oradora*, palestrante*, com, intervenientes, interveniente, a cargo de, apresenta, por, conferencista*, comunicação de, expositor*, expositora*, apresentação de, intervêm",
      ),
      keynote: list("orador principal, oradora principal"),
      panelist: list(
        "painelista*, participantes, participam, convidados, debatedor*, debatedora*, comentarista*, comentador*, participação de",
      ),
      moderator: list(
        "moderador*, moderadora*, moderação, modera, moderado por, mediador*, mediadora*, mediação",
      ),
      chair: list("presidente*, preside, presidência, coordenação, coordena"),
      rapporteur: list("relator*, relatora*"),
      facilitator: list(
        "facilitador*, facilitadora*, formador*, formadora*, dinamização, dinamiza, dinamizado por, oficineiro*",
      ),
      expert: list("perito*, perita*, especialista*"),
    },
    honorifics: list(
      "dr, dra, prof, profa, sr, sra, d, dom, eng, desembargador, juiz, juíza, exmo, exma, padre, frei, vereador, vereadora, deputado, deputada, senador, senadora, ministro, ministra, prefeito, prefeita",
    ),
    rooms: list(
      "sala, auditório, anfiteatro, salão, foyer, átrio, aula magna, salão nobre, hall, refeitório, cantina, biblioteca, palco, pátio, capela, igreja, catedral, cemitério, praça",
    ),
    venues: list(
      "hotel, universidade*, palácio*, centro*, parlamento*, instituto*, faculdade*, biblioteca*, museu*, câmara municipal*, ministério*, casa, escola*, sede, campus, assembleia, igreja, catedral, castelo, parque, praça, jardim, teatro, academia, liceu, pavilhão, paços do concelho",
    ),
    placeLabels: list("local, onde, lugar, morada, endereço"),
    timeLabels: list(
      "hora, horas, horário, horários, quando, duração, prazo, telefone, tel, data, datas, preço, contacto, contato, pessoa de contacto, informações, contactos, contatos",
    ),
    dateLabels: list("data, datas, quando"),
    otherDates: list(
      "publicad*, publicação, atualizad*, actualizad*, modificad*, postad*, prazo*, data limite, o mais tardar, inscriç*, inscrever*, lei, diretiva, directiva, decreto, resolução, portaria, comunicado, arquivo*, próximos eventos, outros eventos, notícias, nascid*, até ao, até o, até dia, antes de",
    ),
    parallel: list("paralel*, em paralelo, simultâne*, à escolha"),
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
      room: list("sala, local, onde, lugar"),
    },
    units: list(
      "milhões, milhão, mil milhões, bilhões, mil, por cento, euros, euro, eur, reais, km, kg, pessoas, participantes, vítimas, casos, anos, pontos, páginas, créditos",
    ),
    workshops: list("oficina*, workshop*"),
    rounds: list("ronda*, rodada*, turnos"),
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
      "uma dezena de": 10,
      "uma dúzia de": 12,
      "uma quinzena de": 15,
      "uma vintena de": 20,
      "meia centena de": 50,
      "uma centena de": 100,
    },
    articles: list("um, uma"),
  },
  attendance: {
    endings: list("os, as, es, o, a, e, s"),
    noun: "first",
    participants: list(
      "participante, participantes, presentes, formandos, formandas, visitantes, ouvintes, assistentes presentes, internautas, cursista, cursistas, formando, capacitandos, congressistas, espectadores",
    ),
    persons: list(
      "pessoa, pessoas, profissional, profissionais, perito, peritos, perita, peritas, especialista, especialistas, técnico, técnicos, técnica, técnicas, convidado, convidados, convidadas, atores, mulher, mulheres, homem, homens",
    ),
    representatives: list(
      "representante, representantes, delegado, delegados, delegada, delegadas, membro, membros, elemento, elementos, funcionário, funcionários, funcionária, funcionárias, trabalhadores de, agente, agentes, colaboradores, colaborador",
    ),
    from: list(
      "de, do, da, dos, das, junto de, junto do, junto da, provenientes de, provenientes do, provenientes da, em representação de, em representação do, em representação da, pertencentes a",
    ),
    place: list("em, no, na, nos, nas"),
    and: list(
      "e, bem como, assim como, mais, além de, juntamente com, seguidos de, seguidas de, além disso",
    ),
    articles: list("o, a, os, as, um, uma, outros, outras, outro, outra"),
    total: list(
      "total, no total, ao todo, um total de, número total de, número de participantes, total de participantes, total participantes",
    ),
    namely: list(
      "a saber, nomeadamente, como segue, assim distribuídos, distribuídos por, composto por",
    ),
    including: list(
      "dos quais, das quais, entre os quais, entre as quais, entre eles, entre elas, entre, incluindo, de entre os quais, sendo",
    ),
    both: list("ambos, ambas, todos, todas"),
    were: list("eram, são, foram, sendo"),
    ofThem: list("deles, delas, dos participantes, pessoas, participantes"),
    address: list("sr, sra, srta, senhor, senhora, d, dom, dona, dr, dra, prof, profa, exmo, exma"),
    offices: list(
      "juiz, juíza, procurador, procuradora, ministro, ministra, desembargador, desembargadora, comissário, presidente",
    ),
    vague: list(
      "vários, várias, alguns, algumas, muitos, muitas, diversos, diversas, numerosos, numerosas, centenas de, milhares de, dezenas de",
    ),
    between: list("entre"),
    ratio: list("em cada, em"),
    beside: list(
      "juntamente com, junto com, bem como, assim como, acompanhados de, acompanhados por, além de, acompanhadas por",
    ),
    about: list(
      "cerca de, aproximadamente, mais de, quase, pelo menos, até, perto de, menos de, por volta de",
    ),
    attended: list(
      "participaram, participou, estiveram presentes, presentes, presença, assistiram, compareceram, reuniu, contou com, tomaram parte, participantes, participação, participam, participa, reúne, formou, formados, formadas, capacitou, capacitados, frequentaram, frequentado, acolheu, juntou, estiveram, assistência, integraram, havia, houve, presenças, responderam ao convite, frequentado por, formámos, capacitámos, reuniram se, juntaram se, marcaram presença, envolveu, beneficiou, beneficiaram, sensibilizou, concluíram, mobilizou, recebeu, tomou parte, foram capacitados, foram capacitadas, aderiram, foram reunidos, foram reunidas, se reuniram, receberam a formação, receberam formação, capacitadas, contando com a presença, teve a participação, estão em formação, tomam parte, comparecem, em formação, terminaram a formação",
    ),
    gathered: list(
      "participaram, participam, assistiram, compareceram, reuniu, reúne, participação de, presença de, estiveram presentes, tomaram parte, juntou, formou, acolheu, foram formados, foram formadas, frequentado por, formámos, capacitámos, participação dos, participação das, presença dos, presença das, foram reunidos, receberam formação, contou com",
    ),
    stops: list(
      "por, participaram, participou, estiveram, foram, eram, são, tem, têm, que, quem, assistiram, compareceram, durante, para, se, cujo, onde, enquanto, mas, presentes, especializados em, especializadas em, especializado em, especializada em, com idades, com idade",
    ),
    things: list(
      "dia, dias, hora, horas, minuto, minutos, semana, semanas, mês, meses, ano, anos, euro, euros, por cento, milhão, milhões, mil, país, países, sessão, sessões, painel, painéis, oficina, oficinas, organizações, organização, instituições, instituição, edição, edições, reunião, reuniões, conferência, conferências, tema, temas, página, páginas, casos, cidades, regiões, grupos, vezes, mesas, webinars, módulos, cursos, seminários, formações, recomendações, propostas, projetos, projectos, atividades, actividades, empresas, escolas, aldeias, pontos, relatórios, entrevistas, questionários, chamadas, folhetos, exemplares, entidades, distritos, formulários, respostas, detenções, condenações, inquéritos, crimes, arguidos, traficantes, lugares, salas, línguas, aulas, turmas, fases, comarcas",
    ),
    bodies: list(
      "município, municípios, câmaras municipais, ministérios, embaixadas, ong, ongs, associações, fundações, sindicatos, universidades, tribunais, conselhos, hospitais, paróquias, estados membros",
    ),
    numbered: list(
      "artigo, artigos, art, lei, directiva, diretiva, resolução, decreto, portaria, sala, capítulo, página, dia, fase, módulo, lote, anexo, n, número, objetivo, tabela, figura, parte, grupo, classe, ponto, nível, versão, etapa, questão",
    ),
    kinds: list("ong, ongs, osc"),
    measures: {
      "turned-away": list("não confirm*, recusad*, não admitid*, rejeitad*"),
      waitlisted: list("lista de espera"),
      interested: list(
        "manifestaram interesse, demonstraram interesse, mostraram interesse, interessad*",
      ),
      confirmed: list("confirmad*, confirmaram"),
      planned: list(
        "previst*, planead*, planejad*, esperad*, participarão, irão participar, estarão presentes, serão formados, serão capacitados, assistirão, vão participar, espera se, esperava*",
      ),
      invited: list("convidad*, convite*"),
      capacity: list("lotação, capacidade, vagas, lugares"),
      "attended-online": list("internautas, online, à distância, remotamente"),
    },
    uncounted: list(
      "inscri*, ausente, ausentes, justificados, faltaram, selecionad* para particip*",
    ),
    elsewhen: list(
      "no ano passado, ano passado, ano anterior, anos anteriores, edição anterior, em comparação com",
    ),
    relatives: list("que, quem, os quais, as quais"),
    columns: {
      number: list("número, n.º, quantidade, participantes, presenças, pessoas, total"),
      institution: list("instituição, entidade, organização, organismo"),
    },
  },
};
