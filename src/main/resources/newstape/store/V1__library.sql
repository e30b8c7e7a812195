-- What is kept of sources, their articles and their tapes.
--
-- Written in what SQLite and PostgreSQL have in common. Times are milliseconds since 1970 in UTC, texts hold no NUL, JSON
-- is text. ${whole} is a whole number of 64 bits, ${number} one that the database counts; ${strict} makes SQLite
-- refuse what isn't of a column's type, as PostgreSQL does.

CREATE TABLE source (
    id            ${number},
    kind          TEXT NOT NULL,
    address       TEXT NOT NULL UNIQUE,
    title         TEXT NOT NULL,
    state         TEXT NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    looked        ${whole},
    changed       ${whole},
    next_look     ${whole} NOT NULL,
    failures      ${whole} NOT NULL,
    error         TEXT,
    rhythm        TEXT NOT NULL
) ${strict};

CREATE INDEX source_due ON source (next_look) WHERE state = 'active';

-- The newest form of each article, without its text. One that is removed stays, so that it isn't new when it comes again.
CREATE TABLE article (
    id        TEXT PRIMARY KEY,
    source    ${whole} REFERENCES source (id) ON DELETE SET NULL,
    scope     TEXT NOT NULL,
    site      TEXT NOT NULL,
    seen      ${whole} NOT NULL,
    dated     ${whole} NOT NULL,
    published TEXT,
    modified  TEXT,
    title     TEXT NOT NULL,
    address   TEXT,
    language  TEXT,
    coverage  TEXT NOT NULL,
    story     TEXT,
    revision  ${whole} NOT NULL,
    removed   ${whole}
) ${strict};

CREATE INDEX article_newest ON article (dated DESC, id) WHERE removed IS NULL;
CREATE INDEX article_of_source ON article (source, dated DESC, id) WHERE removed IS NULL;
CREATE INDEX article_in_scope ON article (scope, seen DESC);
CREATE INDEX article_in_story ON article (story) WHERE story IS NOT NULL;

CREATE TABLE revision (
    article TEXT NOT NULL REFERENCES article (id),
    number  ${whole} NOT NULL,
    seen    ${whole} NOT NULL,
    changed TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (article, number)
) ${strict};

CREATE TABLE author (
    article TEXT NOT NULL REFERENCES article (id),
    place   ${whole} NOT NULL,
    name    TEXT NOT NULL,
    folded  TEXT NOT NULL,
    bio     TEXT,
    PRIMARY KEY (article, place)
) ${strict};

CREATE INDEX author_named ON author (folded);

-- By what an article is known again: the ids that feeds give it, and its addresses, which are in no scope.
CREATE TABLE trace (
    kind    TEXT NOT NULL,
    scope   TEXT NOT NULL,
    value   TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (kind, scope, value, article)
) ${strict};

-- By what its text is known again: hashes of the whole and of some sentences.
CREATE TABLE print (
    value   ${whole} NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (value, article)
) ${strict};

-- The last thing that happened to each article. Who holds the counter's row is alone in deciding what is new, until its
-- transaction ends: so numbers are seen in their order.
CREATE TABLE change (
    article TEXT PRIMARY KEY REFERENCES article (id),
    seq     ${whole} NOT NULL UNIQUE,
    kind    TEXT NOT NULL
) ${strict};

CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value ${whole} NOT NULL
) ${strict};

INSERT INTO counter (name, value) VALUES ('change', 0);

-- What may not be removed however old it is, and for whom.
CREATE TABLE hold (
    article TEXT NOT NULL REFERENCES article (id),
    owner   TEXT NOT NULL,
    since   ${whole} NOT NULL,
    PRIMARY KEY (article, owner)
) ${strict};

CREATE INDEX hold_of_owner ON hold (owner);

CREATE TABLE tape (
    id     ${number},
    source ${whole} REFERENCES source (id) ON DELETE SET NULL,
    name   TEXT NOT NULL,
    seen   ${whole} NOT NULL,
    as_of  ${whole},
    body   TEXT NOT NULL,
    UNIQUE (name, seen)
) ${strict};

CREATE INDEX tape_seen ON tape (seen);
