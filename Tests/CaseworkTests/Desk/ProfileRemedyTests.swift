import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  @Suite("Judicial remedies of the profile") struct ProfileRemedyTests {
    @Test func areKeptByLanguageAndProposedInThatOfTheLetter() async throws {
      var profile = SampleOffice.profile
      profile.remedies = [.dutch: "Beroep bij de rechtbank.", .french: "Un recours."]
      let kept = profile.remedies
      try await SampleOffice.lend(profile: profile) { sample in
        let officer = try SampleOffice.officer()
        let read = try await sample.office.desk(nil, officer: officer)
        #expect(read.controller.profile.remedies == kept)
        let reference = try await sample.log()
        #expect(try await read.judicialRemedy(on: reference) == "Beroep bij de rechtbank.")
        #expect(try await read.judicialRemedy(on: reference, in: .french) == "Un recours.")
        #expect(try await read.judicialRemedy(on: reference, in: .german) == nil)
        var changed = read.controller
        changed.profile.remedies[.dutch] = nil
        _ = try await sample.office.set(changed, officer: officer)
        let later = try await sample.office.desk(nil, officer: officer)
        #expect(later.controller.profile.remedies == [.french: "Un recours."])
        #expect(try await later.judicialRemedy(on: reference) == nil)
      }
    }

    @Test func areTextsThatCanBeShown() async throws {
      try await SampleOffice.lend { sample in
        var controller = sample.desk.controller
        controller.profile.remedies = [.dutch: "beroep\u{1B}[31m"]
        await #expect(throws: CaseworkError.self) {
          _ = try await sample.office.set(controller, officer: SampleOffice.officer())
        }
      }
    }
  }
}
