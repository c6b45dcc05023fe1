public import Foundation
public import SubjectRequests

extension DeadlineReport {
  /// The report as a PDF: counts, a timeline, and a table a group.
  ///
  /// It bears the day of the report as its date, so the same report of the same day gives the same
  /// bytes under the same version of Typst.
  ///
  /// - Throws: ``TypesettingError``.
  public func pdf(by typesetter: Typesetter) throws(TypesettingError) -> Data {
    try Worksheet(deadlines: self).pdf(by: typesetter)
  }
}
