package app.fifteen.request;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.KnownClient;
import app.fifteen.client.Standing;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;
import java.util.Optional;

/** What the one who takes a request down sees of people it may be from. */
final class CallerStore {

  List<FindCaller.Person> people(Transaction tx, List<KnownClient> clients) {
    return tx.dsl()
        .select(CLIENT.ID, CLIENT.NAME, COMPANY.NAME, CLIENT.STANDING, STAFF.NAME)
        .from(CLIENT)
        .leftJoin(COMPANY)
        .on(COMPANY.ID.eq(CLIENT.COMPANY_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(CLIENT.PERSONAL_MANAGER_ID))
        .where(CLIENT.ID.in(clients.stream().map(client -> client.id().value()).toList()))
        .orderBy(CLIENT.FOLDED_NAME)
        .fetch(
            row ->
                new FindCaller.Person(
                    new ClientId(row.value1()),
                    row.value2(),
                    Optional.ofNullable(row.value3()),
                    EnumCode.read(Standing.class, row.value4()),
                    Optional.ofNullable(row.value5())));
  }
}
