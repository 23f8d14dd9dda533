package app.fifteen.desktop.exchange;

import app.fifteen.card.DiscountCard;
import app.fifteen.card.ShownCards;
import app.fifteen.client.ClientFilter;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.request.InboxFilter;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the lists show at the moment.
 *
 * @param card whose page is open
 * @param department whose remedies are listed; empty for the whole office's
 */
public record ShownLists(
    Supplier<InboxFilter> requests,
    Supplier<ClientFilter> clients,
    Supplier<ComplaintList.Query> complaints,
    Supplier<ShownCards> cards,
    Supplier<Optional<DiscountCard>> card,
    Supplier<String> department) {}
