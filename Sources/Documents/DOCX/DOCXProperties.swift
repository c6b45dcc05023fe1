import Foundation
import TimeLimits

/// What a document says of itself.
struct DOCXProperties {
  let title: String
  let subject: String
  let author: String
  /// A BCP 47 tag.
  let language: String
  /// The day of the document, which is not the day on which it was rendered.
  let dated: CalendarDate?

  /// The part `docProps/core.xml`.
  var xml: String {
    let date = dated.map { "\($0)T00:00:00Z" }
    let dates = date.map { date in
      ["created", "modified"].map {
        Markup.element("dcterms:\($0)", [("xsi:type", "dcterms:W3CDTF")], [.text(date)])
      }
    }
    return DOCXPackage.prologue
      + Markup.element(
        "cp:coreProperties",
        [
          (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
          ),
          ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
          ("xmlns:dcterms", "http://purl.org/dc/terms/"),
          ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
        [
          .element("dc:title", [.text(title)]),
          .element("dc:subject", [.text(subject)]),
          .element("dc:creator", [.text(author)]),
          .element("dc:language", [.text(language)]),
        ] + (dates ?? [])
      ).xml
  }
}

extension DOCXPackage {
  /// The whole package around its main part.
  static func data(
    _ document: String,
    properties: DOCXProperties,
    language: String,
    pictures: PictureFiles = PictureFiles(),
    foot: String? = nil
  ) throws(ZipError) -> Data {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", contentTypes(pictures))
    archive.add("_rels/.rels", relationships)
    archive.add("docProps/core.xml", properties.xml)
    archive.add("docProps/app.xml", appProperties)
    archive.add("word/document.xml", document)
    archive.add("word/_rels/document.xml.rels", documentRelationships(pictures))
    archive.add("word/styles.xml", DOCXStyles.xml(language: language))
    archive.add("word/numbering.xml", numbering)
    archive.add("word/settings.xml", settings)
    archive.add("word/footer1.xml", footer(saying: foot))
    for entry in pictures.entries {
      archive.add("word/\(mediaFolder)/\(entry.pngName)", entry.png, packing: .stored)
      archive.add("word/\(mediaFolder)/\(entry.svgName)", entry.svg)
    }
    return try archive.data()
  }
}
