public import Assessments
import Foundation
import Records

extension Assessment {
  /// The version for the public: without what is confidential, and marked as such.
  ///
  /// The record itself is changed, so that whatever is made of it holds nothing of what is withheld.
  /// Where entries came from, and the worksheet that the record was imported from, stay inside.
  ///
  /// - Parameters:
  ///   - version: the number of this version, counted from 1.
  ///   - hash: the keyed hash of its content, in hexadecimal digits.
  /// - Returns: a record of the same format.
  /// - Throws: `RedactionRefusal`, also where a text that is withheld in one place stands in
  ///   another; `UnreadableAssessment`.
  public func publicVersion(of version: Int, hash: String) throws -> Assessment {
    let redaction = try redaction()
    var record = try redaction.record.decode(Assessment.self).withoutLooseReferences()
    try redaction.check(nothingStaysIn: try Node(json: AssessmentFile.json(record)))
    record.standing = standing?.withoutNames
    record.redaction = RedactionNotice(version: version, hash: hash, withheld: redaction.summary)
    return record
  }

  /// Makes sure that everything that is confidential can be withheld.
  ///
  /// Whether its texts stand elsewhere as well is found on publication.
  ///
  /// - Throws: `RedactionRefusal`.
  public func checkWithholding() throws {
    _ = try redaction()
  }

  private func redaction() throws -> Redaction {
    var whole = self
    whole.provenance = []
    whole.pia = nil
    whole.confidential = []
    whole.standing = nil
    let t = Wording(WorksheetLanguage(of: language))
    return try Redaction(
      of: try Node(json: AssessmentFile.json(whole)),
      withholding: confidential
    ) { reason in
      t("[not public: {1}]", t[reason.words])
    }
  }
}

extension Redaction {
  /// What was withheld, without the labels of entries that are gone.
  fileprivate var summary: [WithheldPart] {
    var parts: [WithheldPart] = []
    for part in withheld.map(\.part) {
      let place = part.publicPlace
      let index = parts.firstIndex { $0.place == place && $0.reason == part.reason }
      if let index {
        parts[index].count += 1
      } else {
        parts.append(WithheldPart(place: place, reason: part.reason, count: 1))
      }
    }
    return parts
  }

  /// Makes sure that no text that was taken out stands anywhere in what is left.
  ///
  /// - Throws: `RedactionRefusal.saidElsewhere`.
  fileprivate func check(nothingStaysIn record: Node) throws(RedactionRefusal) {
    let left = record.leaves(naming: .label).map { leaf in
      Leaf(
        path: leaf.path,
        field: leaf.path.replacing(/\[[^\]]*\]/, with: ""),
        text: leaf.text.folded
      )
    }
    let echoes = withheld.compactMap { part -> RedactionEcho? in
      var others: [String] = []
      for text in WithheldTexts(part.content, at: part.part.place).texts {
        let wanted = text.text.folded
        guard wanted.count >= Self.shortestText else { continue }
        // What other entries say in the same field gives none of them away.
        let isShared = left.contains { $0.field == text.field && $0.text == wanted }
        guard text.role == .whole || !isShared else { continue }
        others += left.filter { $0.text.contains(wanted) && !others.contains($0.path) }.map(\.path)
      }
      return others.isEmpty ? nil : RedactionEcho(place: part.part.place, others: others)
    }
    guard echoes.isEmpty else { throw .saidElsewhere(echoes) }
  }

  /// A text of the record for the public.
  private struct Leaf {
    let path: String
    let field: String
    let text: String
  }

  /// Shorter texts, such as `NL`, stand everywhere and tell nothing.
  private static let shortestText = 4
}

extension String {
  /// The text as it is compared: in small letters, on one line.
  fileprivate var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
