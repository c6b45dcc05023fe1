import Assessments
import TimeLimits

extension RecordParts {
  /// Whether the version is a draft or decided on, and who signed it: under the title of every
  /// worksheet, and on every page.
  var state: Worksheet.State {
    Worksheet.State(
      mark: mark,
      words: RichText([.strong(mark), .plain(". " + says.joined(separator: " "))])
    )
  }

  private var mark: String {
    // What nobody keeps yet, nobody can have signed.
    guard let standing = record.standing else { return t["Draft"] }
    let version = "\(standing.version)"
    return switch standing.state {
    case .draft: t("Draft, version {1}", version)
    case .inReview: t("In review, version {1}", version)
    case .decided: t("Decided, version {1}", version)
    // Without its number: the document is the same after each later version.
    case .replaced: t("Version {1}, replaced by a newer one", version)
    }
  }

  private var says: [String] {
    guard let standing = record.standing else { return [t["Nobody has decided on it yet."]] }
    let hash = t("The keyed hash of its content is {1}.", standing.hash)
    return switch standing.state {
    case .draft, .inReview: [t["Nobody has decided on it yet."], hash]
    case .replaced: [t["Nobody decided on this version."], hash]
    case .decided(let signature): [words(signature), hash]
    }
  }

  private func words(_ signature: Signature) -> String {
    let (day, instant) = ("\(signature.on)", "\(signature.at)")
    return signature.by.map { t("Signed by {1} on {2} ({3}).", $0, day, instant) }
      ?? t("Signed on {1} ({2}).", day, instant)
  }
}
