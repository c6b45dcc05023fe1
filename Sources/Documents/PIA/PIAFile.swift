public import Assessments
public import Foundation

/// Files of the PIA software that the French authority publishes.
public enum PIAFile {
  /// A record made of a file, and what of the file it does not carry.
  public struct Reading: Sendable {
    public var assessment: Assessment
    /// In the order of the file, then what the record itself has no entry for.
    public var notCarried: [ReadingProblem]
  }

  /// Reads a file as tolerantly as the software writes it.
  ///
  /// - Parameters:
  ///   - node: the parsed file.
  ///   - language: that of its texts, which the file does not state; nil has it recognised.
  /// - Returns: the record, and what of the file it does not carry.
  /// - Throws: for another kind of file or values beyond their scales, every problem found, with
  ///   its place and line and what would be right.
  public static func read(
    _ node: Node,
    language: LanguageTag? = nil
  ) throws(UnreadableAssessment) -> Reading {
    let reading = try PIAWorksheet.read(node)
    let assessment = Assessment(
      reading.worksheet,
      language: language ?? RecognisedLanguage.tag(of: reading.worksheet)
    )
    return Reading(
      assessment: assessment,
      notCarried: reading.notCarried + PIARemainder.problems(of: reading.worksheet)
    )
  }

  /// Writes a record as a file that the software imports.
  ///
  /// What nobody changed since an import comes back word by word; everything else is composed of
  /// the record, in the language of its texts where worksheets speak it. The same record gives the
  /// same bytes.
  public static func json(_ assessment: Assessment) -> Data {
    Data((PIAWriter(assessment).file.json + "\n").utf8)
  }

  /// What a record holds and the file that ``json(_:)`` writes does not: by place, without the texts
  /// themselves.
  public static func notCarried(of assessment: Assessment) -> [ReadingProblem] {
    PIALosses(assessment).problems
  }

  /// The JSON Schema of such files, which is ours: the software publishes none.
  public static var schema: Data {
    Data(WorksheetFile.bytes(of: "cnil-pia.schema.json") ?? [])
  }
}
