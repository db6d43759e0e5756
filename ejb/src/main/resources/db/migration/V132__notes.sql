-- SPDX-License-Identifier: Apache-2.0
-- Notes on a file. A note is never deleted and never overwritten: a correction is one more edition.
create table file_note (
    file_note_id uuid primary key,
    version      integer not null,
    claim_id     uuid    not null references claim,
    kind         text    not null check (kind in ('STATUS', 'ATTENDANCE')),
    editions     integer not null check (editions > 0)
);
create index file_note_claim on file_note (claim_id);

create table file_note_edition (
    file_note_id  uuid        not null references file_note,
    edition       integer     not null,
    claim_id      uuid        not null references claim,
    text          text        not null check (length(text) between 1 and 20000),
    happened_on   date        not null,
    privileged    boolean     not null,
    attended_by   text check (length(attended_by) <= 500),
    manner        text check (manner in ('IN_PERSON', 'TELEPHONE', 'VIDEO', 'COURT', 'CORRESPONDENCE', 'PREPARATION')),
    units         integer check (units between 1 and 999),  -- of six minutes
    written_on    date        not null,
    written_at    timestamptz not null,
    written_by    uuid        not null references account,
    reason        text check (length(reason) <= 500),
    primary key (file_note_id, edition),
    -- Whoever corrects says why.
    check ((edition = 1) = (reason is null))
);
create index file_note_edition_newest on file_note_edition (claim_id, written_on desc, written_at desc);

grant select, insert on file_note_edition to ${app};
grant select, insert, update on file_note to ${app};
