/** What a column of a registration export can hold. */
export type RegistrationField =
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "phone"
  | "organization"
  | "category"
  | "country"
  | "role"
  | "status"
  | "registered"
  | "language"
  | "consent"
  | "note";

/**
 * What columns are called, in English, Romanian, Dutch, French, German, Spanish, Italian and Portuguese, as `foldLabel` writes
 * it and without punctuation. A name that means different things in two languages stands where registration forms use it.
 */
export const HEADER_WORDS: Readonly<Record<RegistrationField, readonly string[]>> = {
  name: [
    ...["name", "full name", "participant", "participant name", "attendee", "attendee name"],
    ...["nume complet", "nume si prenume", "numele si prenumele", "prenume si nume"],
    ...["numele complet", "nume prenume"],
    ...["naam", "volledige naam", "deelnemer", "naam deelnemer"],
    ...["nom complet", "nom et prenom", "prenom et nom", "nom prenom", "participant e"],
    ...["vollstandiger name", "teilnehmer", "teilnehmerin", "teilnehmername", "vor und nachname"],
    ...["vor- und nachname", "name vorname", "name und vorname", "vorname nachname"],
    ...["nombre completo", "nombre y apellidos", "nombre y apellido", "apellidos y nombre"],
    ...["nome completo", "nome e cognome", "cognome e nome", "partecipante", "nominativo"],
    ...["nome e apelido", "nome e sobrenome", "participante"],
  ],
  firstName: [
    ...["first name", "firstname", "given name", "given names", "forename"],
    ...["prenume", "prenumele", "voornaam", "prenom", "prenoms", "vorname", "rufname"],
    ...["nombre", "nombres", "nome", "primeiro nome", "nome proprio"],
  ],
  lastName: [
    ...["last name", "lastname", "surname", "family name", "nume", "numele", "nume de familie"],
    ...["achternaam", "familienaam", "nom", "nom de famille", "nachname", "familienname", "zuname"],
    ...["apellido", "apellidos", "cognome", "apelido", "apelidos", "sobrenome", "ultimo nome"],
  ],
  email: [
    ...["email", "e-mail", "e mail", "mail", "email address", "e-mail address", "mail address"],
    ...[
      "adresa de email",
      "adresa de e-mail",
      "adresa email",
      "adresa e-mail",
      "posta electronica",
    ],
    ...["e-mailadres", "emailadres", "mailadres", "adresse email", "adresse e-mail"],
    ...["adresse mail", "courriel", "adresse courriel", "adresse electronique", "e-mail-adresse"],
    ...["emailadresse", "e-mailadresse", "mailadresse", "correo", "correo electronico"],
    ...["direccion de correo electronico", "direccion de correo", "indirizzo email"],
    ...["indirizzo e-mail", "posta elettronica", "endereco de email", "endereco de e-mail"],
    ...["endereco eletronico", "correio eletronico", "correio electronico"],
  ],
  phone: [
    ...["phone", "phone number", "telephone", "telephone number", "mobile", "mobile phone"],
    ...["mobile number", "telefon", "numar de telefon", "nr telefon", "telefon mobil", "mobil"],
    ...["telefoon", "telefoonnummer", "mobiel", "gsm", "tel", "numero de telephone", "portable"],
    ...["telefonnummer", "handy", "handynummer", "mobiltelefon", "telefono", "movil"],
    ...["numero de telefono", "numero di telefono", "cellulare", "telefone", "telemovel"],
    ...["celular", "numero de telefone"],
  ],
  organization: [
    ...["organization", "organisation", "institution", "company", "employer", "affiliation"],
    ...["organization name", "organisation name", "institution name", "agency"],
    ...["organizatie", "organizatia", "institutie", "institutia", "companie", "angajator"],
    ...["afiliere", "denumirea institutiei", "institutia organizatia", "instelling", "bedrijf"],
    ...["werkgever", "organisme", "entreprise", "employeur", "structure", "einrichtung"],
    ...["institut", "firma", "arbeitgeber", "unternehmen", "organizacion", "institucion"],
    ...["entidad", "empresa", "empleador", "organizzazione", "istituzione", "ente", "azienda"],
    ...["organizacao", "instituicao", "entidade", "empregador"],
  ],
  category: [
    ...[
      "category",
      "categories",
      "profession",
      "occupation",
      "stakeholder",
      "stakeholder category",
    ],
    ...["stakeholder group", "categorie", "categoria", "profesie", "profesia", "ocupatie"],
    ...["ocupatia", "categorie profesionala", "categorieen", "beroep", "beroepsgroep", "metier"],
    ...["categorie professionnelle", "kategorie", "beruf", "berufsgruppe", "profesion"],
    ...["ocupacion", "categoria profesional", "professione", "categoria professionale"],
    ...["profissao", "ocupacao", "categoria profissional", "grupo profesional"],
  ],
  country: [
    ...["country", "country of residence", "nation", "tara", "tara de provenienta"],
    ...["tara de resedinta", "land", "land van herkomst", "pays", "pays de residence"],
    ...["herkunftsland", "wohnsitzland", "staat", "pais", "pais de residencia", "paese", "nazione"],
    ...["stato", "country code", "cod tara", "landcode", "code pays", "landercode"],
    ...["codigo de pais", "codice paese", "codigo do pais"],
  ],
  role: [
    ...["role", "job title", "position", "function", "functie", "functia", "rol", "post"],
    ...["functietitel", "fonction", "poste", "funktion", "position im unternehmen"],
    ...["stellenbezeichnung", "rolle", "cargo", "puesto", "funcion", "ruolo", "funzione", "carica"],
    ...["posizione", "funcao", "papel"],
  ],
  status: [
    ...["status", "registration status", "attendance", "attendance status", "rsvp"],
    ...["participation status", "stare", "starea", "statut", "stadiu", "stare inscriere"],
    ...[
      "inschrijfstatus",
      "aanmeldstatus",
      "statut de l'inscription",
      "statut inscription",
      "etat",
    ],
    ...[
      "anmeldestatus",
      "teilnahmestatus",
      "estado",
      "estado de la inscripcion",
      "stato iscrizione",
    ],
    ...["stato dell'iscrizione", "situacao", "estado da inscricao"],
  ],
  registered: [
    ...["registered", "registered at", "registration date", "timestamp", "submitted at"],
    ...["created at", "date of registration", "data inscrierii", "data inregistrarii"],
    ...["marcaj de timp", "marcaj temporal", "inschrijfdatum", "datum inschrijving", "tijdstempel"],
    ...["aanmelddatum", "date d'inscription", "horodateur", "horodatage", "anmeldedatum"],
    ...["zeitstempel", "registrierungsdatum", "fecha de inscripcion", "fecha de registro"],
    ...["marca temporal", "data di iscrizione", "data iscrizione", "informazioni cronologiche"],
    ...["data de inscricao", "data da inscricao", "carimbo de data hora"],
  ],
  language: [
    ...["language", "preferred language", "limba", "limba preferata", "taal", "voorkeurstaal"],
    ...["langue", "langue preferee", "sprache", "bevorzugte sprache", "idioma", "lengua"],
    ...["idioma preferido", "lingua", "lingua preferita"],
  ],
  consent: [
    ...["consent", "may be named to", "visible to", "consimtamant", "acord", "toestemming"],
    ...["consentement", "einwilligung", "einverstandnis", "consentimiento", "consenso"],
    ...["consentimento"],
  ],
  note: [
    ...["note", "notes", "remark", "remarks", "comment", "comments", "observatii", "mentiuni"],
    ...["comentarii", "opmerking", "opmerkingen", "remarque", "remarques", "commentaire"],
    ...["commentaires", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "notiz"],
    ...["kommentar", "observaciones", "comentarios", "notas", "osservazioni", "commenti"],
    ...["observacoes"],
  ],
};
