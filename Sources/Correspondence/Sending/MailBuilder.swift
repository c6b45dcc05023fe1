internal import CGMime
internal import SubjectRequests
internal import TimeLimits

extension OutgoingMail {
  /// The message as bytes of RFC 5322 with lines that end in CR LF: text, and the same as HTML.
  ///
  /// The same values give the same bytes. Names and subject stand in their fields as encoded words,
  /// so that no line end in them begins another field.
  /// - Throws: ``MailBuildingError``.
  public func bytes() throws(MailBuildingError) -> [UInt8] {
    MailLibrary.start()
    guard let message = OwnedObject(g_mime_message_new(1)),
      let body = OwnedObject(g_mime_multipart_new_with_subtype("alternative")),
      let plain = OwnedObject(g_mime_text_part_new_with_subtype("plain")),
      let rich = OwnedObject(g_mime_text_part_new_with_subtype("html"))
    else { throw .library }
    try setHeaders(of: message.pointer)
    g_mime_multipart_set_boundary(body.pointer, "=_\(messageID.boundary)")
    try Self.fill(plain.pointer, text)
    try Self.fill(rich.pointer, html)
    g_mime_multipart_add(body.pointer, plain.pointer.upcast(to: GMimeObject.self))
    g_mime_multipart_add(body.pointer, rich.pointer.upcast(to: GMimeObject.self))
    g_mime_message_set_mime_part(message.pointer, body.pointer.upcast(to: GMimeObject.self))
    return try Self.written(message.pointer.upcast(to: GMimeObject.self))
  }

  private func setHeaders(
    of message: UnsafeMutablePointer<GMimeMessage>
  ) throws(MailBuildingError) {
    guard let zone = g_time_zone_new_offset(offset) else { throw .library }
    defer { g_time_zone_unref(zone) }
    guard let utc = g_date_time_new_from_unix_utc(Int(written.secondsSince1970)) else {
      throw .library
    }
    defer { g_date_time_unref(utc) }
    guard let date = g_date_time_to_timezone(utc, zone) else { throw .library }
    defer { g_date_time_unref(date) }
    g_mime_message_set_date(message, date)
    try Self.add(sender, senderName.onOneLine, as: GMIME_ADDRESS_TYPE_FROM, to: message)
    try Self.add(recipient, recipientName?.onOneLine, as: GMIME_ADDRESS_TYPE_TO, to: message)
    g_mime_message_set_subject(message, subject.onOneLine, "utf-8")
    g_mime_message_set_message_id(message, messageID)
    let object = message.upcast(to: GMimeObject.self)
    if let answered, let id = answered.messageID {
      Self.set(object, "In-Reply-To", "<\(id)>")
      let references = answered.referencesOfAnswer.map { "<\($0)>" }.joined(separator: " ")
      Self.set(object, "References", references)
    }
    if origin == .automaticReply { Self.set(object, "Auto-Submitted", "auto-replied") }
    Self.set(object, "Content-Language", language)
  }

  private static func set(
    _ object: UnsafeMutablePointer<GMimeObject>,
    _ name: String,
    _ value: String
  ) {
    g_mime_object_set_header(object, name, value, "utf-8")
  }

  /// Adds a mailbox whose name is encoded in UTF-8, as the text is.
  private static func add(
    _ address: MailAddress,
    _ name: String?,
    as field: GMimeAddressType,
    to message: UnsafeMutablePointer<GMimeMessage>
  ) throws(MailBuildingError) {
    guard let mailbox = OwnedObject(internet_address_mailbox_new(name, address.spelled)) else {
      throw .library
    }
    internet_address_set_charset(mailbox.pointer, "utf-8")
    internet_address_list_add(g_mime_message_get_addresses(message, field), mailbox.pointer)
  }

  /// Fills a part with a text in UTF-8, which the HTML says of itself too.
  ///
  /// Set as a text, the library would choose another charset where one suffices.
  private static func fill(
    _ part: UnsafeMutablePointer<GMimeTextPart>,
    _ text: String
  ) throws(MailBuildingError) {
    g_mime_text_part_set_charset(part, "utf-8")
    let bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
    guard let stream = OwnedObject(g_mime_stream_mem_new_with_buffer(bytes, bytes.count)),
      let content = OwnedObject(
        g_mime_data_wrapper_new_with_stream(stream.pointer, GMIME_CONTENT_ENCODING_DEFAULT)
      )
    else { throw .library }
    let filled = part.upcast(to: GMimePart.self)
    g_mime_part_set_content(filled, content.pointer)
    g_mime_part_set_content_encoding(filled, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
  }

  private static func written(
    _ object: UnsafeMutablePointer<GMimeObject>
  ) throws(MailBuildingError) -> [UInt8] {
    guard let options = g_mime_format_options_new() else { throw .library }
    defer { g_mime_format_options_free(options) }
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)
    guard let stream = OwnedObject(g_mime_stream_mem_new()) else { throw .library }
    guard g_mime_object_write_to_stream(object, options, stream.pointer) >= 0,
      let memory = stream.pointer.downcast(to: GMimeStreamMem.self, g_mime_stream_mem_get_type()),
      let array = g_mime_stream_mem_get_byte_array(memory)
    else { throw .library }
    return Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len)))
  }
}

extension String {
  /// The text with every run of blanks, line ends and control characters as one blank.
  fileprivate var onOneLine: String {
    unicodeScalars.split {
      $0.properties.isWhitespace || $0.properties.generalCategory == .control
    }
    .map { String($0) }.joined(separator: " ")
  }

  /// What may stand in a boundary (RFC 2046, section 5.1.1), at the most 60 characters.
  fileprivate var boundary: String {
    String(prefix { $0 != "@" }.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(60))
  }
}
