-- What people remember of a phone and what a display shows are its last digits: they stand here backwards, so that the
-- search asks for the beginning of an index as everywhere (PhoneTail writes the same words).
create index client_contact_tail on client_contact (
  (substr(value, -1, 1) || substr(value, -2, 1) || substr(value, -3, 1) || substr(value, -4, 1) || substr(value, -5, 1)
   || substr(value, -6, 1) || substr(value, -7, 1) || substr(value, -8, 1) || substr(value, -9, 1) || substr(value, -10, 1))) where kind = 'phone';
create index company_contact_tail on company_contact (
  (substr(value, -1, 1) || substr(value, -2, 1) || substr(value, -3, 1) || substr(value, -4, 1) || substr(value, -5, 1)
   || substr(value, -6, 1) || substr(value, -7, 1) || substr(value, -8, 1) || substr(value, -9, 1) || substr(value, -10, 1))) where kind = 'phone';

-- A request that goes, because its registration is taken back, goes from the words as well.
create trigger request_words_removed after delete on request begin
  insert into request_words (request_words, rowid, folded) values ('delete', old.id,
    substr(old.folded, 1, instr(old.folded, char(10)) + instr(substr(old.folded, instr(old.folded, char(10)) + 1), char(10))));
end;
