public import TimeLimits

/// The rules and calendars that travel with the program, read once and passed around.
public struct Law: Sendable {
  public let computer: DeadlineComputer
  public let calendars: CalendarBook

  /// Reads the built-in rules and calendars.
  ///
  /// - Throws: `LawDataError` where the data in the binary is defective.
  public init() throws(LawDataError) {
    computer = try DeadlineComputer.builtIn()
    calendars = try CalendarBook.builtIn()
  }
}
