package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The actors that are known, and the names by which they are found. Immutable; building one costs some milliseconds, so
 * keep it.
 *
 * <p>{@link #standard()} holds what a news desk needs on day one: all states, the international organisations, the
 * better-known parties and armed groups, agencies, newspapers, broadcasters and platforms. Add your own with
 * {@link #with(Collection)}; an actor with a known identifier replaces the old one.
 */
public final class Authority {
    private static final String PAPER = "صحيفة ";

    private static final Authority STANDARD = new Authority(standardActors());

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final NameTree names = new NameTree();
    private final NameTree bareBodies = new NameTree();
    private final NameTree cities = new NameTree();
    private final NameTree clubs = new NameTree();
    private final NameTree federations = new NameTree();
    private final Map<String, String> adjectives = new HashMap<>();
    /** Names that count only behind a head, as the tables have them: *الوطن. */
    private final Set<String> headedNames = new HashSet<>();

    private Authority(Collection<Actor> all) {
        for (Actor actor : all) {
            actors.put(actor.id(), actor);
        }
        for (Actor actor : actors.values()) {
            add(actor.name(), actor);
            actor.aliases().stream().filter(alias -> !isCapital(actor, alias)).forEach(alias -> add(alias, actor));
        }
        for (Actor actor : actors.values()) {
            actor.aliases().stream().filter(alias -> isCapital(actor, alias)).forEach(alias -> add(alias, actor));
        }
        actors.values().forEach(this::addVariants);
        for (String[] row : TableReader.rows(Authority.class, "states.tsv", 6)) {
            for (String nisba : TableReader.values(row[2])) {
                String key = Normalisation.fold(nisba);
                if (actors.containsKey(row[0]) && key.indexOf(' ') < 0) {
                    adjectives.putIfAbsent(key, row[0]);
                    adjectives.putIfAbsent(key + "ه", row[0]);
                }
            }
            StateBodies.bareNames(row).forEach(this::addBare);
        }
        actors.values().forEach(this::addWithoutNisba);
        for (String[] row : TableReader.rows(Authority.class, "cities.tsv", 2)) {
            Actor state = actors.get(row[0]);
            if (state != null) {
                TableReader.values(row[1]).forEach(city -> cities.add(Tokens.of(city), state, false));
            }
        }
        for (String[] row : Clubs.rows()) {
            Actor club = actors.get(row[0]);
            if (club != null) {
                Clubs.sharedNames(row).forEach(name -> clubs.add(Tokens.of(name), club, false));
            }
        }
        for (String[] row : TableReader.rows(Authority.class, "federations.tsv", 2)) {
            Actor federation = actors.get(row[1]);
            if (federation != null) {
                federations.add(Tokens.of(row[0]), federation, false);
            }
        }
        for (String[] row : TableReader.rows(Authority.class, "bare-names.tsv", 2)) {
            for (String id : TableReader.values(row[1])) {
                addBare(row[0], actors.get(id));
            }
        }
    }

    /** The library's own authority file. */
    public static Authority standard() {
        return STANDARD;
    }

    /** An authority file of these actors and no others. */
    public static Authority of(Collection<Actor> actors) {
        return new Authority(actors);
    }

    /** This authority file with more actors, or with newer versions of those that it has. */
    public Authority with(Collection<Actor> more) {
        List<Actor> all = new ArrayList<>(actors.values());
        all.addAll(more);
        return new Authority(all);
    }

    /** All actors. */
    public Collection<Actor> actors() {
        return actors.values();
    }

    /** The actor with this identifier, or null. */
    public @Nullable Actor actor(String id) {
        return actors.get(id);
    }

    /** The state that a nisba adjective belongs to (المصري، مصرية), or null; {@code key} is normalised. */
    public @Nullable Actor stateOfAdjective(String key) {
        String bare = key.startsWith("ال") ? key.substring(2) : key;
        String id = adjectives.get(bare);
        return id == null ? null : actors.get(id);
    }

    /** The state of a nisba adjective in the singular or in the plural of people (السويسريين، مصريات), or null. */
    @Nullable
    Actor stateOfPeople(String key) {
        Actor state = stateOfAdjective(key);
        boolean plural = key.endsWith("ين") || key.endsWith("ون") || key.endsWith("ات");
        return state == null && plural ? stateOfAdjective(key.substring(0, key.length() - 2)) : state;
    }

    /**
     * The actor that bears exactly this name, in any spelling that normalises to the same, or null; of several the one who
     * is meant unless a text tells another.
     */
    public @Nullable Actor named(String name) {
        List<Actor> all = allNamed(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All actors that bear exactly this name: parties of two states, a state and its capital's namesake. */
    public List<Actor> allNamed(String name) {
        return bearers(names, name);
    }

    /** The bodies of all states that are called so where a text leaves the state out: وزارة الدفاع, المحكمة الدستورية. */
    public List<Actor> bodiesNamed(String name) {
        return bearers(bareBodies, name);
    }

    /** The clubs that are called so where a text is about matches: النصر، أربيل. */
    public List<Actor> clubsNamed(String name) {
        return bearers(clubs, name);
    }

    private static List<Actor> bearers(NameTree tree, String name) {
        List<Token> tokens = Tokens.of(name);
        NameTree.Match match = tokens.isEmpty() ? null : tree.longest(tokens, 0);
        return match != null && match.end() == tokens.size() ? List.copyOf(match.actors()) : List.of();
    }

    /** A capital's state comes after the bodies that have their seat there, which are meant more often: بروكسل. */
    private static boolean isCapital(Actor actor, String alias) {
        return actor.type() == ActorType.STATE && Places.isCapital(Normalisation.fold(alias));
    }

    /** The names of states' bodies without the state (وزارة الدفاع), which the text must tell. */
    NameTree bareBodies() {
        return bareBodies;
    }

    /** Cities, each with its state. */
    NameTree cities() {
        return cities;
    }

    /** Names of clubs that are those of towns or things too. */
    NameTree clubs() {
        return clubs;
    }

    /** Short names of federations of football. */
    NameTree federations() {
        return federations;
    }

    private void addBare(String bare, List<String> fullNames) {
        for (String full : fullNames) {
            Actor body = named(full);
            if (body != null && !Clubs.isClub(body)) {
                addBare(bare, body);
                return;
            }
        }
    }

    /**
     * حزب العمال for حزب العمال البريطاني, where no actor is called so; صحيفة الوطن for صحيفة الوطن الجزائرية, though
     * another paper is.
     */
    private void addWithoutNisba(Actor actor) {
        String name = actor.name();
        int last = name.lastIndexOf(' ');
        boolean paper = name.startsWith(PAPER);
        boolean party = name.startsWith("حزب ") || name.startsWith("الحزب ");
        Actor state = paper || party ? stateOfAdjective(Normalisation.fold(name.substring(last + 1))) : null;
        if (state == null || !state.id().equals(actor.parent()) || name.indexOf(' ') == last) {
            return;
        }
        String bare = name.substring(0, last);
        if (paper) {
            add(bare, actor);
            String lone = "*" + bare.substring(PAPER.length());
            if (headedNames.contains(lone)) {
                add(lone, actor);
            }
        } else if (named(bare) == null) {
            addBare(bare, actor);
        }
    }

    private void addBare(String bare, @Nullable Actor actor) {
        if (actor != null) {
            bareBodies.add(Tokens.of(bare), actor, false);
        }
    }

    NameTree names() {
        return names;
    }

    private void add(String alias, Actor actor) {
        boolean headed = alias.startsWith("*");
        if (headed) {
            headedNames.add(alias);
        }
        String name = headed ? alias.substring(1) : alias;
        names.add(Tokens.of(name), actor, headed);
    }

    /** Adds the other spellings of the actor's names that are no name of another. */
    private void addVariants(Actor actor) {
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(name -> !name.startsWith("*"))
                .flatMap(name -> NameVariants.of(name, actor).stream())
                .filter(name -> named(name) == null)
                .forEach(name -> add(name, actor));
    }

    private static List<Actor> standardActors() {
        List<Actor> actors = new ArrayList<>();
        List<Actor> bodies = new ArrayList<>();
        for (String[] row : TableReader.rows(Authority.class, "states.tsv", 6)) {
            bodies.addAll(StateBodies.of(row));
            List<String> names = TableReader.values(row[1]);
            List<String> aliases = new ArrayList<>(names.subList(1, names.size()));
            TableReader.values(row[2])
                    .forEach(adjective -> aliases.add("الدولة " + StateBodies.definite(adjective, "ة")));
            aliases.addAll(TableReader.values(row[3]));
            aliases.addAll(TableReader.values(row[4]));
            aliases.addAll(TableReader.values(row[5]));
            actors.add(new Actor(row[0], names.get(0), ActorType.STATE, aliases, null));
        }
        for (String[] row : Clubs.rows()) {
            actors.add(Clubs.of(row));
        }
        for (String[] row : TableReader.rows(Authority.class, "organisations.tsv", 5)) {
            ActorType type = ActorType.valueOf(row[1].toUpperCase(Locale.ROOT));
            actors.add(actor(row[0], type, row[2], row[3], row[4]));
        }
        for (String[] row : TableReader.rows(Authority.class, "outlets.tsv", 4)) {
            actors.add(actor(row[0], ActorType.OUTLET, row[1], row[2], row[3]));
        }
        addUnlessNamed(actors, bodies);
        return actors;
    }

    /**
     * Adds the bodies of states whose names no other actor has; those that the tables list by themselves win, and when they
     * have a body's identifier, its other names are theirs too.
     */
    private static void addUnlessNamed(List<Actor> actors, List<Actor> bodies) {
        Set<String> taken = new HashSet<>();
        for (Actor actor : actors) {
            taken.add(Normalisation.fold(actor.name()));
            actor.aliases().forEach(alias -> taken.add(Normalisation.fold(alias)));
        }
        Map<String, Integer> listed = new HashMap<>();
        for (int i = 0; i < actors.size(); i++) {
            listed.put(actors.get(i).id(), i);
        }
        for (Actor body : bodies) {
            Integer own = listed.get(body.id());
            if (own != null) {
                actors.set(own, withNamesOf(actors.get(own), body, taken));
            } else if (!taken.contains(Normalisation.fold(body.name()))) {
                List<String> aliases = body.aliases().stream()
                        .filter(alias -> !taken.contains(Normalisation.fold(alias)))
                        .toList();
                actors.add(new Actor(body.id(), body.name(), body.type(), aliases, body.parent()));
            }
        }
    }

    private static Actor withNamesOf(Actor listed, Actor body, Set<String> taken) {
        List<String> aliases = new ArrayList<>(listed.aliases());
        Stream.concat(Stream.of(body.name()), body.aliases().stream())
                .filter(name -> !taken.contains(Normalisation.fold(name)))
                .forEach(aliases::add);
        return new Actor(listed.id(), listed.name(), listed.type(), aliases, listed.parent());
    }

    private static Actor actor(String id, ActorType type, String arabic, String latin, String parent) {
        List<String> names = TableReader.values(arabic);
        List<String> aliases = new ArrayList<>(names.subList(1, names.size()));
        aliases.addAll(TableReader.values(latin));
        return new Actor(id, names.get(0), type, aliases, parent.equals("-") ? null : parent);
    }
}
