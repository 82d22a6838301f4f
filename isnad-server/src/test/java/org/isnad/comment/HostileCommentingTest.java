package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostileCommentingTest {
    private static final CommentLimits.Rates ANY = new CommentLimits.Rates(9_999, 9_999, 9_999, 9_999);

    private final CommentDesk desk = new CommentDesk(ANY);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everythingIsTakenAsTypedButForWhatNobodySees() {
        List<String> hostile = Stream.concat(HostileStrings.scripts().stream(), HostileStrings.naughty().stream())
                .toList();
        for (String typed : hostile) {
            String name = typed.substring(
                    0, typed.offsetByCodePoints(0, Math.min(60, typed.codePointCount(0, typed.length()))));
            Commenting.Outcome outcome = desk.sends(desk.typed(name, typed));
            if (Names.clean(typed).isEmpty() || Names.clean(name).isEmpty()) {
                assertThat(outcome).as(typed).isInstanceOf(Commenting.Outcome.Refused.class);
            } else {
                assertThat(outcome).as(typed).isInstanceOf(Commenting.Outcome.Held.class);
                Comment taken = desk.newest().orElseThrow();
                assertThat(taken.text()).isEqualTo(CommentText.clean(typed));
                assertThat(taken.name()).isEqualTo(Names.clean(name));
            }
        }
    }
}
