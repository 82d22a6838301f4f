package org.isnad.edition;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.AsciiString;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whose request it is, found out beside the server's own layers and always as these would say.
 *
 * @param address of the reader, also when a proxy asks for them
 * @param isOverTls as far as the reader, or the proxy, can be believed to have come
 */
record Caller(String address, boolean isOverTls) {
    private static final CharSequence FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = AsciiString.cached("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_SSL = AsciiString.cached("X-Forwarded-Ssl");

    static Caller of(Channel channel) {
        InetSocketAddress address = (InetSocketAddress) channel.remoteAddress();
        return new Caller(
                address.getAddress().getHostAddress(), channel.pipeline().get(SslHandler.class) != null);
    }

    /** As the proxy at the other end says, or null when it says so in a way that the server's layers should read. */
    static @Nullable Caller of(Caller proxy, HttpHeaders headers) {
        String reader = first(headers.get(FORWARDED_FOR));
        if (headers.contains(FORWARDED_SSL) || (reader != null && !NetUtil.isValidIpV4Address(reader))) {
            return null;
        }
        String scheme = first(headers.get(FORWARDED_PROTO));
        return new Caller(
                reader == null ? proxy.address() : reader, scheme == null ? proxy.isOverTls() : scheme.equals("https"));
    }

    private static @Nullable String first(@Nullable String list) {
        int comma = list == null ? -1 : list.indexOf(',');
        return list == null || comma < 0 ? list : list.substring(0, comma);
    }
}
