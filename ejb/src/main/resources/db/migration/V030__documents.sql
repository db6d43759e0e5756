-- SPDX-License-Identifier: Apache-2.0
-- A document as the work sees it. What a person says about it stands under "version"; what the reader finds out does
-- not touch "version", so that reading never gets in the way of somebody's change.
create table document (
    document_id          uuid primary key,
    version              integer     not null,
    claim_id             uuid        not null references claim,
    title                text        not null collate english check (length(title) between 1 and 300),
    type                 text        not null check (type ~ '^[A-Z0-9_]{2,30}$'),
    dated_from           date,
    dated_to             date,
    date_precision       text check (date_precision in ('DAY', 'MONTH', 'YEAR', 'ABOUT', 'RANGE')),
    provider             text collate english check (length(provider) between 1 and 200),
    privilege            text        not null check (privilege ~ '^[A-Z0-9_]{2,30}$'),
    file_name            text        not null check (length(file_name) between 1 and 255),
    sha256               text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes                bigint      not null check (bytes > 0),
    upload_id            text        not null check (length(upload_id) between 1 and 100),
    received_at          timestamptz not null,
    received_by          uuid        not null references account,
    -- What the reader found out. "pages_read" moves every second; the other four move at growing intervals while a
    -- long document is read, and at its end: they are what the index waits for.
    state                text        not null default 'RECEIVED' check (state in ('RECEIVED', 'READING', 'SEARCHABLE', 'PARTLY_READ', 'FAILED')),
    problems             text        not null default '',
    pages                integer     not null default 0 check (pages >= 0),
    pages_read           integer     not null default 0 check (pages_read >= 0),
    pages_searchable     integer     not null default 0 check (pages_searchable >= 0),
    pages_not_searchable integer     not null default 0 check (pages_not_searchable >= 0),
    read_at              timestamptz,
    pages_reviewed       integer     not null default 0 check (pages_reviewed >= 0),
    check ((dated_from is null) = (date_precision is null) and (dated_to is null) = (date_precision is null)),
    check (dated_from <= dated_to),
    unique (received_by, upload_id)
);
create index document_of_claim on document (claim_id, received_at);
create index document_same_file on document (claim_id, sha256);

-- The file as received: never altered. Only its wrapped key changes, when the master key is replaced.
create table document_file (
    document_id  uuid    not null references document,
    file_version integer not null check (file_version > 0),
    storage_name text    not null unique,
    sha256       text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint  not null check (bytes > 0),
    key_id       text    not null,
    wrapped_key  text    not null,
    primary key (document_id, file_version)
);

-- One page of one version of a file in one reading of it (1 = its own text; later readings are of its picture):
-- text and boxes, packed and sealed under the document's own key.
create table page_text (
    document_id  uuid    not null,
    file_version integer not null,
    page         integer not null check (page > 0),
    reading      integer not null check (reading > 0),
    state        text    not null check (state in ('SEARCHABLE', 'NO_TEXT', 'POOR_TEXT', 'TIMED_OUT', 'FAILED')),
    problem      text,
    sealed       bytea   not null,
    primary key (document_id, file_version, page, reading),
    foreign key (document_id, file_version) references document_file
);
alter table page_text alter sealed set storage external;

-- A person has looked at the page.
create table page_review (
    document_id uuid        not null references document,
    page        integer     not null check (page > 0),
    reviewed_by uuid        not null references account,
    reviewed_at timestamptz not null,
    primary key (document_id, page)
);

-- The reading queue. Whoever takes a job gets the next fence; only the bearer of the latest may write.
create table reading_job (
    job_id       uuid primary key,
    document_id  uuid        not null,
    file_version integer     not null,
    reading      integer     not null check (reading > 0),
    priority     integer     not null,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'GIVEN_UP')),
    attempts     integer     not null default 0,
    fence        bigint      not null default 0,
    lease_until  timestamptz,
    queued_at    timestamptz not null default clock_timestamp(),
    ended_at     timestamptz,
    unique (document_id, file_version, reading),
    foreign key (document_id, file_version) references document_file
);
create index reading_job_open on reading_job (priority, queued_at) where state in ('WAITING', 'RUNNING');

grant select, insert, update on document to ${app};
grant select, insert on document_file to ${app};
grant update (key_id, wrapped_key) on document_file to ${app};
grant select, insert, update, delete on page_text to ${app};
grant select, insert, delete on page_review to ${app};
grant select, insert, update on reading_job to ${app};
