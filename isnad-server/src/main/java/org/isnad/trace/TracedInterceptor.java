package org.isnad.trace;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

@Traced
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class TracedInterceptor {
    private final Tracing tracing;

    TracedInterceptor(Tracing tracing) {
        this.tracing = tracing;
    }

    @AroundInvoke
    @Nullable
    Object trace(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        return tracing.span(method.getDeclaringClass().getSimpleName() + '.' + method.getName(), call::proceed);
    }
}
