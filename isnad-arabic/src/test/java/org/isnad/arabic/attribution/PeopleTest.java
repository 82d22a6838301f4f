package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.actor.ActorType;
import org.junit.jupiter.api.Test;

/** The people whom the engine proposes without an entry in the authority file. */
class PeopleTest {
    private static List<String> peopleOf(String text) {
        return Attribution.standard().analyse(text).actors().stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .map(ActorFinding::name)
                .toList();
    }

    @Test
    void foreignLastNamesAreToldByTheirEnding() {
        assertThat(peopleOf("وسجل الهدفين ميلوش رادوفيتش ويانيك سورنستروم.")).contains("ميلوش رادوفيتش");
    }

    @Test
    void aLetterGluedBeforeAGivenNameIsNoPartOfIt() {
        assertThat(peopleOf("وجاء خلفا لرامي الخازني أمس.")).containsExactly("رامي الخازني");
    }

    @Test
    void givenNamesThatAreCommonWordsNeedANameBehindThem() {
        assertThat(peopleOf("وفي حياة صعبة ذهب عمر أسبوعين من العمل.")).isEmpty();
        assertThat(peopleOf("والتقى عمر الخازني الوفد.")).containsExactly("عمر الخازني");
    }

    @Test
    void aGovernedNounIsNoName() {
        assertThat(peopleOf("وطالب اللاعب بفتح تحقيق. وانتقد الفريق بتولي مهام جديدة."))
                .isEmpty();
    }
}
