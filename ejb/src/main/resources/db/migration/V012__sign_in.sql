-- SPDX-License-Identifier: Apache-2.0
-- Tokens of programs: only a hash is kept, so that a copy of this table opens nothing.
create table access_token (
    token_hash         text        primary key check (length(token_hash) = 64),
    account_id         uuid        not null references account,
    credential_version integer     not null,
    issued_at          timestamptz not null,
    last_used_at       timestamptz not null,
    expires_at         timestamptz not null
);
create index access_token_expires on access_token (expires_at);
grant select, insert, update, delete on access_token to ${app};

-- Attempts that did not open an account. The name is hashed: people type passwords there by mistake.
create table sign_in_failure (
    failure_id uuid        primary key,
    at         timestamptz not null,
    name_hash  text        not null check (length(name_hash) = 64),
    address    text        not null
);
create index sign_in_failure_name on sign_in_failure (name_hash, at);
create index sign_in_failure_address on sign_in_failure (address, at);
create index sign_in_failure_at on sign_in_failure (at);
grant select, insert, delete on sign_in_failure to ${app};
