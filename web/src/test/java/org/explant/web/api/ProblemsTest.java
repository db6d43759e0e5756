// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;
import org.explant.access.NotSignedIn;
import org.explant.access.SignInNameTaken;
import org.explant.access.password.TooManySignIns;
import org.explant.access.signin.SignInRefused;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new NotFound(), 404),
                Arguments.of(new NoSuchSlice(), 400),
                Arguments.of(new NotSignedIn(), 401),
                Arguments.of(new SignInRefused(), 401),
                Arguments.of(new TooManySignIns(), 429),
                Arguments.of(new SignInNameTaken(), 422),
                Arguments.of(new EJBAccessException("secret bean"), 403),
                Arguments.of(new OptimisticLockException("secret row"), 412),
                Arguments.of(new JsonbException("secret text"), 400),
                Arguments.of(new EJBException(wrapping(new NotFound())), 404),
                Arguments.of(rolledBack(new OptimisticLockException()), 412),
                Arguments.of(new IllegalStateException("secret fault"), 500));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everythingThrownHasItsStatusAndNeverItsText(Throwable thrown, int status) {
        var problem = Problems.of(thrown);
        assertEquals(status, problem.status());
        assertFalse(problem.toString().contains("secret"), problem.toString());
        assertTrue(problem.reference().matches("[0-9a-f]{10}"), problem.reference());
    }

    @Test
    void aBrokenRuleIsSaidInWords() {
        var problem = Problems.of(new SignInNameTaken());
        assertEquals("urn:explant:rule:SignInNameTaken", problem.type());
        assertEquals("Another account already signs in by this name.", problem.detail());
    }

    @Test
    void aFaultSaysNothingButItsNumber() {
        assertNull(Problems.of(new IllegalStateException("secret")).detail());
    }

    @Test
    void noTwoNumbersAreTheSame() {
        assertFalse(
                Problems.ofStatus(500).reference().equals(Problems.ofStatus(500).reference()));
    }

    private static RuntimeException wrapping(RuntimeException cause) {
        return new IllegalStateException(cause);
    }

    private static Exception rolledBack(Exception cause) {
        return new EJBTransactionRolledbackException("rolled back", cause);
    }
}
