public import Records
public import Register
import SubjectRequests

extension Desk {
  /// The categories of people that bear these names, or labels, in activities that go on.
  ///
  /// - Parameter names: names or labels, in any case of letters.
  /// - Returns: their labels; none where no name is given.
  /// - Throws: ``RegisterRefusal/noSuchSubjects(_:known:)`` where a name leads to none, since activities
  ///   would be left out without a word; `SealingError`; `PostgresError`.
  public func subjectCategories(named names: [String]) async throws -> Set<Label<SubjectCategory>> {
    guard !names.isEmpty else { return [] }
    let activities = try await records(ProcessingActivity.self).map(\.record)
      .filter { $0.goesOn(on: today) }
    return try names.reduce(into: []) { found, name in
      let labels = activities.reduce(into: Set<Label<SubjectCategory>>()) {
        $0.formUnion($1.labels(of: name))
      }
      guard !labels.isEmpty else {
        throw RegisterRefusal.noSuchSubjects(name, known: activities.subjectCategories)
      }
      found.formUnion(labels)
    }
  }
}
