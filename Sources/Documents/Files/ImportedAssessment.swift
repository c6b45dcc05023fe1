public import Assessments
public import Foundation

/// A record that was read from a file of whatever format, and what it does not carry.
public struct ImportedAssessment: Sendable {
  public var assessment: Assessment
  public var format: Format
  /// What of the file is left behind, with its place; of files of this program, whose reader refuses
  /// what it does not know, what was withheld before they were written.
  public var notCarried: [ReadingProblem]

  /// The formats that are recognised.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case habeas
    case cnilPIA = "cnil-pia"
  }

  /// The greatest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// Reads a file: JSON, YAML or PDF of this program, or a file of the PIA software.
  ///
  /// - Parameters:
  ///   - data: the bytes of the file.
  ///   - language: that of the texts of a PIA, which its file does not state; nil has it
  ///     recognised.
  /// - Throws: every problem found, with its place and line and what would be right.
  public init(_ data: Data, language: LanguageTag? = nil) throws(UnreadableAssessment) {
    guard data.count <= Self.sizeLimit else {
      throw UnreadableAssessment(problems: [
        ReadingProblem(
          place: "",
          message: "the file has \(data.count) bytes; at most \(Self.sizeLimit) are read"
        )
      ])
    }
    guard !data.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      throw UnreadableAssessment(problems: [
        ReadingProblem(
          place: "",
          message: "DOCX, ODT and XLSX are not read; JSON, YAML and the PDF of this program are"
        )
      ])
    }
    guard !PDFAttachment.isPDF(data) else {
      let record = try PDFAttachment.record(in: data)
      self.init(ours: try AssessmentFile.read(record, as: .json))
      return
    }
    guard Self.isJSON(data) else {
      self.init(ours: try AssessmentFile.read(data, as: .yaml))
      return
    }
    let node = try Node(json: data)
    if Self.isRecord(node) {
      self.init(ours: try Assessment(node))
    } else {
      let reading = try PIAFile.read(node, language: language)
      self.init(assessment: reading.assessment, format: .cnilPIA, notCarried: reading.notCarried)
    }
  }

  private init(assessment: Assessment, format: Format, notCarried: [ReadingProblem]) {
    self.assessment = assessment
    self.format = format
    self.notCarried = notCarried
  }

  /// A record of this program, of which parts may have been withheld before it came here.
  private init(ours record: Assessment) {
    let withheld = (record.redaction?.withheld ?? []).map { part in
      ReadingProblem(
        place: part.place,
        message: part.count == 1
          ? "withheld in the file, which is a redacted version"
          : "\(part.count) entries withheld in the file, which is a redacted version"
      )
    }
    self.init(assessment: record, format: .habeas, notCarried: withheld)
  }

  private static func isJSON(_ data: Data) -> Bool {
    let start = data.prefix(64).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[")
  }

  private static func isRecord(_ node: Node) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    return entries.contains { $0.key == "format" }
  }
}
