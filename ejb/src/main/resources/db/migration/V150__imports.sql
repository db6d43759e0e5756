-- SPDX-License-Identifier: Apache-2.0
-- One sheet brought in by one person. The file lies in the vault until the person clears it; then its key is gone too.
create table import_job (
    import_id    uuid primary key,
    version      integer     not null,
    kind         text        not null,
    state        text        not null check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'RUNNING', 'STOPPED', 'DONE')),
    file_name    text        not null,
    uploaded_by  uuid        not null references account,
    uploaded_at  timestamptz not null,
    storage_name text unique,
    sha256       text        not null,
    bytes        bigint      not null,
    key_id       text,
    wrapped_key  text,
    encoding     text        not null,
    headings     jsonb       not null,
    total        integer     not null,
    source       text,
    columns      jsonb,
    -- Of a bulk change: what is wished for every row. Values are ids and codes.
    wish         jsonb       not null default '{}',
    undo_of      uuid references import_job,
    fee_earner          uuid references account,
    supervising_partner uuid references account,
    ended_at     timestamptz,
    cleared_at   timestamptz,
    check ((storage_name is null) = (wrapped_key is null)),
    check (kind = 'BULK' or (storage_name is null) = (cleared_at is not null)),
    check ((fee_earner is null) = (supervising_partner is null)),
    check (state = 'RECEIVED' or cleared_at is not null or (source is not null and columns is not null))
);
create index import_job_of_person on import_job (uploaded_by, uploaded_at desc);
create unique index import_job_undone_once on import_job (undo_of);
create index import_job_at_work on import_job (state) where state in ('CHECKING', 'RUNNING');

-- The rows as they stand in the sheet, and what becomes of each. They are read once, so that a kill costs no reading.
create table import_row (
    import_id   uuid    not null references import_job,
    row_number  integer not null,
    cells       jsonb   not null,
    external_id text,
    -- What the dry run said, and what the run did; a row without an outcome is still to be done.
    forecast    text check (forecast in ('CREATE', 'CHANGE', 'SAME', 'REFUSED')),
    outcome     text check (outcome in ('CREATE', 'CHANGE', 'SAME', 'REFUSED')),
    fields      text not null default '',
    faults      jsonb   not null default '[]',
    subject     uuid,
    -- The values as they were and as they became, so that a bulk change can be taken back.
    before      jsonb   not null default '{}',
    after       jsonb   not null default '{}',
    primary key (import_id, row_number)
);
create index import_row_key on import_row (import_id, external_id);
create index import_row_to_check on import_row (import_id, row_number) where forecast is null;
create index import_row_to_run on import_row (import_id, row_number) where outcome is null;

-- What an external id of a source has become here: the same id again is the same thing, whoever brings it.
create table import_key (
    kind        text not null,
    source      text not null,
    external_id text not null,
    subject     uuid not null,
    import_id   uuid not null references import_job,
    primary key (kind, source, external_id)
);
create index import_key_subject on import_key (subject);

-- Mappings a firm uses again, by the headings of the sheet and not by their places.
create table import_mapping (
    import_mapping_id uuid primary key,
    kind              text        not null,
    name              text        not null,
    source            text        not null,
    headings          jsonb       not null,
    saved_by          uuid        not null references account,
    saved_at          timestamptz not null
);
create unique index import_mapping_name on import_mapping (kind, lower(name));

grant select, insert, update on import_job to ${app};
grant select, insert, update, delete on import_row to ${app};
grant select, insert on import_key to ${app};
grant select, insert, update, delete on import_mapping to ${app};
