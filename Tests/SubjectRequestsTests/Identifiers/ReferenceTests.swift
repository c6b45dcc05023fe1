import SubjectRequests
import TestCases
import Testing

@Suite("References")
struct ReferenceTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// References of many years, always the same ones.
  private static let samples: [Reference] = {
    var random = SeededGenerator(seed: 1)
    return (0..<200).map { Reference(year: 2018 + $0 % 60, using: &random) }
  }()

  @Test func readsWhatItWrites() throws {
    for reference in Self.samples {
      #expect(Reference(reference.description) == reference)
      #expect(reference.description.count == 16)
    }
    #expect(Set(Self.samples).count == Self.samples.count)
  }

  @Test func readsWhatAPersonWrites() throws {
    for reference in Self.samples {
      let text = reference.description
      let bare = text.replacing("-", with: "")
      let spoken = text.replacing("0", with: "O").replacing("1", with: "l")
      for variant in [text.lowercased(), bare, bare.lowercased(), spoken, " \(text) "] {
        #expect(Reference(variant) == reference, "\(variant)")
      }
      #expect(Reference(text.replacing("1", with: "i")) == reference)
    }
  }

  @Test func refusesEverySingleWrongCharacter() {
    for reference in Self.samples {
      var characters = Array(reference.description)
      for index in characters.indices where characters[index] != "-" {
        let right = characters[index]
        for wrong in Self.alphabet where wrong != right {
          characters[index] = wrong
          #expect(Reference(String(characters)) == nil, "\(reference) as \(String(characters))")
        }
        characters[index] = right
      }
    }
  }

  /// The check finds every swap of neighbours but that of 0 and Z, the first and last of 32.
  @Test func refusesSwappedNeighbours() {
    for reference in Self.samples {
      let characters = Array(reference.description.replacing("-", with: ""))
      for index in characters.indices.dropLast() {
        let pair = Set([characters[index], characters[index + 1]])
        guard pair.count == 2, pair != ["0", "Z"] else { continue }
        var swapped = characters
        swapped.swapAt(index, index + 1)
        #expect(Reference(String(swapped)) == nil, "\(reference) as \(String(swapped))")
      }
    }
  }

  @Test(arguments: [
    "", "2026", "2026-7KQ4-M0XB", "2026-7KQ4-M0XB-TT", "26-7KQ4-M0XB-T", "ABCD-7KQ4-M0XB-T",
    "2026-7UQ4-M0XB-T", "2026_7KQ4_M0XB_T", "２０２６-7KQ4-M0XB-T",
  ])
  func refusesAnotherForm(_ text: String) {
    #expect(Reference(text) == nil)
  }

  @Test func refusesDigitsWithAccents() {
    for reference in Self.samples {
      for index in 1...4 {
        var characters = Array(reference.description)
        characters[index - 1] = Character("\(characters[index - 1])\u{301}")
        #expect(Reference(String(characters)) == nil)
      }
    }
  }

  @Test(arguments: [1, 99, 999, 2026, 9999])
  func writesYearsWithFourDigits(_ year: Int) throws {
    var random = SeededGenerator(seed: 3)
    let reference = Reference(year: year, using: &random)
    #expect(reference.description.split(separator: "-").map(\.count) == [4, 4, 4, 1])
    #expect(Reference(reference.description) == reference)
  }
}
