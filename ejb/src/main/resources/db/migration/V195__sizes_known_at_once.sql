-- After thousands of rows came in at one go, the database plans as if its tables were empty until it looks by itself,
-- a minute later; a list of ten thousand claims took half a minute meanwhile. Only the owner may have it look.
create function look_at_sizes() returns void
    language plpgsql security definer set search_path = public, pg_temp as
$$
begin
    analyze;
end
$$;

revoke all on function look_at_sizes() from public;
grant execute on function look_at_sizes() to ${app};
