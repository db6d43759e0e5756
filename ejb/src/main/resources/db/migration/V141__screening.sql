-- SPDX-License-Identifier: Apache-2.0
-- The answers of a screening: rows are only added. The number is what a second answerer collides on.
create table screening_answer (
    screening_answer_id uuid primary key,
    claim_id            uuid        not null references claim,
    question            text        not null check (question in ('METAL_ON_METAL', 'DEVICE_KNOWN', 'LONGSTOP_SAFE',
                                                                 'WITHIN_THREE_YEARS', 'CONFLICT')),
    number              integer     not null check (number > 0),
    answer              text        not null check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    words               text check (length(words) between 1 and 1000),
    answered_at         timestamptz not null,
    answered_by         uuid        not null references account,
    unique (claim_id, question, number)
);

-- How a screening ended. Nobody is turned away without the letter that warned of limitation.
create table screening_decision (
    screening_decision_id uuid primary key,
    claim_id              uuid        not null references claim,
    verdict               text        not null check (verdict in ('ACCEPTED', 'REJECTED')),
    decided_on            date        not null,
    code                  text check (code ~ '^[A-Z_]{2,40}$'),
    limitation_warned_on  date,
    reason                text check (length(reason) between 1 and 500),
    decided_at            timestamptz not null,
    decided_by            uuid        not null references account,
    check (verdict = 'ACCEPTED' or (limitation_warned_on is not null and code is not null and reason is not null)),
    check (limitation_warned_on <= decided_on)
);
create index screening_decision_of_claim on screening_decision (claim_id, decided_at);

grant select, insert on screening_answer, screening_decision to ${app};
