import ArgumentParser

/// `habeas dpia`: the group of its verbs.
struct DPIACommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dpia",
    abstract: "Writes and checks data protection impact assessments.",
    discussion: "Example: habeas dpia new --file assessment.yaml",
    subcommands: [
      ScreenProcessing.self,
      NewAssessment.self, ListAssessments.self, ShowAssessment.self, SetAssessment.self,
      PrefillAssessment.self, ShowResponsibilities.self,
      LintAssessment.self, ImportAssessment.self, WithholdParts.self, ExportAssessment.self,
      ReviewAssessment.self, AdviseOnAssessment.self, RespondToAdvice.self,
      DecideOnAssessment.self, SignAssessment.self, ConsultAuthority.self,
      ShowAssessmentHistory.self, CompareVersions.self, ExplainField.self, KnowledgeCommand.self,
      ShowSchema.self,
    ]
  )
}
