-- SPDX-License-Identifier: Apache-2.0
alter table directory_filter add without_number boolean not null default false;
