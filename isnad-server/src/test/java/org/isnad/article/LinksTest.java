package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "http://example.org",
                "mailto:desk@example.org",
                "/a/12",
                "https://example.org/مقال"
            })
    void leadsReadersToWebMailAndThisSite(String address) {
        assertThat(Links.isAllowed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "https:",
                "ftp://example.org",
                "",
                "a b",
                "https://exa mple"
            })
    void leadsNowhereElse(String address) {
        assertThat(Links.isAllowed(address)).isFalse();
    }
}
