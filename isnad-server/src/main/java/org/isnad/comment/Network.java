package org.isnad.comment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The part of an address that one household, office or phone network shares: /24 of IPv4, /64 of IPv6. */
public final class Network {
    private static final String UNKNOWN = "unknown";
    private static final int V4 = 4;
    private static final int V4_SHARED = 3;
    private static final int V6_SHARED = 8;

    private Network() {}

    /** Of a literal address; all that is none counts as one network. */
    public static String of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            boolean v4 = bytes.length == V4;
            Arrays.fill(bytes, v4 ? V4_SHARED : V6_SHARED, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + (v4 ? "/24" : "/64");
        } catch (IllegalArgumentException | UnknownHostException e) {
            return UNKNOWN;
        }
    }
}
