import Foundation

/// The small parts of a package of OpenDocument (ISO/IEC 26300, version 1.3).
enum ODTPackage {
  static let prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  static let pictureFolder = "Pictures"
  private static let mediaType = "application/vnd.oasis.opendocument.text"
  private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"
  private static let version = (name: "office:version", value: "1.3")

  /// The names of every part, and the version of the format.
  static let namespaces: [(name: String, value: String)] =
    [
      ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
      ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
      ("meta", "meta"),
    ].map { (name: "xmlns:\($0.0)", value: "\(oasis):\($0.1):1.0") }
    + [
      ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), version,
    ]

  /// The whole package, whose type comes first and is not packed, so that it is found at its place.
  static func data(
    of worksheet: Worksheet,
    content: String,
    pictures: PictureFiles
  ) throws(ZipError) -> Data {
    var archive = ZipArchive()
    archive.add("mimetype", mediaType, packing: .stored)
    archive.add("META-INF/manifest.xml", manifest(pictures))
    archive.add("content.xml", content)
    archive.add("styles.xml", ODTStyles.xml(language: worksheet.language, foot: worksheet.foot))
    archive.add("meta.xml", properties(of: worksheet))
    for entry in pictures.entries {
      archive.add("\(pictureFolder)/\(entry.svgName)", entry.svg)
      archive.add("\(pictureFolder)/\(entry.pngName)", entry.png, packing: .stored)
    }
    return try archive.data()
  }

  private static func manifest(_ pictures: PictureFiles) -> String {
    let parts =
      [("/", mediaType)]
      + ["content.xml", "styles.xml", "meta.xml"].map { ($0, "text/xml") }
      + pictures.entries.flatMap {
        [
          ("\(pictureFolder)/\($0.svgName)", "image/svg+xml"),
          ("\(pictureFolder)/\($0.pngName)", "image/png"),
        ]
      }
    let number = (name: "manifest:version", value: version.value)
    return prologue
      + Markup.element(
        "manifest:manifest",
        [("xmlns:manifest", "\(oasis):manifest:1.0"), number],
        parts.map { path, type in
          .element(
            "manifest:file-entry",
            [("manifest:full-path", path), ("manifest:media-type", type)]
              + (path == "/" ? [number] : []),
            []
          )
        }
      ).xml
  }

  /// What a document says of itself; its dates are the day of the document, not of its rendering.
  private static func properties(of worksheet: Worksheet) -> String {
    let date = worksheet.dated.map { "\($0)T00:00:00" }
    let dates = date.map { date in
      ["meta:creation-date", "dc:date"].map { Markup.element($0, [.text(date)]) }
    }
    return prologue
      + Markup.element(
        "office:document-meta",
        namespaces,
        [
          .element(
            "office:meta",
            [
              .element("meta:generator", [.text("Habeas")]),
              .element("dc:title", [.text(worksheet.title)]),
              .element("dc:subject", [.text("Worksheet \(worksheet.template)")]),
              .element("meta:initial-creator", [.text(worksheet.author)]),
              .element("dc:creator", [.text(worksheet.author)]),
              .element("dc:language", [.text(worksheet.language)]),
            ] + (dates ?? [])
          )
        ]
      ).xml
  }
}
