// SPDX-License-Identifier: Apache-2.0
package org.explant.access.signin;

import java.time.Duration;

/**
 * How much guessing is let through. Counted are attempts that failed within {@link #WINDOW}; what was braked is not
 * counted, so that a brake ends by itself even while somebody goes on trying.
 */
final class Brakes {
    /** Long enough to make guessing hopeless, short enough that a locked-out person can wait for it. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** People who have forgotten which password it was try four or five; ten leaves 960 guesses a day. */
    static final int PER_ACCOUNT = 10;

    /** One office often shares one address: thirty people, one slip each, over a quarter of an hour. */
    static final int PER_ADDRESS = 20;

    /** Far above what a firm's slips add up to: somebody is guessing from many addresses. */
    static final int OVERALL = 300;

    /** What an account, and what an address, is left with while that goes on. */
    static final int UNDER_SIEGE = 3;

    private Brakes() {}

    /** Whether an attempt is refused whatever its password is. */
    static boolean hold(Failures failures) {
        boolean siege = failures.overall() >= OVERALL;
        return failures.ofAccount() >= (siege ? UNDER_SIEGE : PER_ACCOUNT)
                || failures.ofAddress() >= (siege ? UNDER_SIEGE : PER_ADDRESS);
    }

    /** Failures within the window. */
    record Failures(long ofAccount, long ofAddress, long overall) {}
}
