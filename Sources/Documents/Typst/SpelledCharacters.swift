import Drawings
import Foundation

extension Worksheet {
  /// Sets the document that is made of a worksheet.
  ///
  /// Characters that the fonts lack would be empty boxes, or have the document refused, which says
  /// nothing of where they stand: they are written by their numbers, `[U+6F0F]`, and the line under
  /// the title says so.
  ///
  /// - Throws: ``TypesettingError``.
  func set(
    by typesetter: Typesetter,
    _ document: (Worksheet) -> TypstDocument
  ) throws(TypesettingError) -> Data {
    let plain = document(self)
    guard !Typeface.haveAll(of: plain.source) else { return try typesetter.pdf(plain) }
    do throws(TypesettingError) {
      return try typesetter.pdf(plain.refusedForBoxes)
    } catch {
      switch error {
      case .characterMissing:
        return try typesetter.pdf(document(saying(Self.spelling)).spelled)
      case .refused where plain.standards.isEmpty:
        // It cannot keep to a standard of PDF, so that nothing tells whether all characters show.
        return try typesetter.pdf(plain)
      case .notInstalled, .unusableProgram, .fileName, .charactersMissing, .refused, .notWritten:
        throw error
      }
    }
  }

  /// Says in the language of the document that characters are spelled.
  private static let spelling =
    "Characters that the font lacks are written by their numbers, such as [U+6F0F]."

  private func saying(_ english: String) -> Worksheet {
    let t = Wording(WorksheetLanguage(rawValue: language) ?? .english)
    var saying = self
    saying.subtitle += (subtitle.hasSuffix(".") ? " " : ". ") + t[english]
    return saying
  }
}

extension TypstDocument {
  /// The document under a standard by which empty boxes are refused.
  fileprivate var refusedForBoxes: TypstDocument {
    var document = self
    if document.standards.isEmpty { document.standards = [.accessible1] }
    return document
  }

  /// The document with the numbers of characters in place of those that our own fonts lack, which are
  /// given to it so that whatever stays shows.
  fileprivate var spelled: TypstDocument {
    var document = self
    document.source = source.spelled
    for (name, bytes) in files where name.hasSuffix(".svg") {
      document.files[name] = Data(String(decoding: bytes, as: UTF8.self).spelled.utf8)
    }
    for typeface in Typeface.allCases {
      document.files["text-\(typeface).ttf"] = Data(typeface.bytes)
    }
    return document
  }
}

extension String {
  /// Characters of documents that Typst's own fonts have and ours may lack.
  private static let known: Set<Unicode.Scalar> = [
    "☐", "☒", "–", "—", "…", "·", "•", "→", "≤", "≥",
  ]

  /// The text with the number of each character that the fonts lack in its place.
  fileprivate var spelled: String {
    var spelled = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if Typeface.have(scalar) || Self.known.contains(scalar) {
        spelled.append(scalar)
      } else {
        spelled.append(contentsOf: "[\(scalar.numbered)]".unicodeScalars)
      }
    }
    return String(spelled)
  }
}

extension Unicode.Scalar {
  /// Its number as the Unicode Standard writes it: `U+6F0F`.
  var numbered: String {
    let number = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }
}
