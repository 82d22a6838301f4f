package org.isnad.arabic.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Relation;
import org.isnad.arabic.eval.GoldArticle.GoldRelation;
import org.jspecify.annotations.Nullable;

/**
 * When two parties count as the same: known actors by their identifier, others by one of their names. A body counts as the state
 * it belongs to (الخرطوم and الحكومة السودانية), but not as another body of it.
 */
final class RelationParties {
    private final Authority authority;
    /** The names under which the article knows each annotated actor. */
    private final Map<String, List<String>> aliases = new HashMap<>();

    RelationParties(Authority authority, GoldArticle article) {
        this.authority = authority;
        article.actors().forEach(actor -> aliases.put(actor.name(), actor.aliases()));
    }

    /** Whether both are between the same two, in either order. */
    boolean connects(GoldRelation gold, Relation one) {
        return connects(gold.a(), gold.b(), one.a(), id(one.a(), one.aActor()), one.b(), id(one.b(), one.bActor()));
    }

    boolean samePair(Relation one, Relation other) {
        return one.polarity().equals(other.polarity())
                && connects(
                        one.a(),
                        id(one.a(), one.aActor()),
                        one.b(),
                        id(one.b(), one.bActor()),
                        other.a(),
                        id(other.a(), other.aActor()),
                        other.b(),
                        id(other.b(), other.bActor()));
    }

    boolean samePair(GoldRelation one, GoldRelation other) {
        return one.polarity().equals(other.polarity())
                && connects(one.a(), one.b(), other.a(), id(other.a(), null), other.b(), id(other.b(), null));
    }

    boolean same(String gold, String name, @Nullable String actor) {
        return same(gold, id(gold, null), name, id(name, actor));
    }

    private boolean connects(String a, String b, String c, @Nullable String cActor, String d, @Nullable String dActor) {
        return connects(a, id(a, null), b, id(b, null), c, cActor, d, dActor);
    }

    private boolean connects(
            String a,
            @Nullable String aActor,
            String b,
            @Nullable String bActor,
            String c,
            @Nullable String cActor,
            String d,
            @Nullable String dActor) {
        boolean straight = same(a, aActor, c, cActor) && same(b, bActor, d, dActor);
        return straight || (same(a, aActor, d, dActor) && same(b, bActor, c, cActor));
    }

    private boolean same(String name, @Nullable String actor, String other, @Nullable String otherActor) {
        if (actor != null && otherActor != null) {
            return actor.equals(otherActor) || belongs(actor, otherActor) || belongs(otherActor, actor);
        }
        return StatementScorer.sameName(name, other)
                || aliases.getOrDefault(name, List.of()).stream()
                        .anyMatch(alias -> StatementScorer.sameName(alias, other));
    }

    private boolean belongs(String body, String state) {
        Actor actor = authority.actor(body);
        return actor != null && state.equals(actor.parent()) && state.startsWith("state:");
    }

    private @Nullable String id(String name, @Nullable String actor) {
        if (actor != null) {
            return actor;
        }
        Actor known = authority.named(name);
        return known == null ? null : known.id();
    }
}
