-- SPDX-License-Identifier: Apache-2.0
-- The next key date of a claim, kept on the claim in the transaction that changes it, so that a list can sort by it.
alter table claim
    add column next_key_on   date,
    add column next_key_kind text,
    add check ((next_key_on is null) = (next_key_kind is null));
create index claim_next_key on claim (next_key_on);

-- Days from today, so that a kept filter goes on meaning the same tomorrow; -1 for what is overdue.
alter table claim_filter add column next_key_within integer check (next_key_within between -1 and 3660);

-- Which details of a claim were changed, by whom, when; their values stand on the claim alone.
create table claim_edit (
    claim_edit_id uuid primary key,
    claim_id      uuid        not null references claim,
    fields        text        not null,
    edited_on     date        not null,
    edited_at     timestamptz not null,
    edited_by     uuid        not null references account
);
create index claim_edit_newest on claim_edit (claim_id, edited_on desc, edited_at desc);

-- Kinds of key dates: data, so that a practice can add its own. A critical one, once missed, cannot be mended: moving
-- it later needs a second person by name.
create table key_date_kind (
    code     text primary key check (code ~ '^[A-Z_]{2,40}$'),
    name     text    not null check (length(name) between 2 and 80),
    place    integer not null unique,
    critical boolean not null
);
insert into key_date_kind (place, code, name, critical) values
    (1, 'LIMITATION', 'Limitation expires', true),
    (2, 'LONGSTOP', 'Longstop expires', true),
    (3, 'STANDSTILL', 'Standstill ends', true),
    (4, 'REGISTER_CUT_OFF', 'Group register closes', true),
    (5, 'SERVE_CLAIM_FORM', 'Serve claim form', true),
    (6, 'SERVE_PARTICULARS', 'Serve particulars of claim', true),
    (7, 'APPEAL', 'Appeal must be lodged', true),
    (8, 'ORDER', 'Court order must be met', true),
    (9, 'ACKNOWLEDGMENT', 'Letter of claim acknowledged', false),
    (10, 'RESPONSE', 'Letter of response due', false),
    (11, 'DEFENCE', 'Defence due', false),
    (12, 'INFORMATION', 'Claimant information due', false),
    (13, 'DISCLOSURE', 'Disclosure', false),
    (14, 'STATEMENTS', 'Exchange of witness statements', false),
    (15, 'EXPERTS', 'Exchange of expert reports', false),
    (16, 'JOINT_STATEMENT', 'Joint statement of experts', false),
    (17, 'SCHEDULE', 'Schedule of loss', false),
    (18, 'COUNTER_SCHEDULE', 'Counter-schedule', false),
    (19, 'CONFERENCE', 'Case management conference', false),
    (20, 'PRE_TRIAL', 'Pre-trial review', false),
    (21, 'TRIAL', 'Trial', false),
    (22, 'HEARING', 'Hearing', false),
    (23, 'OFFER', 'Offer expires', false),
    (24, 'CERTIFICATE', 'Certificate of benefits expires', false),
    (25, 'COSTS', 'Costs step due', false),
    (26, 'RECORDS', 'Records due', false),
    (27, 'MEDICAL', 'Medical appointment', false),
    (28, 'OTHER', 'Other date', false);

create table key_date (
    key_date_id  uuid primary key,
    version      integer     not null,
    claim_id     uuid        not null references claim,
    kind         text        not null references key_date_kind,
    due_on       date        not null,
    what         text check (length(what) <= 500),
    source       text        not null check (length(source) between 1 and 500),
    owner        uuid        not null references account,
    second_owner uuid references account,
    state        text        not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    ended_on     date,
    steps        integer     not null,
    check ((state = 'OPEN') = (ended_on is null)),
    check (second_owner <> owner)
);
create index key_date_claim on key_date (claim_id, due_on);
create index key_date_open on key_date (due_on) where state = 'OPEN';

-- Everything that ever happened to a key date; rows are only added. A date that moved later says why.
create table key_date_step (
    key_date_step_id uuid primary key,
    key_date_id      uuid        not null references key_date,
    claim_id         uuid        not null references claim,
    step             integer     not null,
    act              text        not null check (act in ('SET', 'CHANGED', 'MOVED_EARLIER', 'MOVED_LATER', 'DONE',
                                                         'WITHDRAWN', 'REOPENED')),
    acted_on         date        not null,
    acted_at         timestamptz not null,
    acted_by         uuid        not null references account,
    from_on          date,
    to_on            date,
    reason           text check (length(reason) <= 500),
    agreed_with      uuid references account,
    unique (key_date_id, step),
    check (act not in ('MOVED_LATER', 'WITHDRAWN', 'REOPENED') or reason is not null),
    check (agreed_with <> acted_by)
);
create index key_date_step_newest on key_date_step (claim_id, acted_on desc, acted_at desc);

grant select, insert on claim_edit, key_date_step to ${app};
grant select on key_date_kind to ${app};
grant select, insert, update on key_date to ${app};
