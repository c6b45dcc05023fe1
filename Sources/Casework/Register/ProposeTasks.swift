import Postgres
public import Records
public import Register
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

/// Something that the register calls for when a right is exercised.
public struct TaskProposal: Sendable, Hashable {
  public let task: SetTasks.Task
  public let source: Source
  /// Whether the request has the task already, done or not.
  public let standing: Standing

  /// Where in the register it comes from.
  public enum Source: Sendable, Hashable {
    /// An obligation shared with a processor in use: Article 28(3)(e).
    case obligation(Label<Obligation>, of: Label<AdoptedModel>)
    /// A system that holds data of an activity.
    case system(of: Label<ProcessingActivity>)
  }

  public enum Standing: Sendable, Hashable {
    case new
    case set(number: Int)
  }
}

/// Which systems are searched for a person.
public enum ProposalScope: Sendable, Hashable {
  /// The services of processors alone.
  case processors
  /// These, and the systems of activities that concern one of the categories of people; of all
  /// activities where none is named.
  case systems(of: Set<Label<SubjectCategory>>)
}

extension Desk {
  /// The tasks that the register calls for in a request, for each claim that is open.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - scope: which systems are searched.
  /// - Returns: the tasks claim by claim, those that the request has already among them.
  /// - Throws: `RegisterDataError`; `StorageError/noSuchRequest(_:)`; `PostgresError`.
  public func proposeTasks(
    on reference: Reference,
    _ scope: ProposalScope
  ) async throws -> [TaskProposal] {
    let plan = try await plan(scope)
    let file = try await database.read { connection in
      try LoadedCase.load(reference, of: tenant, for: .reading, from: connection).file
    }
    return file.openClaims.flatMap { claim in
      plan.items(for: claim.right).map { item in
        TaskProposal(
          task: item.task,
          source: item.source,
          standing: claim.task(like: item.task).map { .set(number: $0.number) } ?? .new
        )
      }
    }
  }

  /// Sets the tasks that the register calls for in a request and that it does not have.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - scope: which systems are searched.
  ///   - key: the idempotency key.
  /// - Returns: where the case stands then; nil where nothing was missing.
  /// - Throws: as ``proposeTasks(on:_:)`` and ``perform(_:on:occurred:key:message:seen:)``.
  public func setProposedTasks(
    on reference: Reference,
    _ scope: ProposalScope,
    key: UUID
  ) async throws -> ActOutcome? {
    let missing = try await proposeTasks(on: reference, scope).filter { $0.standing == .new }
    guard !missing.isEmpty else { return nil }
    return try await perform(SetTasks(missing.map(\.task)), on: reference, key: key)
  }
}

extension ProcessingActivity {
  /// Whether the activity concerns one of these categories of people; any where none is named.
  public func concerns(_ subjects: Set<Label<SubjectCategory>>) -> Bool {
    guard !subjects.isEmpty, case .controller(let record) = role else { return true }
    return record.subjects.isEmpty || record.subjects.contains { subjects.contains($0.id) }
  }
}
