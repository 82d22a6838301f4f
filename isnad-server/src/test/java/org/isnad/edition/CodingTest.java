package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {
    private static final byte[] PAGE =
            "قالت الوزيرة إن الأمر محسوم. ".repeat(200).getBytes(StandardCharsets.UTF_8);

    @Test
    void everyCodingIsReadBackAsItWas() throws IOException {
        byte[] gzip = Objects.requireNonNull(Coding.GZIP.apply(PAGE));
        byte[] brotli = Objects.requireNonNull(Coding.BROTLI.apply(PAGE));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(PAGE);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(PAGE);
        assertThat(brotli.length).isLessThan(gzip.length);
    }

    @Test
    void quickFormsAreReadBackTooAndAreLarger() throws IOException {
        byte[] gzip = Objects.requireNonNull(Coding.QUICK_GZIP.apply(PAGE));
        byte[] brotli = Objects.requireNonNull(Coding.QUICK_BROTLI.apply(PAGE));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(PAGE);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(PAGE);
        assertThat(gzip.length).isGreaterThanOrEqualTo(Objects.requireNonNull(Coding.GZIP.apply(PAGE)).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "gzip;q=0.8,BR;q=0.1", "*", "gzip;q=0, *"})
    void brotliIsSentToWhoeverReadsIt(String accepted) {
        assertThat(Coding.BROTLI.isAccepted(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "br;q=0", "br; q=0.000", "*;q=0", "brotli", "br;q=0, *"})
    void brotliIsNotSentToWhoeverDoesNot(String accepted) {
        assertThat(Coding.BROTLI.isAccepted(accepted)).isFalse();
    }
}
