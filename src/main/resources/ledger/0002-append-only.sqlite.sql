create trigger decision_kept before update on decision
begin select raise(abort, 'decisions are never changed'); end;

create trigger decision_not_deleted before delete on decision
begin select raise(abort, 'decisions are never deleted'); end;
