import Register

// What 'template' prints: whole records with what the law asks of them, to be written over.

extension ProcessingActivity {
  static let template = """
    # An entry of the record of processing: Article 30(1). Leave out what does not apply.
    id: payroll
    name: Payroll
    description: Wages, sick pay and wage tax of our employees
    unit: Human resources
    begun: 2020-01-01
    role:
      controller: # Article 30(2): processor instead, with processors and clients
        record:
          controllers:
            - {name: Example B.V., contact: privacy@example.org}
          officer:
            notAppointed: {reason: Article 37(1) does not apply}
          subjects:
            - {id: staff, name: Employees}
          data:
            - id: pay
              name: Pay
              subjects: [staff]
              source: The employee, and the hours that are booked # Article 15(1)(g)
              retention:
                period: {months: {count: 84, after: the end of the year}}
                reason: Fiscal law
                disposal: erased
                backupMonths: 3
            - id: sick
              name: Sick leave
              subjects: [staff]
              special: [health]
              source: The employee
              retention:
                period: {until: {event: the end of the contract}}
                disposal: erased
          purposes:
            - id: wages
              name: Paying wages
              data: [pay]
              basis: {contract: {subject: The contract of employment}}
            - id: tax
              name: Wage tax and sick pay
              data: [pay, sick]
              basis: {legalObligation: {provision: 'Wage Tax Act, section 28'}}
              special:
                - {category: health, condition: 9(2)(b), justification: Sick pay}
          automatedDecisions: # Articles 13(2)(f), 15(1)(h) and 22
            notMade: {because: An employee of human resources decides on every payment}
            # or, in place of notMade:
            # made:
            #   decisions:
            #     - id: score
            #       name: Whether a loan is granted
            #       data: [income]
            #       means: profiling # or other-automated-means
            #       effect: legal # or similarly-significant
            #       logic: Income less fixed expenses must cover the instalments
            #       significance: Below that the application is refused at once
            #       consequences: A refused applicant may apply again after three months
            #       exception: {contract: {necessity: Answers within a minute}} # or law, consent
            #       safeguards:
            #         - {kind: human-intervention, how: A colleague looks again when asked}
            #         - {kind: point-of-view, how: In the form that goes with the refusal}
            #         - {kind: contest, how: By letter to the credit desk}
          profiling:
            notDone: {because: Wages follow from contract and hours alone}
    recipients:
      - {id: bureau, name: Payroll bureau, kind: processor, recipient: payroll-bureau, data: [pay]}
    systems:
      - {id: hr, name: HR system, data: [pay, sick], contact: Human resources}
    measures:
      - Access by role
      - Encryption at rest
    review: {owner: j.devries, next: 2027-01-31}

    """
}

extension DataRecipient {
  static let template = """
    # A recipient or processor: Articles 19, 28 and 44 to 49.
    id: payroll-bureau
    name: Payroll Bureau B.V.
    country: NL
    noticeContact: privacy@bureau.example
    securityContact: security@bureau.example
    standing:
      processor:
        contract:
          concluded:
            reference: Contract 2024-17
            on: 2024-03-01
            review: {owner: j.devries, next: 2027-03-01}
        authorisation: general # or none, specific
        subProcessors:
          - {id: hosting, name: Hosting Ltd, country: IE, task: Hosting}
    transfers:
      - id: support
        destination: US
        instrument: 46(2)(c)
        document: Annex 3 of the contract
        review: {owner: j.devries, next: 2027-03-01}

    """
}

extension AdoptedModel {
  static let template = """
    # Shared responsibilities of a processor; 'responsibility adopt' writes one with every obligation.
    id: payroll-bureau
    name: Payroll in the cloud
    model: cloud-saas
    adopted: 2026-01-31
    owner: j.devries
    own:
      - code: iam.user-review
        standing: {assigned: {owner: j.devries, everyMonths: 3, reviews: []}}
      - code: iam.notify-provider
        standing: {onOccasion: {owner: j.devries, reviews: []}}
      - code: data-management.special-categories
        standing: {notApplicable: {reason: No special categories are processed there}}
    provided:
      - code: encryption.rest
        evidence: ISO/IEC 27001 certificate
        seen: 2026-01-31
        validUntil: 2028-12-31

    """
}

extension Breach {
  static let template = """
    # A personal data breach: Articles 33 and 34. What is not known yet is left out and follows.
    id: 2026-lost-laptop
    name: A laptop was lost on a train
    began: 2026-10-30T17:00:00Z
    aware: 2026-10-30T18:20:00Z
    discovered: By the employee, who reported it
    account: One of us lost a laptop on a train. # what persons are told, in plain language
    owner: j.devries
    description:
      nature: [confidentiality, availability]
      subjects: Customers
      subjectCount: 120
      # impossible: why missing numbers or categories cannot be known
      contactName: A. Jansen, data protection officer
      contact: privacy@example.org
    risk:
      notAssessed: {owner: j.devries}
    communication:
      notDecided: {owner: j.devries}
    # closeBy: 2026-12-31, an internal day; else 90 days after it became known

    """
}

extension ProcessorBreach {
  static let template = """
    # A breach of data that we process for others: Article 33(2). What is not known yet is left out.
    id: 2026-open-bucket
    name: A storage bucket was open to the public
    began: 2026-10-28T08:00:00Z
    aware: 2026-10-30T18:20:00Z
    discovered: By a scan of our own
    owner: j.devries
    description:
      nature: [confidentiality]
      subjects: Customers of our customers
      contact: security@example.org
      measures: [The bucket was closed]
    controllers: # 'processor-breach controllers' names those that the record of Article 30(2) holds
      - id: shop
        name: Shop B.V.
        contact: privacy@shop.example
        activity: hosting
        agreedHours: 24 # what the contract gives; else the usual target of 24 hours
        description: # where it differs from the whole
          nature: [confidentiality]
          subjects: Customers of the shop
          subjectCount: 1200
          measures: [The bucket was closed]

    """
}

extension RecurringDuty {
  static let template = """
    # Training and other recurring duties: Articles 24, 32 and 39.
    id: privacy-training
    name: Privacy training
    subject: training
    owner: j.devries
    begun: 2026-01-01
    everyMonths: 12
    audience: all employees

    """
}

extension RetentionSchedule {
  static let template = """
    # When data of an activity is deleted: Article 5(1)(e). How long it is kept stands in the activity.
    id: payroll-pay
    name: Wages that need not be kept any more
    activity: payroll
    category: pay
    system: hr
    owner: j.devries
    begun: 2026-01-01
    everyMonths: 6
    backupMonths: 3
    source: Terms of the provider, section 9

    """
}
