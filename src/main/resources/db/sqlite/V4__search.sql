-- What the search box looks in. Numbers and e-mails are found by the beginning of client_contact.value, names by the
-- beginning of folded_name, words anywhere in a name by FTS5. The texts come folded from Java; FTS5 only takes them apart.
-- It keeps the beginnings of words ready, of long patronymics too: what is not ready it puts together while somebody types.

create index client_contact_value on client_contact (value);
create index client_folded_name on client (folded_name, id) where state = 'known';
create index company_folded_name on company (folded_name);

-- Merged and erased clients are not in it.
create virtual table client_words using fts5 (
  folded_name, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13',
  tokenize = 'unicode61 remove_diacritics 0');
create trigger client_words_added after insert on client when new.state = 'known' begin
  insert into client_words (rowid, folded_name) values (new.id, new.folded_name);
end;
create trigger client_words_changed after update of folded_name, state on client
  when old.folded_name <> new.folded_name or old.state <> new.state begin
  insert into client_words (client_words, rowid, folded_name) select 'delete', old.id, old.folded_name where old.state = 'known';
  insert into client_words (rowid, folded_name) select new.id, new.folded_name where new.state = 'known';
end;

create virtual table company_words using fts5 (
  folded_name, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13',
  tokenize = 'unicode61 remove_diacritics 0');
insert into company_words (rowid, folded_name) select id, folded_name from company;
create trigger company_words_added after insert on company begin
  insert into company_words (rowid, folded_name) values (new.id, new.folded_name);
end;
create trigger company_words_changed after update of folded_name on company when old.folded_name <> new.folded_name begin
  insert into company_words (company_words, rowid, folded_name) values ('delete', old.id, old.folded_name);
  insert into company_words (rowid, folded_name) values (new.id, new.folded_name);
end;

-- Of requests the words of client and subject, the first two lines of what is folded: numbers and e-mails lead to the client.
create virtual table request_words using fts5 (
  folded, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13',
  tokenize = 'unicode61 remove_diacritics 0');
insert into request_words (rowid, folded)
  select id, substr(folded, 1, instr(folded, char(10)) + instr(substr(folded, instr(folded, char(10)) + 1), char(10))) from request;
create trigger request_words_added after insert on request begin
  insert into request_words (rowid, folded) values (new.id,
    substr(new.folded, 1, instr(new.folded, char(10)) + instr(substr(new.folded, instr(new.folded, char(10)) + 1), char(10))));
end;
create trigger request_words_changed after update of folded on request when old.folded <> new.folded begin
  insert into request_words (request_words, rowid, folded) values ('delete', old.id,
    substr(old.folded, 1, instr(old.folded, char(10)) + instr(substr(old.folded, instr(old.folded, char(10)) + 1), char(10))));
  insert into request_words (rowid, folded) values (new.id,
    substr(new.folded, 1, instr(new.folded, char(10)) + instr(substr(new.folded, instr(new.folded, char(10)) + 1), char(10))));
end;
