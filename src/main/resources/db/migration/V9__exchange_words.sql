-- What somebody said that words in files mean which no closed list knows, for the next file of the same kind with the
-- same header; header is a digest of its headings, word is folded, meaning the code of what it is taken as.
create table exchange_word (
  kind varchar(40) not null,
  header varchar(64) not null,
  field varchar(40) not null,
  word varchar(2000) not null,
  meaning varchar(40) not null,
  primary key (kind, header, field, word)
) /* [jooq ignore start] */ ${compact} /* [jooq ignore stop] */;
