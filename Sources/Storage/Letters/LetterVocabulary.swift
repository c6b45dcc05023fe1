public import Postgres
public import SubjectRequests

// The closed vocabularies of letters are stored by the same words in SQL, Swift and on the command
// line.
extension LetterKind: PostgresRepresentable {}
extension LetterLanguage: PostgresRepresentable {}
extension LetterState.Word: PostgresRepresentable {}
extension LetterStep.Event.Word: PostgresRepresentable {}
extension SentMessage.Channel: PostgresRepresentable {}
extension MadePackage.Encryption: PostgresRepresentable {}
