-- SPDX-License-Identifier: Apache-2.0
-- How a search is read beyond its words: chips, facets, order, and the search it looks within. A search stays as it was
-- asked: another choice is another search.
alter table search_request
    add column forms_off     text[] not null default '{}',
    add column and_scope     text   not null default 'PAGE' check (and_scope in ('PAGE', 'DOCUMENT', 'CLAIM')),
    add column not_scope     text   not null default 'PAGE' check (not_scope in ('PAGE', 'DOCUMENT', 'CLAIM')),
    add column ordered_by    text   not null default 'RELEVANCE' check (ordered_by in ('RELEVANCE', 'DATE', 'CLAIM')),
    add column narrowed      text[] not null default '{}',
    add column within_search uuid references search_request;
