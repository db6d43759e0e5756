-- SPDX-License-Identifier: Apache-2.0
-- What awaits somebody on a day, across all claims. A later feature joins by one more branch of the union. Whoever
-- reads it asks the wall of the claim.
create view diary_entry as
    select k.key_date_id as entry_id, 'KEY_DATE' as what, k.claim_id, k.due_on, k.owner, k.second_owner, k.kind,
           k.what as words, d.critical
    from key_date k join key_date_kind d on d.code = k.kind
    where k.state = 'OPEN'
    union all
    select task_id, 'TASK', claim_id, due_on, owner, null, null, title, false
    from task where state = 'OPEN'
    union all
    select undertaking_id, 'UNDERTAKING', claim_id, due_on, owner, null, direction, words, direction = 'GIVEN'
    from undertaking where discharged_on is null and due_on is not null
    union all
    select review_action_id, 'REVIEW_ACTION', claim_id, due_on, owner, null, null, words, false
    from review_action where done_on is null
    union all
    -- Only the last review of a file says when the next one is due.
    select r.file_review_id, 'FILE_REVIEW', r.claim_id, r.next_due_on, r.reviewer, null, null, null, false
    from file_review r
    where r.next_due_on is not null
      and not exists (select 1 from file_review n where n.claim_id = r.claim_id
                      and (n.reviewed_on, n.recorded_at) > (r.reviewed_on, r.recorded_at));

grant select on diary_entry to ${app};
