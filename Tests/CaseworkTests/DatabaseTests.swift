import TestCluster
import Testing

/// Every suite that needs a server is nested here.
@Suite("Casework on a database", .cluster) struct DatabaseTests {}
