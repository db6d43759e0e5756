-- SPDX-License-Identifier: Apache-2.0
-- Group actions: data with its source. Facts of the orders are public; a cut-off that is not known stays empty.
create table group_action (
    group_action_id uuid primary key,
    version         integer not null,
    name            text    not null collate english check (length(name) between 1 and 200),
    number          text unique check (length(number) between 1 and 40),
    ordered_on      date,
    cut_off_on      date,
    source          text    not null check (length(source) between 1 and 300),
    confidence      text    not null check (confidence in ('VERIFIED', 'GENERAL', 'FIRM'))
);
insert into group_action (group_action_id, version, name, number, ordered_on, cut_off_on, source, confidence) values
    ('6f0d2c1e-0a50-4c50-8a50-000000000050', 0, 'DePuy Hylamer', 'GLO 50', '2005-08-05', null,
     'List of group litigation orders, gov.uk', 'VERIFIED'),
    ('6f0d2c1e-0a50-4c50-8a50-000000000080', 0, 'DePuy Pinnacle metal-on-metal hip', 'GLO 80', '2014-07-31', null,
     'List of group litigation orders, gov.uk', 'VERIFIED'),
    ('6f0d2c1e-0a50-4c50-8a50-000000000086', 0, 'Zimmer Metasul and Durom metal-on-metal hip', 'GLO 86', '2014-12-03',
     '2015-10-30', 'List of group litigation orders, gov.uk; notice of the register', 'VERIFIED'),
    ('6f0d2c1e-0a50-4c50-8a50-000000000094', 0, 'Corin metal-on-metal hip', 'GLO 94', '2015-10-22', null,
     'List of group litigation orders, gov.uk', 'VERIFIED');

-- Every version of every dated fact. What a row says never changes; that another took its place is written once, and
-- the right to update reaches no further.
create table claim_fact (
    fact_id           uuid primary key,
    thread            uuid        not null,
    claim_id          uuid        not null references claim,
    kind              text        not null check (kind in ('STAY', 'REGISTER_ENTRY', 'TEST_CLAIM', 'OUTCOME', 'CFA',
                                                           'ATE', 'CRU', 'PROCEEDINGS', 'AUTHORITY')),
    came_by           text        not null check (came_by in ('RECORDED', 'CORRECTED', 'ENDED')),
    from_on           date        not null,
    to_on             date,
    details           jsonb       not null check (jsonb_typeof(details) = 'object'),
    reason            text        not null check (length(reason) between 1 and 500),
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null references account,
    superseded_at     timestamptz,
    superseded_by     uuid references account,
    superseded_reason text check (length(superseded_reason) between 1 and 500),
    successor         uuid references claim_fact deferrable initially deferred,
    check (to_on >= from_on),
    check ((superseded_at is null) = (superseded_by is null) and (superseded_at is null) = (superseded_reason is null)),
    check (successor is null or superseded_at is not null),
    check (superseded_at >= recorded_at),
    -- An entry on a register has its number.
    check (kind <> 'REGISTER_ENTRY' or details ->> 'REGISTER_STATE' <> 'ENTERED' or details ? 'REGISTER_NUMBER')
);
-- Of one fact, one version counts.
create unique index claim_fact_counts on claim_fact (thread) where superseded_at is null;
-- Of these one holds at a time; two who record one at the same moment meet here.
create unique index claim_fact_alone on claim_fact (claim_id, kind)
    where superseded_at is null and to_on is null and kind in ('TEST_CLAIM', 'OUTCOME', 'CFA');
create index claim_fact_of_claim on claim_fact (claim_id, recorded_at);
create index claim_fact_ends on claim_fact (to_on) where superseded_at is null;

grant select, insert, update on group_action to ${app};
grant select, insert on claim_fact to ${app};
grant update (superseded_at, superseded_by, superseded_reason, successor) on claim_fact to ${app};
