import Mustache

extension Worksheet {
  /// The worksheet as one HTML file that needs no other.
  ///
  /// Headings in order, tables with captions and scopes, a skip link, a style for paper. The same
  /// worksheet gives the same bytes.
  public func html() throws -> String {
    let library = MustacheLibrary(templates: [
      "page": try MustacheTemplate(string: PageTemplate.page),
      "block": try MustacheTemplate(string: PageTemplate.block),
      "table": try MustacheTemplate(string: PageTemplate.table),
      "cell": try MustacheTemplate(string: PageTemplate.cell),
      "runs": try MustacheTemplate(string: PageTemplate.runs),
      "authored": try MustacheTemplate(string: PageTemplate.authored),
      "style": try MustacheTemplate(string: PageTemplate.style(paging)),
    ])
    guard let html = library.render(HTMLPage(self), withTemplate: "page") else {
      throw MissingTemplate()
    }
    return html
  }

  /// The page's template is not in the library.
  struct MissingTemplate: Error {}
}
