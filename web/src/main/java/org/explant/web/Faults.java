// SPDX-License-Identifier: Apache-2.0
package org.explant.web;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.explant.shared.RuleBroken;

/** What lies beneath the wrappings that a server puts round an exception, and the number a person may quote. */
public final class Faults {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<Class<? extends Throwable>> TOLD = Set.of(
            RuleBroken.class,
            ConstraintViolationException.class,
            OptimisticLockException.class,
            EJBAccessException.class);

    /** Causes can be made to go round. */
    private static final int DEEPEST = 20;

    private Faults() {}

    /** The first exception in the chain of causes that we know how to answer, or the outermost one. */
    public static Throwable beneath(Throwable thrown) {
        return causes(thrown)
                .filter(cause -> TOLD.stream().anyMatch(known -> known.isInstance(cause)))
                .findFirst()
                .orElse(thrown);
    }

    /** Ten hexadecimal digits that stand in the answer and in the log, and nowhere else. */
    public static String reference() {
        var bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable at = thrown; at != null && chain.size() < DEEPEST; at = at.getCause()) chain.add(at);
        return chain.stream();
    }
}
