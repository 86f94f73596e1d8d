-- Works in SQLite and PostgreSQL alike. Statements end with a semicolon at the end of a line that an
-- empty line follows.
create table decision (
  seq bigint primary key,
  id text not null unique,
  kind text not null,
  case_id text not null,
  evidence text not null,
  version bigint not null,
  verdict text not null,
  answer text not null,
  choice text not null,
  reason text not null,
  note text not null,
  author text not null,
  decided_at text not null,
  expires_on text,
  replaces text,
  bulk text,
  about text not null,
  unique (evidence, version)
);
