package org.isnad.edition;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets a few requests of a connection into the server and keeps the others waiting. The server takes the next request
 * from within the end of the answer before, one call deeper each time, and looks through all that wait whenever one more
 * comes: of hundreds that were sent at once it would answer some, run out of stack and fall silent.
 */
final class Turnstile extends ChannelDuplexHandler {
    private static final int MOST_INSIDE = 16;

    private final Queue<Object> waiting = new ArrayDeque<>();
    /** It is put up while the server handles the first request. */
    private int inside = 1;

    private boolean isOpening;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting.isEmpty() && mayEnter(message)) {
            enter(context, message);
        } else {
            waiting.add(message);
            context.channel().config().setAutoRead(false);
        }
    }

    /** What belongs to a request follows it. */
    private boolean mayEnter(Object message) {
        return !(message instanceof HttpRequest) || inside < MOST_INSIDE;
    }

    private void enter(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            inside++;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        ChannelFuture _ = context.write(message, promise);
        if (Shortcut.endsAnswer(message)) {
            inside--;
            if (!waiting.isEmpty() && !isOpening) {
                isOpening = true;
                context.executor().execute(() -> open(context));
            }
        }
    }

    /** Never from within an answer, so that no call is made deeper than those inside make it. */
    private void open(ChannelHandlerContext context) {
        isOpening = false;
        while (!waiting.isEmpty() && mayEnter(waiting.element())) {
            enter(context, waiting.remove());
        }
        context.fireChannelReadComplete();
        if (waiting.isEmpty()) {
            context.channel().config().setAutoRead(true);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }
}
