-- 规则存档: every rule that a decision was made by, in its canonical form
create table archived_rule (
    content_hash varchar(80) primary key,
    document     text not null
);

-- 荣誉台账: one row an event, in the order of entry from 0; rows are only ever added
create table honor_event (
    place       integer primary key check (place >= 0),
    event_id    varchar(200) not null unique,
    recorded_on date not null,
    document    text not null
);

-- 佐证
create table evidence (
    id          varchar(200) primary key,
    unit        varchar(200) not null,
    kind        varchar(200) not null,
    occurred_on date not null,
    recorded_on date not null,
    digest      varchar(200)
);

-- 问题台账
create table problem (
    id       varchar(200) primary key,
    document text not null
);

-- 决定存档: one row a decision; events is how many of the register were known, null where none matters
create table decision (
    id           bigint generated always as identity primary key,
    subject      varchar(200) not null,
    standard     varchar(200) not null,
    version      varchar(200) not null,
    content_hash varchar(80) not null references archived_rule,
    as_of        date not null,
    events       integer,
    inputs       text not null,
    result       text not null,
    decided_at   timestamp with time zone default current_timestamp not null
);
