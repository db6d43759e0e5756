-- SPDX-License-Identifier: Apache-2.0
-- The implant ledger. An operation and a component are bare bones: whatever is known of them is a statement of a
-- source, so that two papers that contradict each other both stay, and a value that is accepted names its source.
create table hip (
    hip_id   uuid primary key,
    version  integer not null,
    claim_id uuid    not null references claim,
    side     text    not null check (side in ('LEFT', 'RIGHT')),
    -- Counts whatever was entered, accepted or set aside at this hip.
    edition  integer not null,
    unique (claim_id, side)
);

create table hip_operation (
    operation_id  uuid primary key,
    claim_id      uuid        not null references claim,
    hip_id        uuid        not null references hip,
    -- A form sent twice records one operation.
    form_key      uuid        not null unique,
    recorded_by   uuid        not null references account,
    recorded_at   timestamptz not null,
    -- Entered in error: no longer part of the hip, never deleted.
    struck_reason text check (length(struck_reason) between 1 and 500),
    struck_by     uuid references account,
    struck_at     timestamptz,
    check ((struck_reason is null) = (struck_at is null) and (struck_by is null) = (struck_at is null))
);
create index hip_operation_of_claim on hip_operation (claim_id);

create table implant_component (
    component_id  uuid primary key,
    claim_id      uuid        not null references claim,
    hip_id        uuid        not null references hip,
    implanted_by  uuid        not null references hip_operation,
    -- The operation that took it out; what was said before stands in implant_change.
    explanted_by  uuid references hip_operation,
    recorded_by   uuid        not null references account,
    recorded_at   timestamptz not null,
    struck_reason text check (length(struck_reason) between 1 and 500),
    struck_by     uuid references account,
    struck_at     timestamptz,
    check (explanted_by <> implanted_by),
    check ((struck_reason is null) = (struck_at is null) and (struck_by is null) = (struck_at is null))
);
create index implant_component_of_claim on implant_component (claim_id);

-- What one source says of one field of an operation or of a component. Rows are added, marked as accepted and
-- withdrawn with a reason; the value itself never changes.
create table implant_statement (
    statement_id     uuid primary key,
    claim_id         uuid        not null references claim,
    operation_id     uuid references hip_operation,
    component_id     uuid references implant_component,
    field            text        not null check (field in ('OPERATION', 'DATE', 'HOSPITAL', 'SURGEON', 'INDICATION',
        'FINDINGS', 'SIDE', 'COMPONENT', 'MAKER', 'SYSTEM', 'REF', 'LOT', 'SERIAL', 'SIZE', 'INNER_SIZE', 'BEARING')),
    value            text        not null check (length(value) between 1 and 4000),
    source           text        not null check (source in ('IMPLANT_STICKER', 'EXPLANT_ENGRAVING', 'OPERATION_NOTE',
        'REGISTER', 'MAKER_LETTER', 'CLINIC_LETTER', 'CLAIMANT', 'OTHER')),
    grade            text        not null check (grade in ('STRONG', 'FAIR', 'WEAK')),
    document_id      uuid references document,
    page             integer check (page > 0),
    note             text check (length(note) between 1 and 500),
    accepted         boolean     not null,
    entered_by       uuid        not null references account,
    entered_at       timestamptz not null,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    withdrawn_by     uuid references account,
    withdrawn_at     timestamptz,
    check (num_nonnulls(operation_id, component_id) = 1),
    check ((document_id is null) = (page is null)),
    check ((withdrawn_reason is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdrawn_at is null)),
    check (not accepted or withdrawn_at is null)
);
create index implant_statement_of_claim on implant_statement (claim_id);
-- One value of a field is accepted at a time.
create unique index implant_statement_one_accepted
    on implant_statement (coalesce(component_id, operation_id), field) where accepted;

-- Every acceptance there was, in order; the first of a field needs no reason. Rows are only added.
create table implant_acceptance (
    acceptance_id uuid primary key,
    claim_id      uuid        not null references claim,
    statement_id  uuid        not null references implant_statement,
    reason        text check (length(reason) between 1 and 500),
    accepted_by   uuid        not null references account,
    accepted_at   timestamptz not null
);
create index implant_acceptance_of_claim on implant_acceptance (claim_id);

-- Every time a component was said to be out, or not out after all. Rows are only added.
create table implant_change (
    change_id    uuid primary key,
    claim_id     uuid        not null references claim,
    component_id uuid        not null references implant_component,
    before_by    uuid references hip_operation,
    after_by     uuid references hip_operation,
    reason       text check (length(reason) between 1 and 500),
    changed_by   uuid        not null references account,
    changed_at   timestamptz not null
);
create index implant_change_of_component on implant_change (component_id);

-- What the checks found at each hip: derived, rewritten with every change of the hip, so that a list across all
-- claims can be counted, sorted and paged without reading every ledger.
create table implant_finding (
    finding_id   uuid primary key,
    claim_id     uuid not null references claim,
    hip_id       uuid not null references hip,
    kind         text not null,
    place        integer not null,
    operation_id uuid references hip_operation,
    component_id uuid references implant_component,
    field        text
);
create index implant_finding_of_hip on implant_finding (hip_id);
create index implant_finding_kind on implant_finding (kind, claim_id);

grant select, insert, update on hip, hip_operation, implant_component, implant_statement to ${app};
grant select, insert on implant_acceptance, implant_change to ${app};
grant select, insert, delete on implant_finding to ${app};
