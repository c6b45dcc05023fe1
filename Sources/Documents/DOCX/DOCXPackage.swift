/// The small parts of the package.
enum DOCXPackage {
  static let prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// Where pictures are, beside the main part.
  static let mediaFolder = "media"

  static func contentTypes(_ pictures: PictureFiles) -> String {
    prologue
      + Markup.element(
        "Types",
        [("xmlns", "\(package)/content-types")],
        [
          type("rels", "application/vnd.openxmlformats-package.relationships+xml"),
          type("xml", "application/xml"),
        ]
          + (pictures.entries.isEmpty
            ? [] : [type("png", "image/png"), type("svg", "image/svg+xml")])
          + [
            part("/word/document.xml", "\(word).document.main+xml"),
            part("/word/styles.xml", "\(word).styles+xml"),
            part("/word/numbering.xml", "\(word).numbering+xml"),
            part("/word/settings.xml", "\(word).settings+xml"),
            part("/word/footer1.xml", "\(word).footer+xml"),
            part(
              "/docProps/core.xml",
              "application/vnd.openxmlformats-package.core-properties+xml"
            ),
            part(
              "/docProps/app.xml",
              "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            ),
          ]
      ).xml
  }

  static let relationships = relations([
    ("\(office)/relationships/officeDocument", "word/document.xml"),
    ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ("\(office)/relationships/extended-properties", "docProps/app.xml"),
  ])

  static func documentRelationships(_ pictures: PictureFiles) -> String {
    relations(
      ["styles", "numbering", "settings"].map { ("\(office)/relationships/\($0)", "\($0).xml") }
        + [("\(office)/relationships/footer", "footer1.xml")]
        + pictures.entries.flatMap { entry in
          [entry.pngName, entry.svgName].map {
            ("\(office)/relationships/image", "\(mediaFolder)/\($0)")
          }
        }
    )
  }

  /// The relationship of the footer among those of the document.
  static let footerRelation = "rId4"

  static let settings =
    prologue
    + Markup.element(
      "w:settings",
      [("xmlns:w", main)],
      [
        .element("w:zoom", [("w:percent", "100")], []),
        .element("w:defaultTabStop", [("w:val", "708")], []),
        .element("w:autoHyphenation", []),
        .element(
          "w:compat",
          [
            .element(
              "w:compatSetting",
              [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
              ],
              []
            )
          ]
        ),
      ]
    ).xml

  static let appProperties =
    prologue
    + Markup.element(
      "Properties",
      [("xmlns", "\(office)/extended-properties")],
      [.element("Application", [.text("Habeas")])]
    ).xml

  /// The relationships of a picture in pixels and as a drawing, which follow that of the footer.
  static func relations(of entry: PictureFiles.Entry) -> (png: String, svg: String) {
    ("rId\(3 + 2 * entry.number)", "rId\(4 + 2 * entry.number)")
  }

  private static func type(_ suffix: String, _ type: String) -> Markup {
    .element("Default", [("Extension", suffix), ("ContentType", type)], [])
  }

  private static func part(_ name: String, _ type: String) -> Markup {
    .element("Override", [("PartName", name), ("ContentType", type)], [])
  }

  private static func relations(_ relations: [(type: String, target: String)]) -> String {
    prologue
      + Markup.element(
        "Relationships",
        [("xmlns", "\(package)/relationships")],
        relations.enumerated().map { index, relation in
          .element(
            "Relationship",
            [("Id", "rId\(index + 1)"), ("Type", relation.type), ("Target", relation.target)],
            []
          )
        }
      ).xml
  }
}
