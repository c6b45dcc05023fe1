internal import CGMime

/// Reads RFC 5322 and MIME messages with GMime.
enum MailParser {
  /// Reads a message, however broken it is.
  static func parse(_ bytes: [UInt8]) -> Mail {
    MailLibrary.start()
    var mail = Mail()
    guard !bytes.isEmpty else {
      mail.note(.empty)
      return mail
    }
    let framed = MessageFrame(bytes)
    if framed.headers == .absent { mail.note(.noHeaders) }
    var issues = ParserIssues()
    let parsed = withUnsafeMutablePointer(to: &issues) { issues in
      framed.bytes.withUnsafeBufferPointer { buffer in read(buffer, into: mail, issues) }
    }
    mail = parsed
    for problem in issues.problems { mail.note(problem) }
    return mail
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<UInt8>,
    into empty: Mail,
    _ issues: UnsafeMutablePointer<ParserIssues>
  ) -> Mail {
    var mail = empty
    let stream = OwnedObject(memoryStream(buffer))
    guard let stream, let parser = OwnedObject(g_mime_parser_new_with_stream(stream.pointer)),
      let options = g_mime_parser_options_new()
    else { return mail }
    defer { g_mime_parser_options_free(options) }
    g_mime_parser_options_set_warning_callback(options, ParserIssues.callback, issues)
    let message = OwnedObject(g_mime_parser_construct_message(parser.pointer, options))
    guard let message else {
      mail.note(.noText)
      return mail
    }
    HeaderReader(message: message.pointer).read(into: &mail)
    var walker = PartWalker()
    walker.visitContent(of: message.pointer, depth: 0)
    mail.text = walker.text
    mail.attachments = walker.attachments
    for problem in walker.problems { mail.note(problem) }
    return mail
  }

  private static func memoryStream(
    _ buffer: UnsafeBufferPointer<UInt8>
  ) -> UnsafeMutablePointer<GMimeStream>? {
    buffer.withMemoryRebound(to: CChar.self) { chars in
      g_mime_stream_mem_new_with_buffer(chars.baseAddress, chars.count)
    }
  }
}
