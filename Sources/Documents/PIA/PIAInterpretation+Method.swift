import Assessments

extension PIAInterpretation {
  /// The two scales of four levels that the software has, and a rule of ours, since it has none.
  var method: RiskMethod {
    .fourLevels(
      name: t["Four levels of severity and likelihood, as in the PIA software"],
      description: t[
        """
        The software derives no level of risk from them. The levels of risk and the rule of \
        acceptance below were added on import and are for the controller to confirm.
        """
      ]
    ) { t[$0] }
  }
}
