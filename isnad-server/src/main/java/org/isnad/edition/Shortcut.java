package org.isnad.edition;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.AsciiString;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers the plainest requests of a connection, GET for a page in memory without conditions or ranges, with the bytes
 * of a finished answer, before the layers of the server make a request of them. Everything else goes on to those layers
 * as if this were not here.
 *
 * <p>Requests reach this handler parsed. What it must keep is the order of answers: while the server owes this
 * connection an answer, every further request is the server's too. An answer is no longer owed once its end has been
 * written to the network, not when it was handed on, because files are sent piece by piece after that.
 */
final class Shortcut extends ChannelDuplexHandler {
    /** Where the shortcut's answers come from, and who is told of them. */
    interface Answers {
        /** The page if it can be sent at once, whole and with status 200. */
        @Nullable
        FinishedPage at(String uri);

        /** Whether a proxy speaks for readers, in headers. */
        boolean areForProxy();

        DateField.Second now();

        void sent(HttpRequest request, String reader, int bytes);
    }

    private static final AttributeKey<Boolean> HERE = AttributeKey.valueOf(Shortcut.class, "HERE");
    private static final String DECODER = "httpDecoder";
    private static final String ENCODER = "httpEncoder";
    private static final String IDLE = "idle";
    private static final List<CharSequence> NOT_PLAIN = List.of(
            HttpHeaderNames.CONTENT_LENGTH,
            HttpHeaderNames.TRANSFER_ENCODING,
            HttpHeaderNames.RANGE,
            HttpHeaderNames.IF_MATCH,
            HttpHeaderNames.IF_NONE_MATCH,
            HttpHeaderNames.IF_UNMODIFIED_SINCE,
            HttpHeaderNames.IF_MODIFIED_SINCE,
            HttpHeaderNames.UPGRADE,
            HttpHeaderNames.EXPECT);

    private final Answers answers;
    private final ChannelHandlerContext beforeEncoding;
    private final Caller connected;
    private int owedByServer = 1;
    private boolean inAnswered;
    private boolean isToFlush;
    private boolean isReadingHeld;

    private Shortcut(Answers answers, ChannelHandlerContext beforeEncoding) {
        this.answers = answers;
        this.beforeEncoding = beforeEncoding;
        this.connected = Caller.of(beforeEncoding.channel());
    }

    /** To be called on the event loop while the server handles the first request of a connection. */
    static void install(Channel channel, Answers answers) {
        if (channel.hasAttr(HERE)) {
            return;
        }
        channel.attr(HERE).set(true);
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.context(DECODER) != null && pipeline.context(ENCODER) != null) {
            // Next to the decoder: a compressing handler would keep a note for each request that it never sees
            // answered.
            pipeline.addAfter(ENCODER, "edition", new Shortcut(answers, pipeline.context(ENCODER)));
            pipeline.addAfter("edition", "turnstile", new Turnstile());
            watchAllTraffic(pipeline);
        }
    }

    /** Where the server puts its idle handler, it would take a connection for idle that only the shortcut serves. */
    private static void watchAllTraffic(ChannelPipeline pipeline) {
        if (pipeline.get(IDLE) instanceof IdleStateHandler idle) {
            pipeline.remove(idle);
            pipeline.addBefore(
                    DECODER,
                    IDLE,
                    new IdleStateHandler(
                            idle.getReaderIdleTimeInMillis(),
                            idle.getWriterIdleTimeInMillis(),
                            idle.getAllIdleTimeInMillis(),
                            TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            if (owedByServer == 0 && isPlain(request) && isAnswered(context, request)) {
                inAnswered = true;
                ReferenceCountUtil.release(message);
                return;
            }
            owedByServer++;
        } else if (inAnswered) {
            inAnswered = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private static boolean isPlain(HttpRequest request) {
        if (!HttpMethod.GET.equals(request.method())
                || !HttpVersion.HTTP_1_1.equals(request.protocolVersion())
                || !request.decoderResult().isSuccess()) {
            return false;
        }
        HttpHeaders headers = request.headers();
        for (CharSequence name : NOT_PLAIN) {
            if (headers.contains(name)) {
                return false;
            }
        }
        String connection = headers.get(HttpHeaderNames.CONNECTION);
        return connection == null || connection.equalsIgnoreCase("keep-alive");
    }

    private boolean isAnswered(ChannelHandlerContext context, HttpRequest request) {
        FinishedPage page = answers.at(request.uri());
        if (page == null) {
            return false;
        }
        Caller caller = answers.areForProxy() ? Caller.of(connected, request.headers()) : connected;
        if (caller != null) {
            answer(context, request, page, caller);
        }
        return caller != null;
    }

    private void answer(ChannelHandlerContext context, HttpRequest request, FinishedPage page, Caller caller) {
        Representation chosen = page.best(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING));
        DateField.Second now = answers.now();
        AsciiString start = page.head(chosen, chosen.isDatedAt(now.start()));
        AsciiString end = now.endOfHead(caller.isOverTls());
        ByteBuf head = context.alloc().directBuffer(start.length() + end.length());
        ByteBufUtil.copy(start, head);
        ByteBufUtil.copy(end, head);
        Channel channel = context.channel();
        ChannelFuture _ = beforeEncoding.write(head, channel.voidPromise());
        ChannelFuture _ = beforeEncoding.write(chosen.bytesToSend(), channel.voidPromise());
        answers.sent(request, caller.address(), chosen.size());
        isToFlush = true;
        if (!channel.isWritable()) {
            isReadingHeld = true;
            channel.config().setAutoRead(false);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (isToFlush) {
            isToFlush = false;
            beforeEncoding.flush();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (isReadingHeld && context.channel().isWritable()) {
            isReadingHeld = false;
            context.channel().config().setAutoRead(true);
        }
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse answer
                && answer.headers().contains(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.IDENTITY, true)) {
            // A note for the compressing handler, which readers should not be sent (RFC 9110, section 8.4.1).
            answer.headers().remove(HttpHeaderNames.CONTENT_ENCODING);
        }
        if (endsAnswer(message)) {
            ChannelFuture _ = context.write(message, promise.unvoid().addListener(_ -> owedByServer--));
        } else {
            ChannelFuture _ = context.write(message, promise);
        }
    }

    /** An answer before the answer, such as 100, ends nothing. */
    static boolean endsAnswer(Object message) {
        return message instanceof LastHttpContent && !isInformational(message);
    }

    private static boolean isInformational(Object message) {
        return message instanceof HttpResponse answer && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
