public import Assessments
public import Foundation
import TimeLimits

extension Worksheet {
  /// The worksheet as a PDF that stands archiving and reads aloud: PDF/A-3a and PDF/UA-1 together,
  /// with the record itself attached as JSON.
  ///
  /// The same worksheet gives the same bytes under the same version of Typst.
  ///
  /// - Parameters:
  ///   - record: what is attached; nil for a worksheet that tells less, as a summary does.
  ///   - typesetter: makes the PDF.
  /// - Returns: the bytes of the file.
  /// - Throws: ``TypesettingError``; `EncodingError` for the record.
  public func archivalPDF(of record: Assessment?, by typesetter: Typesetter) throws -> Data {
    var dated = self
    // An archival document bears a date; one that knows none bears the first that clocks count.
    dated.dated = self.dated ?? CalendarDate(year: 1970, month: 1, day: 1)
    let json = try record.map(AssessmentFile.json)
    return try dated.set(by: typesetter) { worksheet in
      var document = worksheet.typst()
      if let json { document.attach(json) }
      document.standards = [.archive3a, .accessible1]
      return document
    }
  }
}

extension TypstDocument {
  /// The name of the record within the PDF.
  private static let attachment = "assessment.json"

  fileprivate mutating func attach(_ record: Data) {
    files[Self.attachment] = record
    source += """


      #pdf.attach(
        "\(Self.attachment)", relationship: "source", mime-type: "application/json",
        description: "The record of this assessment",
      )
      """
  }
}
