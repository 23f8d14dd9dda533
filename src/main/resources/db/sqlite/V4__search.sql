-- What the search box looks in. Numbers and e-mails are found by the beginning of client_contact.value, names by the
-- beginning of folded_name, words anywhere in a name by FTS5. The texts come folded from Java; FTS5 only takes them apart.

create index client_contact_value on client_contact (value);
create index client_folded_name on client (folded_name, id) where state = 'known';
create index company_folded_name on company (folded_name);

create virtual table client_words using fts5 (
  folded_name, content = 'client', content_rowid = 'id', detail = none, columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');
create trigger client_words_added after insert on client begin
  insert into client_words (rowid, folded_name) values (new.id, new.folded_name);
end;
create trigger client_words_changed after update of folded_name on client when old.folded_name <> new.folded_name begin
  insert into client_words (client_words, rowid, folded_name) values ('delete', old.id, old.folded_name);
  insert into client_words (rowid, folded_name) values (new.id, new.folded_name);
end;

create virtual table request_words using fts5 (
  folded, content = 'request', content_rowid = 'id', detail = none, columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0');
insert into request_words (request_words) values ('rebuild');
create trigger request_words_added after insert on request begin
  insert into request_words (rowid, folded) values (new.id, new.folded);
end;
create trigger request_words_changed after update of folded on request when old.folded <> new.folded begin
  insert into request_words (request_words, rowid, folded) values ('delete', old.id, old.folded);
  insert into request_words (rowid, folded) values (new.id, new.folded);
end;
