create function decisions_are_kept() returns trigger as $$
begin raise exception 'decisions are never changed or deleted'; end $$ language plpgsql;

create trigger decision_kept before update or delete or truncate on decision
for each statement execute function decisions_are_kept();
