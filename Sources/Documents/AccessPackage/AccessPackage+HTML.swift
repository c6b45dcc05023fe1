import Foundation
import SubjectRequests

extension AccessPackage {
  /// The readable index: one page that needs no other and loads nothing.
  func html() -> String {
    let page = Markup.element(
      "html",
      [("lang", language.rawValue)],
      [
        .element(
          "head",
          [
            .element("meta", [("charset", "utf-8")], []),
            .element(
              "meta",
              [("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
              []
            ),
            .element("title", [.text("\(words.package.title) \(reference)")]),
            .element("style", [.text(Self.style)]),
          ]
        ),
        .element("body", [.element("main", head + activities + rights + contents)]),
      ]
    )
    return "<!DOCTYPE html>\n\(page.xml)\n"
  }

  private var head: [Markup] {
    [
      Self.heading("h1", words.package.title),
      .element(
        "p",
        [
          .text(controller), .element("br"), .text(words.day(day)), .element("br"),
          .text("\(words.reference): \(reference)"),
        ]
      ),
      Self.paragraph(words.package.introduction),
    ]
  }

  private var activities: [Markup] {
    [Self.heading("h2", words.package.information)]
      + information.activities.flatMap { activity in
        [Self.heading("h3", activity.name)]
          + activity.points.flatMap { point in
            [
              Self.heading(
                "h4",
                "\(words.package[keyPath: point.heading]) (\(words.citation(point.provision)))"
              ),
              point.values.isEmpty
                ? Self.paragraph(words.package.none)
                : .element("ul", point.values.map { .element("li", [.text($0)]) }),
            ]
          }
      }
  }

  private var rights: [Markup] {
    [
      Self.heading("h2", "\(words.package.rights) (\(words.citation("15(1)(e)")))"),
      Self.paragraph(words.package.rightsText),
      Self.heading("h2", "\(words.package.complaint) (\(words.citation("15(1)(f)")))"),
      Self.paragraph(words.package.complaintText),
    ] + (authority.map { [Self.paragraph($0)] } ?? [])
  }

  private var contents: [Markup] {
    let rows = files.map { file in
      Markup.element(
        "tr",
        [
          .element(
            "th",
            [("scope", "row")],
            [.element("a", [("href", "data/\(file.link)")], [.text(file.name)])]
          ),
          .element("td", [.text("\(file.content.count) \(words.package.octets)")]),
          .element("td", [.element("code", [.text(file.digest)])]),
        ]
      )
    }
    let headings = [words.package.file, words.package.size, "SHA-256"].map {
      Markup.element("th", [("scope", "col")], [.text($0)])
    }
    let table = Markup.element(
      "table",
      [.element("thead", [.element("tr", headings)]), .element("tbody", rows)]
    )
    return [Self.heading("h2", words.package.files)]
      + (files.isEmpty ? [Self.paragraph(words.package.none)] : [table])
      + [Self.paragraph(words.package.machineReadable)]
  }

  private static func heading(_ tag: String, _ text: String) -> Markup {
    .element(tag, [.text(text)])
  }

  private static func paragraph(_ text: String) -> Markup { .element("p", [.text(text)]) }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0 auto; max-width: 50rem; padding: 1rem 1.5rem 3rem; color: #1a1a1a;
      background: #fff; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    h1, h2, h3, h4 { line-height: 1.3; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    a { color: #0b3d91; }
    @media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #161616; }
      a { color: #a8c7ff; } }
    @media print { body { max-width: none; padding: 0; color: #000; background: #fff; } }
    """
}

extension PackagedFile {
  /// The name as a relative reference (RFC 3986): a colon or a percent sign in it is no scheme.
  fileprivate var link: String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._~/")
    return name.addingPercentEncoding(
      withAllowedCharacters: allowed.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
    ) ?? name
  }
}
