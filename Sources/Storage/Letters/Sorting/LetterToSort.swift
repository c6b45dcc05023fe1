public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// A letter that was taken in and is neither logged nor certainly no request.
///
/// It holds nothing personal; what the letter says is sealed under a data key of its own, which is
/// destroyed with it when the letter is settled.
public struct LetterToSort: Sendable, Hashable {
  public let id: Identifier<LetterToSort>
  /// From when the time limit runs, should it be a request.
  public let receipt: Receipt
  public let recorded: Instant
  public let by: Handle
  /// What the reader made of it when it was taken in.
  public let reading: Reading
  /// The size of the message in bytes.
  public let octets: Int
  public let state: State

  /// What a reader makes of a letter.
  public struct Reading: Sendable, Hashable {
    public let kind: Kind
    public let certainty: Certainty

    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      case request
      case reminder
      case other
    }

    public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
      case plain
      case unsure
    }

    public init(_ kind: Kind, _ certainty: Certainty) {
      self.kind = kind
      self.certainty = certainty
    }
  }

  /// Whether somebody said what it is.
  public enum State: Sendable, Hashable {
    case waiting
    case settled(LetterSettlement)
  }
}

/// What a person found a letter to be.
public struct LetterSettlement: Sendable, Hashable {
  public let finding: Finding
  public let settled: Instant
  public let by: Handle
  /// The idempotency key of the act.
  public let key: UUID

  /// The finding, with the request where there is one.
  public enum Finding: Sendable, Hashable {
    /// It is a request, logged under this reference.
    case request(Reference)
    /// It repeats this request.
    case reminder(of: Reference)
    case noRequest
  }

  public init(finding: Finding, settled: Instant, by: Handle, key: UUID) {
    self.finding = finding
    self.settled = settled
    self.by = by
    self.key = key
  }
}

/// A letter that is about to be kept.
public struct NewLetterToSort: Sendable {
  let id: Identifier<LetterToSort>
  let receipt: Receipt
  let recorded: Instant
  let officer: Handle
  let reading: LetterToSort.Reading
  let message: [UInt8]

  /// Describes a letter.
  ///
  /// - Parameters:
  ///   - id: under which it is kept, unless the same message is kept already.
  ///   - receipt: when it arrived; not after `recorded`.
  ///   - recorded: now.
  ///   - officer: who takes it in.
  ///   - reading: what the reader made of it.
  ///   - message: the bytes as they were received.
  public init(
    id: Identifier<LetterToSort>,
    receipt: Receipt,
    recorded: Instant,
    by officer: Handle,
    reading: LetterToSort.Reading,
    message: [UInt8]
  ) {
    self.id = id
    self.receipt = receipt
    self.recorded = recorded
    self.officer = officer
    self.reading = reading
    self.message = message
  }
}
