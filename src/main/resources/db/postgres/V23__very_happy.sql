-- A fifth reaction (R22).
alter table complaint drop constraint complaint_reaction_check;
alter table complaint add constraint complaint_reaction_check
  check (reaction in ('very_happy', 'happy', 'calm', 'angry', 'left'));
