package org.isnad.arabic.attribution;

import org.isnad.arabic.Letters;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** The known actors where they are named, with the heads before them: رئيس فرنسا، وفد من ليبيا، حركة حماس. */
final class NamedParties {
    private static final int HEADS = 4;

    private NamedParties() {}

    static void place(Parties parties) {
        Reading reading = parties.reading();
        for (Mention mention : reading.mentions()) {
            int from = headed(reading, mention.from());
            Party person = parties.at(mention.to());
            Party party = party(reading, mention, from);
            boolean titled = from < mention.from() && WordClass.TITLE.hasBase(reading.key(from));
            if (titled && parties.extendByApposition(from, mention.to(), parties.stateOf(mention.actor()))) {
                continue;
            }
            if (from < mention.from()
                    && person != null
                    && person.isPerson()
                    && person.glued().isEmpty()) {
                parties.extend(
                        person,
                        new Party(
                                person.name(),
                                null,
                                person.home() != null ? person.home() : parties.stateOf(mention.actor()),
                                from,
                                person.to(),
                                party.glued(),
                                Role.PERSON));
            } else {
                parties.place(party);
            }
        }
    }

    private static Party party(Reading reading, Mention mention, int from) {
        boolean bare = from == mention.from();
        boolean place = bare && mention.actor().type() == ActorType.STATE && !mention.acts();
        String glued = bare ? glued(reading, mention) : gluedToHead(reading.key(from));
        return new Party(
                mention.actor().name(),
                mention.actor(),
                null,
                from,
                mention.to(),
                glued,
                place ? Role.PLACE : Role.AGENT);
    }

    /** The first token of the phrase whose heads stand before the mention. */
    private static int headed(Reading reading, int mention) {
        int from = ofOffice(reading, mention);
        while (from > 0 && mention - from < HEADS && reading.mention(from - 1) == null) {
            String key = reading.key(from - 1);
            boolean linked = key.equals("باسم") && isHead(reading.key(from - 2));
            boolean group = (key.equals("من") || key.equals("في")) && isGroup(reading.key(from - 2));
            if (linked || group) {
                from -= 2;
            } else if (isHead(key) && !isWhole(reading, from - 1)) {
                from--;
            } else {
                break;
            }
        }
        return from;
    }

    /** A body with the article has no second term: الشرطة is another one than the حزب behind it. */
    private static boolean isWhole(Reading reading, int i) {
        String key = reading.key(i);
        return Words.hasArticle(key) && WordClass.ORG_HEAD.hasBase(key) && !WordClass.TITLE.hasBase(key);
    }

    /** "الأمين العام للأمم المتحدة", "المكتب السياسي لحركة كذا": the office or organ before a mention with a glued ل. */
    private static int ofOffice(Reading reading, int mention) {
        if (!reading.key(mention).startsWith("ل")) {
            return mention;
        }
        int from = mention - 1;
        if (Words.hasArticle(reading.key(from)) && !WordClass.TITLE.hasBase(reading.key(from))) {
            from--;
        }
        String key = reading.key(from);
        boolean organ = from == mention - 2 && WordClass.ORG_HEAD.hasBase(key);
        boolean office = (WordClass.TITLE.hasBase(key) || organ) && Words.hasArticle(key) && from < mention;
        return office && !Words.isGivenName(key) ? from : mention;
    }

    private static boolean isGroup(String key) {
        return GluedNoun.in(key, RelationWords.GROUP_HEAD) != null;
    }

    private static boolean isHead(String key) {
        PartyHeads.Head head = PartyHeads.of(key);
        boolean agent = head != null && head.kind() == PartyHeads.Kind.AGENT;
        boolean verb = RelationLexicon.standard().verb(key) != null;
        if (agent || verb) {
            return agent;
        }
        return WordClass.ORG_HEAD.has(key) || WordClass.TITLE.has(key) || organisation(key) != null;
    }

    /** The head of an organisation without the letter glued before it, or null. */
    private static @Nullable String organisation(String key) {
        String rest = key.length() > 3 && "وبلف".indexOf(key.charAt(0)) >= 0 ? key.substring(1) : "";
        return WordClass.ORG_HEAD.has(rest) || WordClass.TITLE.has(rest) ? rest : null;
    }

    private static String gluedToHead(String key) {
        PartyHeads.Head head = PartyHeads.of(key);
        if (head != null) {
            return head.glued();
        }
        GluedNoun group = GluedNoun.in(key, RelationWords.GROUP_HEAD);
        if (group != null) {
            return group.glued();
        }
        boolean plain = WordClass.ORG_HEAD.has(key) || WordClass.TITLE.has(key);
        return !plain && organisation(key) != null ? key.substring(0, 1) : "";
    }

    /** What the mention's place leaves out of its first token. */
    private static String glued(Reading reading, Mention mention) {
        String key = reading.key(mention.from());
        int letters = 0;
        for (int i = reading.token(mention.from()).start(); i < mention.span().start(); i++) {
            letters += Letters.isDropped(reading.text().charAt(i)) ? 0 : 1;
        }
        if (letters == 0 && key.startsWith("لل")) {
            return "ل";
        }
        return key.substring(0, Math.min(letters, key.length()));
    }
}
