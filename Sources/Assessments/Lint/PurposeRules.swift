extension Lint.Rule {
  static let purposes: [Self] =
    [
      Self(
        "no-purposes",
        .error,
        cites: "Art. 35(7)(a)",
        remedy: "List what the data is used for."
      ) { $0.purposes.isEmpty ? [.init("purposes", "No purpose is listed.")] : [] },
      Self(
        "purpose-without-basis",
        .error,
        cites: "Art. 6(1)",
        remedy: "Choose one of 6(1)(a) to 6(1)(f)."
      ) { assessment in
        assessment.purposes.filter { $0.lawfulBasis == nil }.map {
          .init("purposes[\($0.id)].lawfulBasis", "\"\($0.name)\" has no lawful basis.")
        }
      },
      Self(
        "basis-without-justification",
        .warning,
        cites: "Art. 5(2), 6(1)",
        remedy: "Say why the basis applies."
      ) { assessment in
        assessment.purposes.filter { $0.lawfulBasis != nil && $0.basisJustification.isBlank }.map {
          .init(
            "purposes[\($0.id)].basisJustification",
            "The basis of \"\($0.name)\" is not justified."
          )
        }
      },
      Self(
        "basis-without-provision",
        .error,
        cites: "Art. 6(3)",
        remedy: "Cite the law of the Union or the Member State."
      ) { assessment in
        assessment.purposes.filter {
          [.legalObligation, .publicTask].contains($0.lawfulBasis) && $0.legalProvision.isBlank
        }.map {
          .init(
            "purposes[\($0.id)].legalProvision",
            "\"\($0.name)\" rests on a task or duty laid down by law, but no law is cited."
          )
        }
      },
      Self(
        "legitimate-interest-without-balancing",
        .error,
        cites: "Art. 6(1)(f)",
        remedy: "Add the balancing test: interest, necessity, impact, safeguards, outcome."
      ) { assessment in
        assessment.purposes.filter {
          $0.lawfulBasis == .legitimateInterests && $0.balancingTest == nil
        }.map {
          .init(
            "purposes[\($0.id)].balancingTest",
            "\"\($0.name)\" rests on a legitimate interest that was not weighed."
          )
        }
      },
      Self(
        "balancing-lost",
        .error,
        cites: "Art. 6(1)(f)",
        remedy: "Choose another basis, add safeguards and weigh again, or drop the purpose."
      ) { assessment in
        assessment.purposes.filter {
          $0.lawfulBasis == .legitimateInterests
            && $0.balancingTest?.outcome == .dataSubjectPrevails
        }.map {
          .init(
            "purposes[\($0.id)].balancingTest.outcome",
            "The interests of the data subjects prevail, so \"\($0.name)\" has no basis."
          )
        }
      },
      Self(
        "purpose-without-data",
        .warning,
        cites: "Art. 5(1)(c)",
        remedy: "Name the data items that the purpose needs."
      ) { assessment in
        assessment.purposes.filter(\.data.isEmpty).map {
          .init("purposes[\($0.id)].data", "\"\($0.name)\" uses no data.")
        }
      },
    ] + consent

  /// Where a purpose rests on consent: Article 7.
  private static let consent: [Self] = [
    Self(
      "consent-without-withdrawal",
      .error,
      cites: "Art. 7(3)",
      remedy: "Describe how consent is withdrawn, as easily as it is given."
    ) { assessment in
      assessment.consentPurposes.filter { ($0.consent?.withdrawal).isBlank }.map {
        .init(
          "purposes[\($0.id)].consent.withdrawal",
          "Consent to \"\($0.name)\" cannot be withdrawn."
        )
      }
    },
    Self(
      "consent-without-log",
      .error,
      cites: "Art. 7(1)",
      remedy: "Say where consent is recorded so that it can be shown."
    ) { assessment in
      assessment.consentPurposes.filter { ($0.consent?.log).isBlank }.map {
        .init("purposes[\($0.id)].consent.log", "Consent to \"\($0.name)\" is not recorded.")
      }
    },
    Self(
      "explicit-consent-without-arrangement",
      .error,
      cites: "Art. 7, 9(2)(a)",
      remedy:
        "Describe at a purpose that uses the item how consent is asked for, kept and withdrawn."
    ) { assessment in
      assessment.dataItems.filter { item in
        item.specialCategories.contains { $0.condition == .explicitConsent }
          && !assessment.purposes.contains { purpose in
            purpose.data.contains(item.id) && !(purpose.consent?.log).isBlank
              && !(purpose.consent?.withdrawal).isBlank
          }
      }.map {
        .init(
          "dataItems[\($0.id)].specialCategories",
          "\"\($0.name)\" rests on explicit consent, but nothing says how that is kept and withdrawn."
        )
      }
    },
    Self(
      "consent-without-measure",
      .error,
      cites: "Art. 7",
      remedy: "Add a measure of the area consent."
    ) { assessment in
      guard !assessment.consentPurposes.isEmpty, !assessment.hasMeasure(for: .consent) else {
        return []
      }
      return [.init("measures", "A purpose rests on consent, but no measure serves consent.")]
    },
  ]
}

extension Assessment {
  fileprivate var consentPurposes: [Purpose] {
    purposes.filter { $0.lawfulBasis == .consent }
  }

  /// Whether a measure of the design or an additional one serves an area.
  func hasMeasure(for area: MeasureArea) -> Bool {
    (measures + additionalMeasures).contains { $0.areas.contains(area) }
  }
}
