// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.explant.access.AccountId;
import org.explant.claim.role.ARole;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.party.organisation.OrganisationDetails;
import org.explant.party.organisation.OrganisationKind;
import org.explant.party.organisation.Organisations;
import org.explant.shared.NotFound;
import org.explant.shared.TestEntities;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that tells of claims, found by reflection: a new one without the wall fails here. */
class WallDatabaseTest {
    /** Asked by the system alone, which is no reader. */
    private static final Set<String> FOR_THE_SYSTEM = Set.of("anyClaim", "anyClaimOf", "anyPerson", "anyOrganisation");

    private static final AccountId OUTSIDER = AClaim.PARTNER;
    private static final UUID FORM = UUID.randomUUID();

    private static TestEntities entities;
    private static ClaimReference hidden = new ClaimReference("NOT-YET");
    private static ClaimId hiddenId = ClaimId.fresh();
    private static PersonId hiddenPerson = PersonId.fresh();
    private static OrganisationId hiddenFirm = OrganisationId.fresh();

    @BeforeAll
    static void restrictOneClaim() {
        entities = new TestEntities();
        entities.run(em -> {
            AClaim.accounts(em);
            var desk = AClaim.desk(em);
            var wanted = new NewClaim(FORM, AClaim.of("Zoë", "Abbott").details(), null);
            var claim = desk.open(wanted, AClaim.STAMP).orElseThrow();
            desk.restrict(claim, new Restriction(Set.of(AClaim.SOLICITOR), "conflict of interest"), AClaim.SOLICITOR);
            hidden = claim.reference();
            hiddenId = claim.claimId();
            hiddenPerson = new ClaimQueries_(em).claimantOf(hidden, AClaim.SOLICITOR);
            hiddenFirm = new Organisations(em)
                    .add(OrganisationDetails.named(OrganisationKind.INSURER, "Hush Mutual"), false);
            ARole.add(em, hiddenId, PartyRef.of(hiddenFirm), Part.INSURER);
        });
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    static Stream<Method> queries() {
        return Stream.of(ClaimQueries.class, WallQueries.class, MemberQueries.class, PartyWallQueries.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getReturnType() != EntityManager.class)
                .filter(method -> !FOR_THE_SYSTEM.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRestrictedClaimExistsForItsMembersAndForNobodyElse(Method query) {
        assertTrue(
                Arrays.stream(query.getParameters()).anyMatch(each -> each.getType() == AccountId.class),
                query.getName() + " asks no reader");
        assertEquals(1, found(query, AClaim.SOLICITOR), query.getName() + " hides the claim from a member");
        assertEquals(0, found(query, OUTSIDER), query.getName() + " lacks the wall");
    }

    @Test
    void hiddenAndUnknownAreRefusedAlike() {
        var unknown = new ClaimReference("EX-1999-9999");
        var ofHidden = assertThrows(NotFound.class, () -> take(hidden));
        var ofUnknown = assertThrows(NotFound.class, () -> take(unknown));
        assertEquals(ofUnknown.getMessage(), ofHidden.getMessage());
        assertEquals(ofUnknown.details(), ofHidden.details());
    }

    @Test
    void aPersonTakenOutIsOutAtOnce() {
        var both = Set.of(AClaim.SOLICITOR, AClaim.PARALEGAL);
        restrict(both);
        assertTrue(entities.in(em -> new WallQueries_(em).claim(hiddenId, AClaim.PARALEGAL))
                .isPresent());
        restrict(Set.of(AClaim.SOLICITOR));
        assertFalse(entities.in(em -> new WallQueries_(em).claim(hiddenId, AClaim.PARALEGAL))
                .isPresent());
    }

    @Test
    void whoeverRestrictsStaysInside() {
        assertThrows(RestrictorOutsideWall.class, () -> restrict(Set.of(AClaim.PARALEGAL)));
        assertThrows(NotAFeeEarner.class, () -> restrict(Set.of(AClaim.SOLICITOR, AClaim.ADMINISTRATOR)));
    }

    private static void restrict(Set<AccountId> members) {
        entities.run(em -> {
            var desk = AClaim.desk(em);
            desk.restrict(desk.take(hidden, AClaim.SOLICITOR), new Restriction(members, "conflict"), AClaim.SOLICITOR);
        });
    }

    private static void take(ClaimReference reference) {
        entities.run(em -> AClaim.desk(em).take(reference, OUTSIDER));
    }

    private static int found(Method query, AccountId reader) {
        return entities.in(em -> {
            Object[] arguments = Arrays.stream(query.getParameters())
                    .map(each -> argument(each, reader))
                    .toArray();
            return count(answer(query, em, arguments));
        });
    }

    private static @Nullable Object answer(Method query, EntityManager em, Object[] arguments) {
        try {
            var made = Class.forName(query.getDeclaringClass().getName() + "_")
                    .getConstructor(EntityManager.class)
                    .newInstance(em);
            return query.invoke(made, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NoResultException) return null;
            throw new AssertionError(query.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(query.getName(), e);
        }
    }

    private static @Nullable Object argument(Parameter parameter, AccountId reader) {
        return switch (parameter.getType().getSimpleName()) {
            case "AccountId" -> reader;
            case "ClaimReference" -> hidden;
            case "ClaimId" -> hiddenId;
            case "PersonId" -> hiddenPerson;
            case "OrganisationId" -> hiddenFirm;
            case "String" -> "%";
            case "Collection" ->
                switch (parameter.getName()) {
                    case "claims" -> Set.of(hiddenId);
                    case "references" -> Set.of(hidden);
                    default -> EnumSet.allOf(Stage.class);
                };
            case "LocalDate" -> parameter.getName().equals("keyUntil") ? LocalDate.of(9999, 12, 31) : null;
            case "Instant" ->
                Instant.parse(
                        parameter.getName().equals("activeFrom") ? "1900-01-01T00:00:00Z" : "9999-01-01T00:00:00Z");
            case "UUID" ->
                parameter.getName().equals("formKey")
                        ? FORM
                        : parameter.getName().equals("sentBy") ? AClaim.SOLICITOR.value() : null;
            default -> null;
        };
    }

    private static int count(@Nullable Object answer) {
        return switch (answer) {
            case null -> 0;
            case Long number -> number.intValue();
            case Optional<?> one -> one.isPresent() ? 1 : 0;
            case SelectionQuery<?> query -> query.getResultList().size();
            case List<?> list -> list.size();
            case Collection<?> all -> all.size();
            default -> 1;
        };
    }
}
