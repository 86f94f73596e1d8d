-- Every run, and what it found: as long as runs find the same, a row holds for all of them. "since" and
-- "until" are numbers of runs; "until" is null for what the newest run still has.
create table run (
  id text primary key,
  batch text not null,
  number bigint not null,
  recorded_at text not null,
  version text not null,
  rules text not null,
  inputs text not null,
  pages bigint not null,
  claims bigint not null,
  findings bigint not null,
  unique (batch, number)
);

create table run_item (
  batch text not null,
  item text not null,
  since bigint not null,
  until bigint,
  kind text not null,
  print text not null,
  ref text not null,
  body bytea not null,
  primary key (batch, item, since)
);

create index run_item_since on run_item (batch, since);

create index run_item_until on run_item (batch, until);
