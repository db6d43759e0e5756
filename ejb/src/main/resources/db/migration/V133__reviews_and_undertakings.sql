-- SPDX-License-Identifier: Apache-2.0
-- A review of a file by somebody else: what was found is never rewritten, what it asks for is ticked off.
create table file_review (
    file_review_id uuid primary key,
    claim_id       uuid        not null references claim,
    reviewer       uuid        not null references account,
    reviewed_on    date        not null,
    findings       text        not null check (length(findings) between 1 and 10000),
    next_due_on    date,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references account,
    check (next_due_on > reviewed_on)
);
create index file_review_claim on file_review (claim_id, reviewed_on desc, recorded_at desc);

create table review_action (
    review_action_id uuid primary key,
    version          integer not null,
    file_review_id   uuid    not null references file_review,
    claim_id         uuid    not null references claim,
    place            integer not null,
    words            text    not null check (length(words) between 1 and 500),
    owner            uuid    not null references account,
    due_on           date    not null,
    done_on          date,
    done_at          timestamptz,
    done_by          uuid references account,
    done_note        text check (length(done_note) <= 500),
    unique (file_review_id, place),
    check ((done_on is null) = (done_by is null) and (done_on is null) = (done_at is null))
);
create index review_action_claim on review_action (claim_id);
create index review_action_open on review_action (due_on) where done_on is null;

-- A promise that binds the firm, or binds another towards it. Its words are never changed.
create table undertaking (
    undertaking_id uuid primary key,
    version        integer     not null,
    claim_id       uuid        not null references claim,
    direction      text        not null check (direction in ('GIVEN', 'RECEIVED')),
    party          text        not null check (length(party) between 1 and 200),
    words          text        not null check (length(words) between 1 and 4000),
    promised_on    date        not null,
    due_on         date,
    owner          uuid        not null references account,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null references account,
    discharged_on  date,
    discharged_at  timestamptz,
    discharged_by  uuid references account,
    discharged_how text check (length(discharged_how) <= 500),
    check (due_on >= promised_on),
    check (discharged_on >= promised_on),
    check ((discharged_on is null) = (discharged_by is null) and (discharged_on is null) = (discharged_at is null)
        and (discharged_on is null) = (discharged_how is null))
);
create index undertaking_claim on undertaking (claim_id, promised_on desc);
create index undertaking_open on undertaking (due_on) where discharged_on is null;

grant select, insert on file_review to ${app};
grant select, insert, update on review_action, undertaking to ${app};
