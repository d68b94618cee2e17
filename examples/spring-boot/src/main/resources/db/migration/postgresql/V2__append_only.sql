-- the database itself refuses to change what was entered or decided
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever appended to', tg_table_name;
end
$$;

create trigger append_only before update or delete or truncate on honor_event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on decision
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on archived_rule
    for each statement execute function refuse_change();
