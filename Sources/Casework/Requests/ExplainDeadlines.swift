public import SubjectRequests
public import TimeLimits

extension Desk {
  /// The steps by which the dates of a case are computed, with their citations.
  ///
  /// - Throws: `FactsError` where the events contradict each other.
  public func explain(
    _ file: CaseFile
  ) throws(FactsError) -> [(claim: Claim, deadline: Deadline)] {
    try keeper.explanations(of: file)
  }
}
