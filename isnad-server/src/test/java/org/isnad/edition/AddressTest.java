package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/?utm_source=x&fbclid=123, /",
        "/section/%D8%A7?page=2&x=1, /section/%D8%A7?page=2",
        "/section/%d8%a7?x=1&page=2, /section/%D8%A7?page=2",
        "/tag/a%20b, /tag/a%20b"
    })
    void oneOfMoreSpellingsIsThePagesOwn(String uri, String key) {
        assertThat(Address.parse(uri).map(Address::key)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "//host/path", "/%", "/%zz", "http://other/"})
    void whatIsNoPathIsNoAddress(String uri) {
        assertThat(Address.parse(uri)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyPageIsNoAddress() {
        assertThat(Address.parse("/" + "a".repeat(5_000))).isEmpty();
    }
}
