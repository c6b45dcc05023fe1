extension Lint.Rule {
  static let sources: [Self] = [
    Self(
      against: "source-newer",
      .warning,
      cites: "Art. 35(11)",
      remedy: "Take the newer version over with habeas dpia prefill, or see that nothing changes."
    ) { assessment, sources in
      assessment.takenFromRegisters(sources) { entry, state in
        guard state.version > entry.version else { return nil }
        return """
          \(word: entry.kind.rawValue) \(entry.id) is at version \(state.version) since \
          \(state.recorded); this was taken from version \(entry.version).
          """
      }
    },
    Self(
      against: "source-ended",
      .warning,
      cites: "Art. 35(11)",
      remedy: "Take the part out, or say what takes its place."
    ) { assessment, sources in
      assessment.takenFromRegisters(sources) { entry, state in
        state.ended.map { "\(word: entry.kind.rawValue) \(entry.id) ended on \($0)." }
      }
    },
  ]
}

extension Assessment {
  fileprivate func takenFromRegisters(
    _ sources: SourceStates,
    _ check: (SourceEntry, SourceState) -> Sentence?
  ) -> [Lint.Violation] {
    provenance.compactMap { part in
      guard let entry = part.entry, let state = sources[entry.key] else { return nil }
      return check(entry, state).map { .init(part.place, $0) }
    }
  }
}
