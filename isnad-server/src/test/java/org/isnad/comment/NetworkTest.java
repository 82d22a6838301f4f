package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "::ffff:203.0.113.77, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "example.org, unknown",
        "1.2.3.4.5, unknown",
        "'', unknown"
    })
    void anAddressIsCutToItsNetwork(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
