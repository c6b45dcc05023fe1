public import Assessments
import Register

/// An assessment after the registers filled it in, and what became of each part.
public struct Prefilled: Sendable {
  public var record: Assessment
  /// In the order of the registers.
  public var parts: [PrefilledPart]
  /// What the registers hold and could not be filled in, with the reason.
  public var leftOut: [Sentence]
  private let fresh: Picture
  private let former: Picture?

  init(_ merge: Merge, fresh: Picture, former: Picture?) {
    record = merge.draft
    parts = merge.parts
    leftOut = fresh.leftOut
    self.fresh = fresh
    self.former = former
  }

  /// What the registers say now beside what they said before.
  ///
  /// - Parameter tree: gives a record as a tree of values.
  /// - Returns: nil for a record that was not filled before.
  public func comparison(
    tree: (Assessment) throws -> Node
  ) rethrows -> SourceComparison? {
    try former.map { try SourceComparison(former: $0, fresh: fresh, tree: tree) }
  }
}

/// A part of an assessment, and what pre-filling did with it.
public struct PrefilledPart: Sendable, Hashable {
  /// The part, as a path: `dataItems[D3]`.
  public var place: String
  public var source: SourceEntry
  public var outcome: Outcome

  /// What was done.
  public enum Outcome: String, Vocabulary {
    /// It was not there, and is now.
    case filled
    /// It said what the register said before, and says now what the register says.
    case updated
    /// It says what the register says.
    case unchanged
    /// The author wrote something else, which stays.
    case kept
    /// The author took it out, and it stays out.
    case takenOut = "taken-out"
    /// The register does not hold it any more; it stays until the author takes it out.
    case gone

    public static let noun = "an outcome of pre-filling"
  }
}

extension Assessment {
  /// Fills the assessment with what registers hold.
  ///
  /// Nothing that an author wrote is changed: a part is filled where it is missing, and taken over
  /// anew where it still says what the register said in the version that it was taken from. Each
  /// part that comes from a register is noted in ``provenance``.
  ///
  /// - Parameters:
  ///   - extract: what the registers hold now.
  ///   - former: what they held in the versions that this record was filled from, as of that day;
  ///     nil for a record that never was.
  ///   - say: gives a sentence in the language of the record.
  /// - Returns: the record, and what became of each part.
  public func prefilled(
    from extract: RegisterExtract,
    former: RegisterExtract? = nil,
    saying say: @escaping (Sentence) -> String
  ) -> Prefilled {
    let blank = Assessment(blankIn: language, by: document.author, saying: say)
    var now = Painter(extract, labels: LabelBook(self), blank: blank, say: say)
    now.paint()
    var before: Picture?
    if let former {
      var then = Painter(former, labels: now.labels, blank: blank, say: say)
      then.paint()
      before = then.picture
    }
    var merge = Merge(
      into: self,
      fresh: now.picture,
      former: before,
      names: extract.names,
      day: extract.day
    )
    merge.run()
    return Prefilled(merge, fresh: now.picture, former: before)
  }

  /// A record in which nothing is written yet, with a method of four levels to begin with.
  ///
  /// - Parameters:
  ///   - language: that of the texts.
  ///   - author: who writes it.
  ///   - say: gives a sentence in that language.
  public init(
    blankIn language: LanguageTag,
    by author: String,
    saying say: (Sentence) -> String
  ) {
    self.init(
      format: .version1,
      language: language,
      processing: Processing(name: "", summary: "", nature: "", extent: "", context: ""),
      document: DocumentSheet(version: "0.1", author: author),
      parties: Parties(),
      planning: Planning(),
      scope: Scope(),
      method: .fourLevels(
        name: say("Four levels of severity and likelihood"),
        description: say("Levels, anchors and rule are a proposal for the controller to confirm.")
      ) { say(Sentence(stringLiteral: $0)) }
    )
  }
}

extension RegisterExtract {
  /// The names of the entries, for people.
  var names: [SourceKey: String] {
    var names: [SourceKey: String] = [:]
    for version in activities { names[version.source("").key] = version.record.name }
    for version in recipients { names[version.source("").key] = version.record.name }
    for version in responsibilities { names[version.source("").key] = version.record.name }
    return names
  }
}
