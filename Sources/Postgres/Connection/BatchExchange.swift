import CLibpq

/// One message of a batch, for which the server owes one result.
private enum Step {
  case prepare(StatementCache.Key, name: String)
  /// With the key under which it is prepared, and the columns that it returns where they are known.
  case execute(SQL, StatementCache.Key?, ResultColumns?)
  case deallocate
}

extension Connection {
  /// Sends every statement, then reads every result.
  func attempt(_ statements: [SQL]) throws(PostgresError) -> [Outcome] {
    guard let first = statements.first else { return [] }
    guard !isLost, PQenterPipelineMode(handle) == 1 else { throw lost(during: first) }
    let steps = try send(statements)
    var outcomes: [Outcome] = []
    /// Why the statement about to be read could not be prepared: the reason it was not run.
    var refusal: Outcome?
    for step in steps {
      let outcome = try read(step, in: statements)
      switch (step, outcome) {
      case (.execute, _):
        outcomes.append(refusal ?? outcome)
        refusal = nil
      case (.prepare, .failure): refusal = outcome
      case (.prepare, .success), (.deallocate, _): break
      }
    }
    guard let sync = PQgetResult(handle) else { throw lost(during: first) }
    let end = ServerResult(pointer: sync)
    guard end.status == PGRES_PIPELINE_SYNC, PQexitPipelineMode(handle) == 1 else {
      throw lost(during: first)
    }
    switch outcomes.lazy.filter(\.isStale).compactMap(\.state).first {
    case SQLState.featureNotSupported?: cache?.discardAll()
    case .some: cache?.forgetAll()
    case nil: break
    }
    return outcomes
  }

  private func send(_ statements: [SQL]) throws(PostgresError) -> [Step] {
    var steps: [Step] = []
    var preparing: [StatementCache.Key: String] = [:]
    for sql in statements {
      guard cache != nil, sql.preparation == .named else {
        guard sendOnce(sql) else { throw lost(during: sql) }
        steps.append(.execute(sql, nil, nil))
        continue
      }
      let key = StatementCache.Key(text: sql.text, types: sql.parameters.types)
      let known = cache?.use(key)
      if let name = known?.name ?? preparing[key] {
        guard send(sql, as: name) else { throw lost(during: sql) }
      } else if let name = cache?.newName() {
        preparing[key] = name
        guard
          PQsendPrepare(handle, name, sql.text, CInt(key.types.count), key.types) == 1,
          send(sql, as: name)
        else { throw lost(during: sql) }
        steps.append(.prepare(key, name: name))
      }
      steps.append(.execute(sql, key, known?.columns))
    }
    for name in cache?.discarded ?? [] {
      guard PQsendQueryParams(handle, "DEALLOCATE \(name)", 0, nil, nil, nil, nil, 1) == 1 else {
        throw lost(during: "DEALLOCATE")
      }
      steps.append(.deallocate)
    }
    cache?.forgetDiscarded()
    guard PQpipelineSync(handle) == 1 else { throw lost(during: statements[0]) }
    return steps
  }

  private func send(_ sql: SQL, as name: String) -> Bool {
    let formats = [CInt](repeating: 1, count: sql.parameters.count)
    return sql.parameters.withPointers { values, lengths in
      PQsendQueryPrepared(handle, name, CInt(values.count), values, lengths, formats, 1) == 1
    }
  }

  private func sendOnce(_ sql: SQL) -> Bool {
    let formats = [CInt](repeating: 1, count: sql.parameters.count)
    return sql.parameters.withPointers { values, lengths in
      PQsendQueryParams(
        handle,
        sql.text,
        CInt(values.count),
        sql.parameters.types,
        values,
        lengths,
        formats,
        1
      ) == 1
    }
  }

  private func read(_ step: Step, in statements: [SQL]) throws(PostgresError) -> Outcome {
    let sql =
      switch step {
      case .execute(let sql, _, _): sql
      case .prepare, .deallocate: statements[0]
      }
    guard let pointer = PQgetResult(handle) else { throw lost(during: sql) }
    let result = ServerResult(pointer: pointer)
    switch result.status {
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      isDiscarded = true
      throw .invalidStatement("COPY has functions of its own")
    default:
      break
    }
    // The end of this statement's results.
    while let extra = PQgetResult(handle) {
      PQclear(extra)
      if isLost { throw lost(during: sql) }
    }
    if isLost { throw lost(during: sql) }
    return outcome(of: step, result)
  }

  private func outcome(of step: Step, _ result: borrowing ServerResult) -> Outcome {
    guard case .execute(_, let key?, let known) = step else {
      let outcome = result.outcome(known: nil)
      if case .prepare(let key, let name) = step, case .success = outcome {
        cache?.insert(name, for: key)
      }
      return outcome
    }
    if let known { return result.outcome(known: known) }
    guard result.status == PGRES_TUPLES_OK else { return result.outcome(known: nil) }
    let columns = result.columns
    cache?.setColumns(columns, of: key)
    return result.outcome(known: columns)
  }
}
