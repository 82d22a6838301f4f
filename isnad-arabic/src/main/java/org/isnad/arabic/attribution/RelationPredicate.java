package org.isnad.arabic.attribution;

import java.util.Set;

/**
 * A word that asserts something between two actors.
 *
 * @param kind the PLOVER category
 * @param polarity {@code +} or {@code -}
 * @param form what form of the word it is
 * @param ties what leads from it to the second actor: prepositions, or one of the constants here
 * @param needs normalised words of which one must follow, or none
 */
record RelationPredicate(String kind, String polarity, Form form, Set<String> ties, Set<String> needs) {
    /** Nothing stands between the predicate and the second actor. */
    static final String DIRECT = ":";

    static final String BETWEEN = "بين";
    /** One actor stands between two others. */
    static final String MEDIATING = "وسط";

    /** A verb that is never without an object. */
    private static final String TRANSITIVE = "!";

    /** A verb without a direct object: a noun right behind it is its subject. */
    private static final String INTRANSITIVE = "~";

    /** A verb whose object counts only when it is a person. */
    private static final String PEOPLE = "@";

    /** The second actor is the one who acts: تلقى من. */
    private static final String RECEIVING = "<";

    /** The form of a predicate. */
    enum Form {
        PAST,
        PRESENT,
        FUTURE,
        /** نتعاون، اتفقنا: whoever speaks is the subject. */
        WE,
        /** متهماً: goes on behind another verb, with the same subject. */
        PARTICIPLE,
        NOUN,
        /** A noun with a pronoun for the one who acts: دعمها. */
        OWNED_NOUN
    }

    /** Whether it is said of both actors alike. */
    boolean mutual() {
        return ties.contains(BETWEEN);
    }

    boolean direct() {
        return ties.contains(DIRECT);
    }

    /** Whether a lone actor behind the verb is its object, and its subject stands before. */
    boolean transitive() {
        return ties.contains(TRANSITIVE);
    }

    boolean intransitive() {
        return ties.contains(INTRANSITIVE);
    }

    boolean onlyPeople() {
        return ties.contains(PEOPLE);
    }

    boolean mediating() {
        return ties.contains(MEDIATING);
    }

    boolean receiving() {
        return ties.contains(RECEIVING);
    }

    boolean noun() {
        return form == Form.NOUN || form == Form.OWNED_NOUN;
    }

    /** Whether it gives the object what it needs: a sum goes to whom ل leads, not to what it is for (لشراء كذا). */
    boolean gives(Party object) {
        boolean sum = kind.equals("AID") && !needs.isEmpty() && !receiving();
        return !sum || direct() || !object.preposition().isEmpty();
    }

    /** What it asserts of {@code left}: leaving a country is a retreat, leaving an organisation is a breach. */
    RelationPredicate leaving(Party left) {
        return kind.equals("RETREAT") && !Parties.isState(left.actor()) ? with("REJECT", "-") : this;
    }

    RelationPredicate with(String kind, String polarity) {
        return new RelationPredicate(kind, polarity, form, ties, needs);
    }
}
