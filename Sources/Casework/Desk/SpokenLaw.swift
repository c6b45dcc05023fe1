public import SubjectRequests

extension Desk {
  /// The law by whose provisions a case is spoken of.
  public func spokenLaw(of file: CaseFile) -> SpokenLaw { keeper.spokenLaw(of: file) }

  /// The law under which the controller answers what it receives today.
  public var spokenLaw: SpokenLaw { keeper.spokenLaw(of: [.access], received: today) }
}
