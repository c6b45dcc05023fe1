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
    let model = try ResponsibilityModel.cloudService()
    let services = try await records(AdoptedModel.self).map(\.record).filter { $0.ended == nil }
    let systems = try await systems(scope, operatedBySomeoneElseThan: services)
    let file = try await database.read { connection in
      try LoadedCase.load(reference, of: tenant, for: .reading, from: connection).file
    }
    return file.openClaims.flatMap { claim -> [TaskProposal] in
      guard let action = claim.right.right.action else { return [] }
      func proposal(
        _ system: String,
        _ assignee: Handle?,
        _ source: TaskProposal.Source
      ) -> TaskProposal {
        let known = claim.tasks.first { $0.action == action && $0.system == system }
        return TaskProposal(
          task: SetTasks.Task(claim.right, action, in: system, to: assignee),
          source: source,
          standing: known.map { .set(number: $0.number) } ?? .new
        )
      }
      let shared = services.compactMap { $0.task(on: claim.right.article, in: model) }.map { task in
        proposal(
          task.service,
          task.owner.flatMap { Handle($0.description) },
          .obligation(task.obligation, of: task.processor)
        )
      }
      var names = Set(shared.map(\.task.system))
      let own = systems.filter { names.insert($0.system.name).inserted }.map { found in
        proposal(found.system.name, nil, .system(of: found.activity))
      }
      return shared + own
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

  /// The systems of activities that go on; those of the services have their task already.
  private func systems(
    _ scope: ProposalScope,
    operatedBySomeoneElseThan services: [AdoptedModel]
  ) async throws -> [(activity: Label<ProcessingActivity>, system: SystemUse)] {
    guard case .systems(let subjects) = scope else { return [] }
    let shared = Set(services.map(\.id.description))
    return try await records(ProcessingActivity.self).map(\.record)
      .filter { $0.ended == nil && $0.concerns(subjects) }
      .flatMap { activity in
        activity.systems.filter { $0.operatedBy.map { !shared.contains($0.description) } ?? true }
          .map { (activity: activity.id, system: $0) }
      }
  }
}

extension ProcessingActivity {
  /// Whether the activity concerns one of these categories of people; any where none is named.
  public func concerns(_ subjects: Set<Label<SubjectCategory>>) -> Bool {
    guard !subjects.isEmpty, case .controller(let record) = role else { return true }
    return record.subjects.isEmpty || record.subjects.contains { subjects.contains($0.id) }
  }
}
