import TestCluster
import Testing

/// Every suite that needs a server is nested here.
@Suite("Database", .cluster) struct DatabaseTests {}
