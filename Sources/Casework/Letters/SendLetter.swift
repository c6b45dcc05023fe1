import Correspondence
import Documents
import Postgres
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

/// From whom a letter goes to whom.
public struct LetterEnvelope: Sendable, Hashable {
  /// Nil means the sender that the controller's profile names.
  public let sender: MailAddress?
  /// Nil means the person's own address, as the case has it.
  public let recipient: MailAddress?

  public init(sender: MailAddress? = nil, recipient: MailAddress?) {
    self.sender = sender
    self.recipient = recipient
  }
}

/// What becomes of a letter whose case changed since it was drafted.
public enum ChangedCase: Sendable, Hashable {
  /// It does not go.
  case refused
  /// It goes: a person read it again, and it is right as it stands.
  case readAgain
}

/// Why a letter cannot go by mail.
public enum LetterSendingError: Error, Sendable, Hashable, CustomStringConvertible {
  case noAddress
  /// The profile names no sender, nor does the envelope.
  case noSender(Slug)

  public var description: String {
    switch self {
    case .noAddress:
      """
      to: no usable address of the person is known; name one with --to, or print the letter, post \
      it and say so with habeas letter mark-posted
      """
    case .noSender(let slug):
      """
      from: the controller's profile names no sender; set one with habeas controller set \(slug) \
      --mail-from ADDRESS [--mail-name NAME], or give --from
      """
    }
  }
}

extension Desk {
  /// Fixes a letter as a message and puts it into the outbox.
  ///
  /// From now on it is not changed: whenever it is handed over, it is the same message under the
  /// same Message-ID.
  /// - Parameters:
  ///   - reference: the request.
  ///   - number: which of its letters; nil means the newest.
  ///   - envelope: from whom to whom.
  ///   - changed: what becomes of it where the case changed since it was drafted.
  ///   - incomplete: what becomes of it where its words leave out what the law has it say.
  ///   - key: the idempotency key.
  /// - Returns: the letter in the outbox.
  /// - Throws: `LetterRefusal`; ``LetterSendingError``; `MailBuildingError`; `PostgresError`.
  public func queue(
    _ reference: Reference,
    _ number: Int?,
    _ envelope: LetterEnvelope,
    ifChanged changed: ChangedCase = .refused,
    ifIncomplete incomplete: IncompleteLetter = .refused,
    key: UUID
  ) async throws -> LetterView {
    try await change(reference, number, .send, key: key) { loaded, now, connection in
      let file = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      let basis = try recheck(loaded, of: file, now: now, ifChanged: changed, connection)
      try check(loaded, of: file, now: now, ifIncomplete: incomplete, connection)
      let message = try message(of: loaded, file, envelope, now, connection)
      try loaded.record(
        .queued,
        at: now,
        by: officer,
        key: key,
        message: message,
        readAgain: changed == .readAgain ? basis : nil,
        of: tenant,
        to: connection
      )
    }
  }

  /// Refuses a letter whose sending a consent in the register does not allow.
  func check(
    _ matter: LetterMatter,
    on loaded: LoadedCase,
    now: Instant,
    _ connection: Connection
  ) throws {
    do {
      let act = matter.act(by: .email, at: now)
      let proposed = try loaded.file.deciding(act, occurred: now, now: now, under: terms)
      try checkConsents(proposed, on: loaded, connection)
    } catch let refusal as ActRefusal {
      throw LetterRefusal.notAllowed(refusal)
    }
  }

  /// Refuses a letter whose sending the law or the case no longer allows, or that was drafted from
  /// what has changed.
  ///
  /// - Returns: from what it would be drafted now.
  @discardableResult
  func recheck(
    _ loaded: LoadedLetter,
    of file: LoadedCase,
    now: Instant,
    ifChanged changed: ChangedCase,
    _ connection: Connection
  ) throws -> LetterBasis {
    let basis = try drafter(of: file, now: now).draft(loaded.matter).basis
    try check(loaded.matter, on: file, now: now, connection)
    if changed == .refused, let drafted = loaded.basis {
      let changes = basis.changes(since: drafted)
      guard changes.isEmpty else { throw LetterRefusal.stale(changes) }
    }
    return basis
  }

  /// Refuses a letter whose words were edited so that they leave out what the law has it say, or has
  /// the history say so.
  func check(
    _ loaded: LoadedLetter,
    of file: LoadedCase,
    now: Instant,
    ifIncomplete incomplete: IncompleteLetter,
    _ connection: Connection
  ) throws {
    let facts = try drafter(of: file, now: now).draft(loaded.matter).facts
    let writer = try LetterWriter(loaded.letter.language, citing: facts.statute)
    let missing = writer.missing(in: loaded.wording, of: facts)
    guard !missing.isEmpty else { return }
    guard incomplete == .readAgain else { throw LetterRefusal.incomplete(missing) }
    let words = missing.map(\.rawValue).joined(separator: ", ")
    _ = try perform(
      Note("letter \(loaded.letter.number) goes although its text lacks: \(words)"),
      on: file,
      ActCircumstances(occurred: self.now, now: self.now, key: collaborators.identifier(self.now)),
      connection
    )
  }

  private func message(
    of loaded: LoadedLetter,
    _ file: LoadedCase,
    _ envelope: LetterEnvelope,
    _ now: Instant,
    _ connection: Connection
  ) throws -> SentMessage {
    guard let sender = envelope.sender ?? controller.profile.sender?.address else {
      throw LetterSendingError.noSender(controller.slug)
    }
    let toPerson = loaded.matter.kind != .recipientNotice
    let known = toPerson ? file.requester.email.flatMap(MailAddress.init) : nil
    guard let recipient = envelope.recipient ?? known else { throw LetterSendingError.noAddress }
    let name: String? =
      if case .recipientNotice(let notice) = loaded.matter {
        file.file.recipients.first { $0.number == notice.number }?.name
      } else {
        file.requester.name
      }
    let answered = toPerson ? try file.letters(of: tenant, from: connection).last : nil
    let number = (loaded.message?.number ?? 0) + 1
    let document = try document(of: loaded, on: now)
    let mail = OutgoingMail(
      sender: sender,
      senderName: controller.profile.sender?.name ?? controller.profile.name,
      recipient: recipient,
      recipientName: name,
      subject: loaded.wording.subject,
      text: document.text,
      html: document.html(),
      messageID: "\(loaded.letter.id).\(number)@\(sender.domain)",
      written: now,
      offset: zone.offset(at: now),
      language: loaded.letter.language.rawValue,
      answered: answered.map { MailThread(of: $0.content) },
      origin: loaded.letter.origin
    )
    return SentMessage(
      number: number,
      route: .email(messageID: mail.messageID, recipient: recipient.spelled),
      made: now,
      by: officer,
      content: try mail.bytes()
    )
  }
}

extension OutgoingLetter {
  /// An acknowledgement whose words nobody touched is what the program replies; behind every other
  /// letter stands a person, who wants to hear that somebody is away.
  fileprivate var origin: OutgoingMail.Origin {
    kind == .acknowledgement && version == 1 ? .automaticReply : .person
  }
}
