package app.fifteen.foolish;

import java.util.Optional;

/**
 * @param reporter who reported it
 * @param answerer who answered, if anybody did
 * @param client who complained when it was met; a client who was erased has an empty name
 */
public record FoolishRuleRow(FoolishRule rule, String reporter, Optional<String> answerer, Optional<String> client) {}
