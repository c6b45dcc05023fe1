internal import CGMime

/// Reads the header fields of a message.
struct HeaderReader {
  let message: UnsafeMutablePointer<GMimeMessage>

  func read(into mail: inout Mail) {
    mail.sender = sender()
    mail.recipients = recipients()
    if let writer = mail.sender, let person = personBehind(form: writer) {
      mail.sender = person
      mail.note(.writtenByForm)
    }
    if mail.sender == nil {
      mail.note(value("From") == nil ? .missing(.from) : .unreadable(.from))
    }
    mail.sent = value("Date").flatMap(MailDate.instant)
    if mail.sent == nil {
      mail.note(value("Date") == nil ? .missing(.date) : .unreadable(.date))
    }
    mail.hops = receivedFields().map(ReceivedField.hop)
    if mail.hops.isEmpty { mail.note(.missing(.received)) }
    if mail.hops.first.map({ $0.received == nil }) ?? false { mail.note(.unreadable(.received)) }
    mail.subject = g_mime_message_get_subject(message).map { OneLine.text($0) }.nonEmpty
    mail.messageID = g_mime_message_get_message_id(message).map { OneLine.text($0) }.nonEmpty
    if mail.messageID == nil { mail.note(.missing(.messageID)) }
    mail.inReplyTo = references("In-Reply-To") + references("References")
    mail.origin = origin()
  }

  private func sender() -> Correspondent? {
    let lists = [g_mime_message_get_from(message), g_mime_message_get_sender(message)]
    for case let list? in lists {
      if let found = AddressList(list: list).first { return found }
    }
    return nil
  }

  private func recipients() -> Set<String> {
    let lists = [g_mime_message_get_to(message), g_mime_message_get_cc(message)]
    return Set(lists.compactMap { $0.map { AddressList(list: $0).addresses } }.joined())
  }

  /// Who filled in a form: the one to whom the answer goes (RFC 5322, section 3.6.2).
  ///
  /// People and mailing lists name another address for answers too; they are not looked behind.
  private func personBehind(form writer: Correspondent) -> Correspondent? {
    let local = writer.address.prefix { $0 != "@" }.lowercased()
    let isForm =
      value("Auto-Submitted")?.lowercased().hasPrefix("auto-generated") ?? false
      || Self.formNames.contains(local.filter(\.isLetter))
    guard isForm, let list = g_mime_message_get_reply_to(message),
      let person = AddressList(list: list).first,
      person.address.lowercased() != writer.address.lowercased()
    else { return nil }
    return person
  }

  /// The letters of local parts under which forms and programs write.
  private static let formNames: Set<String> = [
    "apache", "bot", "contactform", "donotreply", "form", "formmailer", "forms", "formulaire",
    "formular", "formulier", "kontaktformular", "mailer", "noreply", "notification",
    "notifications", "webform", "webforms", "website", "wordpress", "wwwdata",
  ]

  private func value(_ name: String) -> String? {
    g_mime_object_get_header(message.upcast(to: GMimeObject.self), name)
      .map { OneLine.text($0) }.nonEmpty
  }

  private func receivedFields() -> [String] {
    let list = g_mime_object_get_header_list(message.upcast(to: GMimeObject.self))
    guard let list else { return [] }
    return (0..<g_mime_header_list_get_count(list)).compactMap { index in
      guard let header = g_mime_header_list_get_header_at(list, index),
        let name = g_mime_header_get_name(header),
        String(cString: name).lowercased() == "received"
      else { return nil }
      return g_mime_header_get_raw_value(header).map { OneLine.text($0) }
    }
  }

  private func references(_ name: String) -> [String] {
    guard let value = value(name), let references = g_mime_references_parse(nil, value) else {
      return []
    }
    defer { g_mime_references_free(references) }
    return (0..<g_mime_references_length(references)).compactMap { index in
      g_mime_references_get_message_id(references, index).map { OneLine.text($0) }
    }
  }

  private func origin() -> Mail.Origin {
    let submitted = value("Auto-Submitted")?.lowercased() ?? ""
    if submitted.hasPrefix("auto-replied") { return .autoResponder }
    return value("X-Autoreply") != nil || value("X-Autorespond") != nil ? .autoResponder : .person
  }
}
