public import ArgumentParser
public import Assessments
public import Documents

extension WorksheetLanguage: ExpressibleByArgument {}

extension LanguageTag: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension ConfidentialityReason: ExpressibleByArgument {}
extension Adviser: ExpressibleByArgument {}
extension AdviceTenor: ExpressibleByArgument {}
extension ConsultationEvent.Kind: ExpressibleByArgument {}
extension KnowledgeEntry.Kind: ExpressibleByArgument {}
