public import Postgres
public import TimeLimits

extension Instant: PostgresRepresentable {
  public init?(postgresRepresentation: Timestamp) {
    self.init(microsecondsSince1970: postgresRepresentation.microsecondsSince1970)
  }

  public var postgresRepresentation: Timestamp {
    Timestamp(microsecondsSince1970: microsecondsSince1970)
  }
}

extension CalendarDate: PostgresRepresentable {
  public init?(postgresRepresentation: PostgresDate) {
    let (year, month, day) = postgresRepresentation.components
    self.init(year: year, month: month, day: day)
  }

  public var postgresRepresentation: PostgresDate { PostgresDate(daysSince1970: Int(dayNumber)) }
}
