public import ArgumentParser
public import SubjectRequests

extension LetterKind: ExpressibleByArgument {}

extension LetterLanguage: ExpressibleByArgument {}

extension MailAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
