/// A named change of the schema, done once and in a transaction of its own.
struct Migration: Sendable {
  let name: String
  let statements: [String]
}

enum Migrations {
  /// Rows have their state whole, as JSON, and beside it what questions are asked by; both are a cached fold of the
  /// journal.
  static let all = [
    Migration(
      name: "2026-11-01 journal",
      statements: [
        """
        CREATE TABLE journal (
          sequence INT64 NOT NULL PRIMARY KEY CHECK (sequence > 0),
          at INT64 NOT NULL,
          actor TEXT NOT NULL,
          kind TEXT NOT NULL,
          entity TEXT NOT NULL,
          version INT64 NOT NULL CHECK (version > 0),
          payload TEXT NOT NULL,
          digest TEXT NOT NULL CHECK (length(digest) = 64),
          UNIQUE (kind, entity, version)
        ) TABLE;
        """,
        """
        CREATE TABLE effect (
          id TEXT NOT NULL PRIMARY KEY,
          kind TEXT NOT NULL,
          payload TEXT NOT NULL,
          created_at INT64 NOT NULL,
          available_at INT64 NOT NULL,
          attempts INT64 NOT NULL CHECK (attempts >= 0),
          owner TEXT,
          lease_until INT64,
          done_at INT64,
          outcome TEXT,
          CHECK ((owner IS NULL) = (lease_until IS NULL))
        ) TABLE;
        """,
        "CREATE INDEX effect_waiting ON effect (available_at) WHERE done_at IS NULL;",
      ]),
    Migration(
      name: "2026-11-01 rows",
      statements: [
        """
        CREATE TABLE finding (
          id TEXT NOT NULL PRIMARY KEY, version INT64 NOT NULL, state TEXT NOT NULL,
          bundle TEXT NOT NULL UNIQUE, target TEXT NOT NULL, stage TEXT NOT NULL, verdict TEXT, vulnerability TEXT,
          received_at INT64 NOT NULL, judged_at INT64
        ) TABLE;
        """,
        "CREATE INDEX finding_vulnerability ON finding (vulnerability);",
        """
        CREATE TABLE vulnerability (
          id TEXT NOT NULL PRIMARY KEY, version INT64 NOT NULL, state TEXT NOT NULL,
          number INT64 NOT NULL, target TEXT NOT NULL, signature TEXT, merged_into TEXT,
          opened_at INT64 NOT NULL, proved_at INT64
        ) TABLE;
        """,
        "CREATE INDEX vulnerability_target ON vulnerability (target);",
        """
        CREATE TABLE advisory (
          id TEXT NOT NULL PRIMARY KEY REFERENCES vulnerability (id), version INT64 NOT NULL, state TEXT NOT NULL,
          stage TEXT NOT NULL, published_at INT64
        ) TABLE;
        """,
        """
        CREATE TABLE affected (
          advisory TEXT NOT NULL REFERENCES advisory (id), package TEXT NOT NULL, PRIMARY KEY (advisory, package)
        ) TABLE;
        """,
        "CREATE INDEX affected_package ON affected (package);",
        """
        CREATE TABLE operator (
          id TEXT NOT NULL PRIMARY KEY, version INT64 NOT NULL, state TEXT NOT NULL, name TEXT NOT NULL
        ) TABLE;
        """,
        """
        CREATE TABLE component (
          operator TEXT NOT NULL REFERENCES operator (id), package TEXT NOT NULL, purl TEXT NOT NULL,
          name TEXT NOT NULL, version TEXT NOT NULL, PRIMARY KEY (operator, package, purl)
        ) TABLE;
        """,
        "CREATE INDEX component_package ON component (package);",
        """
        CREATE TABLE exposure (
          id TEXT NOT NULL PRIMARY KEY, version INT64 NOT NULL, state TEXT NOT NULL,
          operator TEXT NOT NULL REFERENCES operator (id), advisory TEXT NOT NULL REFERENCES advisory (id),
          stage TEXT NOT NULL, found_at INT64 NOT NULL, remediated_at INT64
        ) TABLE;
        """,
        "CREATE INDEX exposure_operator ON exposure (operator, remediated_at);",
        "CREATE INDEX exposure_advisory ON exposure (advisory);",
      ]),
  ]

  static func apply(to engine: any StorageEngine) async throws {
    let dialect = engine.dialect
    _ = try await engine.write { connection in
      try connection.execute(
        dialect.translate(
          "CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY) TABLE;"))
    }
    for migration in all {
      try await engine.write { connection in
        guard try connection.query("SELECT name FROM migration WHERE name = $1", [.text(migration.name)]).isEmpty
        else { return }
        for statement in migration.statements { try connection.execute(dialect.translate(statement)) }
        try connection.execute("INSERT INTO migration (name) VALUES ($1)", [.text(migration.name)])
      }
    }
  }
}
