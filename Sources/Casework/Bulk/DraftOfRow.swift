extension Desk {
  /// Checks a row and makes a draft of it.
  ///
  /// - Throws: ``RowRefusal`` naming the field and what would be right.
  public func draft(_ row: RequestRow, line: Int) throws(RowRefusal) -> RequestDraft {
    try RowReading(line: line, zone: zone, now: now).draft(row)
  }
}
