-- SPDX-License-Identifier: Apache-2.0
-- The owner runs the migrations; the server connects as ${app}, which owns nothing.
grant usage on schema public to ${app};

-- Names sort as people in Britain expect, numbers inside them by value.
create collation english (provider = icu, locale = 'en-GB-u-kn-true');

-- One row that every numbered fact passes at commit, so that numbers follow the order of commits without gaps.
-- Only trigger functions of the owner touch it: the server has no right on it.
create table commit_order (
    only_row   boolean primary key default true check (only_row),
    outbox_seq bigint not null default 0,
    audit_seq  bigint not null default 0,
    audit_hash bytea  not null default '\x'
);
insert into commit_order default values;
