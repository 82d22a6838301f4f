package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final int SIZE = 100;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=10-19, 10, 19",
        "bytes=90-, 90, 99",
        "bytes=90-500, 90, 99",
        "bytes=-5, 95, 99",
        "bytes=-500, 0, 99"
    })
    void oneRangeIsSentAsFarAsThereAreBytes(String header, int first, int last) {
        assertThat(ByteRange.parse(header, SIZE)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void aRangeBehindTheEndCannotBeSent(String header) {
        assertThat(ByteRange.parse(header, SIZE)).contains(ByteRange.UNSATISFIABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=-", "bytes=a-b", "bytes=5-1", "lines=1-2", "bytes=0-1,5-6", "bytes=99999999999-"})
    void whatIsNoSingleRangeIsIgnored(String header) {
        assertThat(ByteRange.parse(header, SIZE)).isEmpty();
    }

    @Test
    void withoutTheHeaderTheWholeIsSent() {
        assertThat(ByteRange.parse(null, SIZE)).isEmpty();
    }
}
