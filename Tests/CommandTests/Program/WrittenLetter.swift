/// Letters of Jan Jansen, as a mail server hands them over.
enum WrittenLetter {
  /// What a request for access says.
  static let access = "Under Article 15 GDPR I request access to my personal data and a copy of it."

  /// A letter with a text.
  ///
  /// - Parameters:
  ///   - text: what it says.
  ///   - subject: what it is headed as.
  ///   - received: the line of the host that received it; nil for none.
  /// - Returns: the message.
  static func text(
    _ text: String,
    subject: String = "Question",
    received: String? = "Received: from a by mx.example.com; Mon, 05 Jan 2026 09:00:00 +0000"
  ) -> String {
    """
    \(received.map { $0 + "\n" } ?? "")From: Jan Jansen <jan@example.org>
    To: privacy@example.com
    Subject: \(subject)
    Date: Mon, 05 Jan 2026 10:00:00 +0100
    Message-ID: <1@example.org>
    Content-Type: text/plain; charset=utf-8

    \(text)

    """
  }
}
