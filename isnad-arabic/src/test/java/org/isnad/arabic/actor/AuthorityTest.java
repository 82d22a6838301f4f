package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final Authority AUTHORITY = Authority.standard();

    private static List<String> mentionsIn(String text) {
        return MentionFinder.find(text, Tokens.of(text), AUTHORITY).stream()
                .map(mention -> mention.actor().id() + " " + mention.span().of(text))
                .toList();
    }

    @Test
    void everyLineIsAnActorWithItsOwnIdentifierAndAKnownParent() {
        Set<String> ids = new HashSet<>();
        for (Actor actor : AUTHORITY.actors()) {
            assertThat(ids.add(actor.id())).as(actor.id()).isTrue();
            assertThat(actor.id()).matches("(state|org|outlet):[a-z0-9-]+");
            assertThat(Normalisation.fold(actor.name())).as(actor.id()).isNotBlank();
            if (actor.parent() != null) {
                assertThat(AUTHORITY.actor(actor.parent())).as(actor.id()).isNotNull();
            }
            for (String alias : actor.aliases()) {
                assertThat(alias).as(actor.id()).isEqualTo(alias.strip()).isNotEmpty();
            }
        }
        assertThat(AUTHORITY.actors().stream().filter(a -> a.type() == ActorType.STATE))
                .hasSizeGreaterThan(195);
        assertThat(AUTHORITY.actors().stream().filter(a -> a.type() == ActorType.OUTLET))
                .hasSizeGreaterThan(150);
    }

    @Test
    void spellingsOfOneStateAreOneActor() {
        assertThat(AUTHORITY.named("أمريكا"))
                .isEqualTo(AUTHORITY.named("الولايات المتحدة"))
                .isNotNull();
        assertThat(AUTHORITY.named("أميركا")).isEqualTo(AUTHORITY.named("United States"));
        Actor us = AUTHORITY.stateOfAdjective(Normalisation.fold("الأميركية"));
        assertThat(us).isNotNull().isEqualTo(AUTHORITY.named("واشنطن"));
    }

    @Test
    void aNameInsideALongerOneStaysHidden() {
        assertThat(mentionsIn("كتبت صحيفة واشنطن بوست عن القمح")).containsExactly("outlet:wapo صحيفة واشنطن بوست");
    }

    @Test
    void gluedLettersAreCutOff() {
        assertThat(mentionsIn("قال لرويترز")).containsExactly("outlet:reuters رويترز");
        assertThat(mentionsIn("وحماس ترفض")).containsExactly("org:hamas حماس");
    }

    @Test
    void namesThatAreCommonWordsNeedTheirHead() {
        assertThat(mentionsIn("الحياة جميلة")).isEmpty();
        assertThat(mentionsIn("قالت صحيفة الحياة")).containsExactly("outlet:alhayat صحيفة الحياة");
    }

    @Test
    void aBranchIsNotItsParent() {
        assertThat(mentionsIn("هاجم داعش خراسان القرية")).containsExactly("org:isisk داعش خراسان");
    }

    @Test
    void aStateAfterInIsAPlace() {
        String text = "وصل الوفد إلى بلد في مصر";
        assertThat(MentionFinder.find(text, Tokens.of(text), AUTHORITY)).allMatch(mention -> !mention.acts());
    }

    @Test
    void withAddsActorsAndReplacesThoseOfTheSameIdentifier() {
        Authority more = AUTHORITY.with(
                List.of(new Actor("person:1", "سهيل العكاوي", ActorType.PERSON, List.of("العكاوي"), null)));
        assertThat(more.named("العكاوي")).isNotNull().extracting(Actor::id).isEqualTo("person:1");
        assertThat(AUTHORITY.named("العكاوي")).isNull();
    }
}
