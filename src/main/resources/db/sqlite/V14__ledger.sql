-- The ledger is only added to (R32), whoever asks. So are the presentations' dates and the reversals.
create trigger card_entry_kept before update on card_entry begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger card_entry_undeleted before delete on card_entry begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger card_presentation_undeleted before delete on card_presentation begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger card_presentation_kept before update of card_id, at, presented_on, purchase_id, burns_on on card_presentation begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger purchase_reversal_undeleted before delete on purchase_reversal begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger purchase_reversal_kept before update of purchase_id, at, amount_minor, refund_minor on purchase_reversal begin
  select raise(abort, 'the ledger is never changed');
end;
create trigger card_terms_kept before update on card_terms begin
  select raise(abort, 'terms are never changed');
end;
