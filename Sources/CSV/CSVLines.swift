/// The raw lines that are not done with: a piece of a line, and the lines of an open record.
struct CSVLines {
  /// How many lines are read and done with.
  private(set) var count = 0
  /// The beginning of a line whose end is in the next chunk.
  private(set) var partial: [UInt8] = []
  private var openBytes: [UInt8] = []
  private var openEnds: [Int] = []

  /// The line at which the open record, or the next one, begins.
  var recordLine: Int { count + 1 }
  var hasOpenRecord: Bool { !openEnds.isEmpty }
  var openByteCount: Int { openBytes.count }
  var openLineCount: Int { openEnds.count }

  /// Keeps a piece of a line, but no more of it than shows that the record is too long.
  mutating func append(_ piece: UnsafeRawBufferPointer, limit: Int) {
    let room = limit + 1 - partial.count
    guard piece.count > room else { return partial.append(contentsOf: piece) }
    partial.append(contentsOf: piece.prefix(max(room, 0)))
  }

  mutating func takePartial() -> [UInt8] {
    var line = partial
    partial.removeAll(keepingCapacity: true)
    if line.last != 0x0A { line.append(0x0A) }
    return line
  }

  /// Keeps a line that belongs to an open record.
  mutating func open(_ line: UnsafeRawBufferPointer) {
    openBytes.append(contentsOf: line)
    openEnds.append(openBytes.count)
  }

  /// Counts the lines of the open record, and those with which it and further ones ended.
  mutating func close(counting extra: Int) {
    count += openEnds.count + extra
    guard hasOpenRecord else { return }
    openBytes.removeAll(keepingCapacity: true)
    openEnds.removeAll(keepingCapacity: true)
  }

  /// Gives up the first open line and returns the others, to be read again.
  mutating func dropFirstOpenLine() -> [[UInt8]] {
    var rest: [[UInt8]] = []
    for (start, end) in zip(openEnds, openEnds.dropFirst()) {
      rest.append(Array(openBytes[start..<end]))
    }
    openBytes.removeAll()
    openEnds.removeAll()
    count += 1
    return rest
  }
}
