-- SPDX-License-Identifier: Apache-2.0
-- The closing checklist: data that the firm can change. A line that is no longer wanted stays, for what was said of it.
create table closing_item (
    item     text primary key check (item ~ '^[A-Z_]{2,40}$'),
    position integer not null unique,
    task     text    not null check (length(task) between 1 and 200),
    wanted   boolean not null default true
);
insert into closing_item (item, position, task) values
    ('ORIGINALS_RETURNED', 10, 'Original documents returned to the client, or their return waived in writing'),
    ('UNDERTAKINGS_DISCHARGED', 20, 'Every undertaking given or received is discharged'),
    ('FUNDS_NIL', 30, 'Client account stands at nil'),
    ('BENEFITS_RECOVERED', 40, 'Recoverable benefits settled with the Compensation Recovery Unit'),
    ('FEES_PAID', 50, 'Counsel, experts and agents paid; insurer of costs told of the outcome'),
    ('PROVISIONAL_DAMAGES', 60, 'Order for provisional damages looked for; file and records held for its whole term'),
    ('EXPLANT_CUSTODY', 70, 'Whereabouts of every explanted component settled, and any hold on destruction kept'),
    ('KEY_DATES_CLEARED', 80, 'No key date, standstill or task is left open'),
    ('CLIENT_TOLD', 90, 'Closing letter sent: outcome, storage, destruction date'),
    ('DESTRUCTION_DATE', 100, 'Destruction date set');

-- What was said of a line; rows are only added. A reopened claim begins a new round.
create table closing_tick (
    closing_tick_id uuid primary key,
    claim_id        uuid        not null references claim,
    round           integer     not null check (round >= 0),
    item            text        not null references closing_item,
    number          integer     not null check (number > 0),
    state           text        not null check (state in ('DONE', 'NOT_APPLICABLE', 'OPEN')),
    words           text check (length(words) between 1 and 500),
    said_at         timestamptz not null,
    said_by         uuid        not null references account,
    unique (claim_id, round, item, number)
);

create table claim_closure (
    claim_closure_id uuid primary key,
    claim_id         uuid        not null references claim,
    round            integer     not null check (round >= 0),
    closed_on        date        not null,
    outcome          text        not null check (outcome ~ '^[A-Z_]{2,40}$'),
    code             text        not null check (code ~ '^[A-Z_]{2,40}$'),
    reason           text        not null check (length(reason) between 1 and 500),
    closed_at        timestamptz not null,
    closed_by        uuid        not null references account,
    reopened_at      timestamptz,
    reopened_by      uuid references account,
    reopened_reason  text check (length(reopened_reason) between 1 and 500),
    unique (claim_id, round),
    check ((reopened_at is null) = (reopened_by is null))
);
create unique index claim_closure_lasts on claim_closure (claim_id) where reopened_at is null;

grant select, insert, update on closing_item to ${app};
grant select, insert on closing_tick, claim_closure to ${app};
grant update (reopened_at, reopened_by, reopened_reason) on claim_closure to ${app};
