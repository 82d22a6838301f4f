package org.isnad.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import org.junit.jupiter.api.Test;

class RepresentationTest {
    private final Representation page = new Representation(Coding.IDENTITY, "hash", 0, "صفحة".getBytes(UTF_8));

    @Test
    void whatIsAskedForAgain_liesOutsideTheHeapAndIsTheSame() {
        ByteBuf first = page.bytesToSend();
        assertThat(first.isDirect()).isFalse();
        ByteBuf later = first;
        for (int asked = 0; asked < 5; asked++) {
            later = page.bytesToSend();
            assertThat(later.toString(UTF_8)).isEqualTo("صفحة");
        }
        assertThat(later.isDirect()).isTrue();
        assertThat(first.toString(UTF_8)).isEqualTo("صفحة");
        assertThat(page.bytes()).isEqualTo("صفحة".getBytes(UTF_8));
        assertThat(page.part(new ByteRange(2, 3)).toString(UTF_8)).isEqualTo("ف");
    }

    @Test
    void whatSomebodyHasSent_isThereForTheNext() {
        page.bytesToSend().skipBytes(8).release();
        assertThat(page.bytesToSend().toString(UTF_8)).isEqualTo("صفحة");
    }
}
