public import Foundation
import TimeLimits

extension Worksheet {
  /// The worksheet as a document of Office Open XML (ISO/IEC 29500), A4 landscape.
  ///
  /// Headings, lists and tables are styles of the document's own, header rows repeat on each page,
  /// the language is set, and the same worksheet gives the same bytes.
  /// - Throws: the ZIP library's error.
  public func docx() throws -> Data {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", DOCXPackage.contentTypes)
    archive.add("_rels/.rels", DOCXPackage.relationships)
    archive.add("docProps/core.xml", DOCXPackage.coreProperties(of: self))
    archive.add("docProps/app.xml", DOCXPackage.appProperties)
    archive.add("word/document.xml", documentXML())
    archive.add("word/_rels/document.xml.rels", DOCXPackage.documentRelationships)
    archive.add("word/styles.xml", DOCXStyles.xml(language: contentLanguage))
    archive.add("word/numbering.xml", DOCXPackage.numbering)
    archive.add("word/settings.xml", DOCXPackage.settings)
    archive.add("word/footer1.xml", DOCXPackage.footer)
    return try archive.data()
  }

  /// The main part of the document, `word/document.xml`.
  func documentXML() -> String {
    var body = DOCXBody()
    return DOCXPackage.prologue + body.document(self).xml
  }
}
