import ArgumentParser

/// `habeas request`: the group of its verbs.
struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Logs requests and moves them on.",
    discussion:
      "Example: habeas request log --right access --received 2026-10-30 --email a@b.example",
    subcommands: [
      LogRequests.self, ListRequests.self, ShowRequest.self, ShowHistory.self, FindRequests.self,
      AcknowledgeRequest.self, AskIdentityCommand.self, ConfirmIdentityCommand.self,
      AskClarificationCommand.self, ClarifyCommand.self, ExtendCommand.self, DecideCommand.self,
      ActCommand.self, GiveCopyCommand.self, AnswerCommand.self, WithdrawCommand.self,
      CloseCommand.self,
      ReopenCommand.self, AssignCommand.self, NoteCommand.self, ApproveCommand.self,
      ReturnCommand.self, RemindCommand.self, RejectIdentityCommand.self, KeepDocumentCommand.self,
      ShowDocumentCommand.self, ListAttachments.self, RemoveAttachmentCommand.self,
      MandateCommand.self, CheckMandateCommand.self,
      ForwardedCommand.self, MisdirectedCommand.self, DatedCommand.self, RedirectedCommand.self,
      AskFeeCommand.self,
      FeePaidCommand.self, ClaimGroup.self,
      ListDuplicates.self, JoinCommand.self, TaskGroup.self, ListWork.self, RestrictCommand.self,
      TellOfLiftingCommand.self, LiftRestrictionCommand.self, RestrictedCommand.self,
      RecipientGroup.self, NotifyRecipientsCommand.self, ListGrounds.self, HoldCommand.self,
      ReleaseCommand.self, EraseCommand.self,
    ]
  )
}
