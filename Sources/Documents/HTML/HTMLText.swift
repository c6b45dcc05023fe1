import Mustache

/// Text that is safe to stand in HTML, as content or in a quoted attribute.
///
/// Templates take it unescaped. The template library escapes by characters, so that a combining
/// mark behind a quote hides the quote; here scalars are escaped.
struct HTMLText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { false }

  /// Escapes a text.
  init(_ text: String) {
    renderText = text.escaped
  }

  /// Takes a picture that the program drew.
  init(drawing picture: Picture) {
    renderText = picture.svg
  }
}
