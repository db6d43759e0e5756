-- SPDX-License-Identifier: Apache-2.0
-- Experts and witnesses of a claim: asked, sent the records, awaited, received. Every edition is kept.
create table instruction (
    instruction_id uuid primary key,
    version        integer     not null,
    edition        integer     not null,
    claim_id       uuid        not null references claim,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references account
);
create index instruction_claim on instruction (claim_id);

create table instruction_edition (
    instruction_id     uuid        not null references instruction,
    edition            integer     not null check (edition > 0),
    kind               text        not null check (kind in ('EXPERT', 'WITNESS')),
    -- By the name as written; where the person plays a part in the claim, that part too.
    name               text        not null collate english check (length(name) between 1 and 200),
    claim_role_id      uuid references claim_role,
    discipline         text check (length(discipline) between 1 and 100),
    evidence_use       text        not null check (evidence_use in ('ADVISORY', 'SERVED')),
    instructed_on      date,
    records_sent_on    date,
    due_on             date,
    received_on        date,
    document_id        uuid references document,
    joint_statement_on date,
    joint_document_id  uuid references document,
    note               text check (length(note) between 1 and 1000),
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references account,
    primary key (instruction_id, edition),
    check (received_on >= instructed_on),
    check (kind = 'EXPERT' or (discipline is null and joint_statement_on is null and joint_document_id is null))
);
create index instruction_edition_due on instruction_edition (due_on) where received_on is null;

grant select, insert on instruction, instruction_edition to ${app};
grant update (version, edition) on instruction to ${app};
