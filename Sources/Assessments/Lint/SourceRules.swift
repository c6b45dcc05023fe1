extension Lint.Rule {
  static let sources: [Self] = [
    Self(
      against: "source-newer",
      .warning,
      cites: "Art. 35(11)",
      remedy: """
        Take the register's words over with habeas dpia prefill --update, or leave what is written \
        with --keep.
        """
    ) { assessment, sources in
      assessment.registerEntries.compactMap { sources[$0] }.flatMap { state in
        state.changes.map { .init($0.place, $0.sentence(since: state)) }
      }
    },
    Self(
      against: "source-ended",
      .warning,
      cites: "Art. 35(11)",
      remedy: "Take the part out, or say what takes its place."
    ) { assessment, sources in
      assessment.provenance.compactMap { part in
        guard let entry = part.entry, let ended = sources[entry.key]?.ended else { return nil }
        return .init(part.place, "\(word: entry.kind.rawValue) \(entry.id) ended on \(ended).")
      }
    },
  ]
}

extension Assessment {
  /// The entries of registers that it was filled from, each once, in the order of its provenance.
  public var registerEntries: [SourceKey] {
    var known: Set<SourceKey> = []
    return provenance.compactMap { $0.entry?.key }.filter { known.insert($0).inserted }
  }
}

extension SourceChange {
  fileprivate func sentence(since state: SourceState) -> Sentence {
    let day = state.recorded
    switch (before?.shortened, now?.shortened) {
    case (let before?, let now?):
      return """
        \(word: source.kind.rawValue) \(source.id) says "\(now)" since \(day); version \(taken), from \
        which this was taken, said "\(before)".
        """
    case (nil, let now):
      return """
        \(word: source.kind.rawValue) \(source.id) says "\(now ?? "")" since \(day); version \
        \(taken), from which this was taken, said nothing of it.
        """
    case (let before?, nil):
      return """
        \(word: source.kind.rawValue) \(source.id) says nothing of it since \(day); version \(taken), \
        from which this was taken, said "\(before)".
        """
    }
  }
}

extension String {
  /// The beginning of a text that is long.
  fileprivate var shortened: String { count > 120 ? "\(prefix(119))…" : self }
}
