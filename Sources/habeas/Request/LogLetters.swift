import ArgumentParser
import Casework
import Correspondence
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// Takes letters in, from files, standard input or a Maildir.
struct LogLetters {
  let source: LogSource
  let flags: LogFlags

  func run(at desk: Desk) async throws {
    let reader = try LetterReader(
      trustedHosts: source.trustedHosts.isEmpty ? .topmost : .named(source.trustedHosts)
    )
    let letters = try letters(at: desk)
    var bar = ProgressBar("Reading", total: letters.count)
    var unread = 0
    for (index, letter) in letters.enumerated() {
      if let bytes = letter.read() {
        try await take(bytes, of: letter, reader: reader, at: desk)
      } else {
        unread += 1
        Terminal.complain("\(letter.name): cannot be read; name a file that exists and may be read")
      }
      bar.show(index + 1)
    }
    bar.finish()
    if unread > 0 { throw ExitCode(ExitStatus.refused) }
  }

  private func take(
    _ bytes: [UInt8],
    of letter: LetterFile,
    reader: LetterReader,
    at desk: Desk
  ) async throws {
    let reading = try reader.read(bytes)
    let isTold = !flags.claims.rights.isEmpty
    let mail = try await desk.take(
      bytes,
      reading: reading,
      as: isTold ? try flags.claims.claims(in: desk.zone) : nil,
      arrival: letter.arrival,
      // Letters are known by their bytes; a key is for what a person says of one.
      key: isTold ? try flags.repetition.key() : UUID()
    )
    var logged: LoggedLine?
    if case .logged(let reference, _) = mail.outcome {
      logged = try await LoggedLine.read(reference, at: desk)
    }
    let taken = TakenLetter(
      name: letter.name,
      mail: mail,
      reading: reading,
      judge: isTold ? .person : .program,
      logged: logged
    )
    switch source.output {
    case .json: try JSONOutput.print(TakenLetterJSON(taken))
    case .text: for line in taken.lines(in: desk.zone) { print(line) }
    }
  }

  private func letters(at desk: Desk) throws -> [LetterFile] {
    let given = try flags.claims.received.map { try LetterClaimFlags.moment($0, in: desk.zone) }
    if let maildir = source.maildir {
      return try Maildir(maildir).messages().map {
        LetterFile(path: $0.url.path, arrival: $0.arrived.map(LetterArrival.delivered) ?? .unknown)
      }
    }
    return source.mail.map {
      LetterFile(path: $0, arrival: given.map(LetterArrival.told) ?? .unknown)
    }
  }
}
