public import ArgumentParser
public import SubjectRequests

extension DeadlineReport.Kind: ExpressibleByArgument {}
