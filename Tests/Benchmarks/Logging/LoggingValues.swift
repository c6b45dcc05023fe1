/// What stands in the place of each value of the statement that logs a request, in their order.
///
/// What is unique is random, as in habeas, and what names requests grows with time; all the rest
/// are variables.
struct LoggingValues {
  let places: [String]

  private static let tenant = ":controller::uuid"
  private static let request = "(:turn::text || :request::text)::uuid"
  private static let claim = "(:turn::text || :claim::text)::uuid"
  private static let nothing = "ARRAY[NULL]"

  /// - Parameter deadlines: how many clocks the claim has.
  init(deadlines: Int) {
    places =
      Self.requests + Self.key + Self.claims + Self.events + Self.deadlines(deadlines)
      + Self.act
  }

  private static let requests = [
    tenant,
    "ARRAY[\(request)]",
    "ARRAY[:first::text || '-' || :second::text || '-' || :third::text || '-' || :fourth::text]",
    "\(nothing)::text[]",
    ":received::timestamptz[]", ":recorded::timestamptz[]", ":channel::text[]",
    ":language::text[]", ":name::bytea[]", ":email::bytea[]",
    hash(":request"), hash(":claim"),
    "\(nothing)::bytea[]",
    ":event_count::integer[]", ":evidence::text[]",
    tenant, ":law::integer", ":plan::integer",
  ]

  private static let key = [tenant, "ARRAY[\(request)]", ":wrapped_key::bytea[]"]

  private static let claims = [
    tenant, "ARRAY[\(claim)]", "ARRAY[\(request)]",
    ":right::text[]", ":article::text[]", ":progress::text[]", "\(nothing)::text[]",
    ":open_tasks::integer[]",
  ]

  private static let events = [
    tenant, "NULL::uuid", repeated(request, 2), ":event_sequence::integer[]",
    "ARRAY[NULL, \(claim)]",
    ":event_kind::text[]", ":event_occurred::timestamptz[]", ":event_recorded::timestamptz[]",
    ":event_by::text[]", ":event_right::text[]", ":event_article::text[]",
    ":event_nothing::text[]", ":event_nothing::smallint[]", ":event_nothing::text[]",
    ":event_nothing::text[]", ":event_nothing::text[]", ":event_nothing::text[]",
    ":event_nothing::text[]", ":event_nothing::text[]",
    ":event_nothing::smallint[]", ":event_nothing::text[]", ":event_nothing::text[]",
    ":event_nothing::timestamptz[]", ":event_nothing::date[]", ":event_nothing::bigint[]",
    ":event_nothing::text[]", ":event_nothing::text[]", ":event_nothing::bytea[]",
  ]

  private static func deadlines(_ count: Int) -> [String] {
    [
      tenant, repeated(claim, count), ":clock::text[]", repeated(request, count),
      ":due_reference::text[]", ":due_right::text[]", ":due_article::text[]",
      ":due_received::date[]", ":due_nothing::text[]", ":due_status::text[]",
      ":target::date[]", ":due::date[]", ":due_unrolled::date[]", ":ends::timestamptz[]",
      ":due_nothing::date[]", ":rule::text[]", ":options::text[]", ":calendar::text[]",
      ":alarms::text[]",
    ]
  }

  private static let act = [
    tenant, "ARRAY[(:turn::text || :key_of_act::text)::uuid]", "ARRAY[\(request)]",
    ":recorded::timestamptz[]",
  ]

  private static func repeated(_ value: String, _ count: Int) -> String {
    "ARRAY[\([String](repeating: value, count: count).joined(separator: ", "))]"
  }

  /// As long and as random as the keyed hash of a name.
  private static func hash(_ variable: String) -> String {
    "ARRAY[sha256(int8send(\(variable)::bigint))]"
  }
}
