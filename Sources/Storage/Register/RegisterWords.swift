public import Postgres
public import Register

// The closed vocabularies are stored by the same words in SQL, Swift and on the command line.
extension RegisterKind: PostgresRepresentable {}
extension ReviewKind: PostgresRepresentable {}
extension ConsentEventKind: PostgresRepresentable {}
extension ConsentExpression: PostgresRepresentable {}
