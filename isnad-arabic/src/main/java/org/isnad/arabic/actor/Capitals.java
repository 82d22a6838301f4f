package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Capitals that stand for the government: where a text names a state's government and never the state itself as one that
 * acts, its capital means the government (محادثات بين الحكومة السودانية والحركة ... مع الخرطوم).
 */
final class Capitals {
    private Capitals() {}

    /** The mentions, those of a state by its capital being its government's where the text speaks of that one. */
    static List<Mention> in(List<Mention> mentions, ActingStates acting, Authority authority) {
        Set<String> governments = new HashSet<>();
        Set<String> states = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.acts() && mention.actor().id().endsWith("-government")) {
                governments.add(mention.actor().id());
            } else if (mention.acts() && mention.actor().type() == ActorType.STATE && !acting.isByCapital(mention)) {
                states.add(mention.actor().id());
            }
        }
        if (governments.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Actor state = mention.actor();
            boolean seat = mention.acts() && acting.isByCapital(mention) && !states.contains(state.id());
            Actor government = seat ? authority.actor(StateBodies.id(state.id(), "government")) : null;
            all.add(government == null || !governments.contains(government.id()) ? mention : mention.of(government));
        }
        return List.copyOf(all);
    }
}
