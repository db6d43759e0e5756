-- SPDX-License-Identifier: Apache-2.0
create table account (
    account_id    uuid primary key,
    version       integer     not null,
    sign_in_name  text        not null unique check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    full_name     text        not null collate english,
    initials      text        not null,
    role          text        not null check (role in ('SOLICITOR', 'PARALEGAL', 'PARTNER', 'ADMINISTRATOR')),
    password_hash text        not null,
    disabled      boolean     not null default false,
    -- Raised by a new password and by disabling: what was signed in under a lower number is dead.
    credential_version integer not null default 1,
    created_at    timestamptz not null
);
grant select, insert, update on account to ${app};
