// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks the wall before a front door about one claim opens. */
@Interceptor
@OnThisClaim
@Priority(Interceptor.Priority.APPLICATION)
public class WallGuard {
    @Inject
    private Walls walls;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        for (Object argument : call.getParameters()) {
            if (asked(argument)) return call.proceed();
        }
        throw new IllegalStateException(call.getMethod() + " is on no claim");
    }

    private boolean asked(Object argument) {
        if (argument instanceof ClaimId claim) walls.check(claim);
        else if (argument instanceof ClaimReference reference) walls.open(reference);
        else return false;
        return true;
    }
}
