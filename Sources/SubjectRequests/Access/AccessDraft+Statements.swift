extension AccessDraft.Entry {
  /// Takes a statement into account; what it states is no longer missing.
  mutating func take(_ statement: AccessStatement) {
    if let texts = statement.set { set(texts) }
    if let texts = statement.add { add(texts) }
    for (point, why) in statement.without ?? [:] {
      activity.explanations[point] = why
      close(point)
    }
  }

  private mutating func set(_ texts: AccessTexts) {
    set(texts.purposes, \.purposes, .purposes)
    set(texts.lawfulBases, \.lawfulBases, .lawfulBases)
    set(texts.categories, \.categories, .categories)
    set(texts.recipients, \.recipients, .recipients)
    set(texts.transfers, \.transfers, .transfers)
    set(texts.retention, \.retention, .retention)
    set(texts.sources, \.sources, .sources)
    set(texts.automatedDecisions, \.automatedDecisions, .automatedDecisions)
  }

  private mutating func add(_ texts: AccessTexts) {
    add(texts.purposes, \.purposes, .purposes)
    add(texts.lawfulBases, \.lawfulBases, .lawfulBases)
    add(texts.categories, \.categories, .categories)
    add(texts.recipients, \.recipients, .recipients)
    add(texts.transfers, \.transfers, .transfers)
    add(texts.retention, \.retention, .retention)
    add(texts.sources, \.sources, .sources)
    add(texts.automatedDecisions, \.automatedDecisions, .automatedDecisions)
  }

  private mutating func set<Value>(
    _ values: [Value]?,
    _ path: WritableKeyPath<AccessInformation.Activity, [Value]>,
    _ point: AccessPoint
  ) {
    guard let values else { return }
    activity[keyPath: path] = values
    close(point)
  }

  /// What is added to a point on which the register is silent altogether fills it.
  private mutating func add<Value>(
    _ values: [Value]?,
    _ path: WritableKeyPath<AccessInformation.Activity, [Value]>,
    _ point: AccessPoint
  ) {
    guard let values, !values.isEmpty else { return }
    if activity[keyPath: path].isEmpty { close(point) }
    activity[keyPath: path] += values
  }

  private mutating func close(_ point: AccessPoint) {
    gaps.removeAll { $0.point == point }
  }
}
