public import Postgres
public import SubjectRequests
public import TimeLimits

// The closed vocabularies are stored by the same words in SQL, Swift and on the command line.
extension Right: PostgresRepresentable {}
extension RequestStatus: PostgresRepresentable {}
extension EventKind: PostgresRepresentable {}
extension Channel: PostgresRepresentable {}
extension Decision.Outcome: PostgresRepresentable {}
extension Fact.Timeliness: PostgresRepresentable {}
extension DeadlineStatus: PostgresRepresentable {}
extension ClockKind: PostgresRepresentable {}
extension ApprovalRule: PostgresRepresentable {}
extension TaskPlanning: PostgresRepresentable {}
extension RestrictionGround: PostgresRepresentable {}
extension CaseHold.Ground: PostgresRepresentable {}
extension EraseCase.Ground: PostgresRepresentable {}
extension LiftReason: PostgresRepresentable {}
extension Receipt.Evidence: PostgresRepresentable {}
extension LetterToKeep.Kind: PostgresRepresentable {}
extension LetterToSort.Reading.Kind: PostgresRepresentable {}
extension LetterToSort.Reading.Certainty: PostgresRepresentable {}
extension LetterSettlement.Word: PostgresRepresentable {}
