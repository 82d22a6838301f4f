package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final long NOON = Instant.parse("2021-09-13T12:00:00Z").toEpochMilli();
    private static final String NOON_SECOND = "Mon, 13 Sep 2021 12:00:00 GMT";
    private static final String NEXT_SECOND = "Mon, 13 Sep 2021 12:00:01 GMT";

    @Test
    void aDateIsToldOnceTheSecondOfTheChangeIsOver() {
        assertThat(changed(NOON + 200).lastModified()).isEqualTo(NEXT_SECOND);
        assertThat(changed(NOON).lastModified()).isEqualTo(NEXT_SECOND);
        assertThat(changed(NOON + 999).lastModified()).isEqualTo(NEXT_SECOND);
        assertThat(changed(NOON + 200).isDatedAt(NOON)).isFalse();
        assertThat(changed(NOON + 200).isDatedAt(NOON + 1000)).isTrue();
    }

    @Test
    void whoHasTheFirstOfTwoChangesInOneSecondIsSentTheOther() {
        Representation second = changed(NOON + 700);

        assertThat(Conditions.isUnchanged(second, null, NOON_SECOND))
                .as("the date of the answer that brought the first")
                .isFalse();
        assertThat(Conditions.isUnchanged(second, null, NEXT_SECOND)).isTrue();
    }

    @Test
    void anEntityTagOutweighsTheDate() {
        assertThat(Conditions.isUnchanged(changed(NOON), "\"hash\"", "Sun, 06 Nov 1994 08:49:37 GMT"))
                .isTrue();
        assertThat(Conditions.isUnchanged(changed(NOON), "W/\"hash\"", null)).isTrue();
        assertThat(Conditions.isUnchanged(changed(NOON), "\"other\"", NEXT_SECOND))
                .isFalse();
    }

    @Test
    void bytesAreToldApartByTagOnlyWhenPartsOfThemArePutTogether() {
        assertThat(Conditions.allowsRange(changed(NOON), "\"hash\"")).isTrue();
        assertThat(Conditions.allowsRange(changed(NOON), "W/\"hash\"")).isFalse();
        assertThat(Conditions.allowsRange(changed(NOON), NEXT_SECOND)).isFalse();
        assertThat(Conditions.allowsRange(changed(NOON), null)).isTrue();
    }

    @Test
    void whatWasChangedAfterADateBreaksAConditionOnIt() {
        assertThat(Conditions.areBroken(changed(NOON), null, NOON_SECOND)).isTrue();
        assertThat(Conditions.areBroken(changed(NOON), null, NEXT_SECOND)).isFalse();
        assertThat(Conditions.areBroken(changed(NOON), "W/\"hash\"", null)).isTrue();
    }

    @Test
    void aClockThatWasSetBackGivesNoEarlierDate() {
        FinishedPage.Facts before = facts(NOON);

        assertThat(facts(NOON - 3_600_000).after(before).changedAt()).isEqualTo(NOON + 1_000);
        assertThat(facts(NOON + 5).after(before).changedAt()).isEqualTo(NOON + 5);
    }

    private static Representation changed(long at) {
        return new Representation(Coding.IDENTITY, "hash", at, new byte[10]);
    }

    private static FinishedPage.Facts facts(long changedAt) {
        return new FinishedPage.Facts(200, "", "hash", changedAt, 0, Long.MAX_VALUE, Set.of());
    }
}
