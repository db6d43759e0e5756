// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.explant.party.Entered;
import org.explant.party.OrganisationId;
import org.explant.party.organisation.load.ListedOrganisation;
import org.explant.party.organisation.load.LoadReport;
import org.explant.party.organisation.load.OrganisationList;
import org.jspecify.annotations.Nullable;

/** Brings a list in: what has the code already is changed where the list says otherwise, everything else is added. */
@Dependent
class ListLoading {
    private static final String REASON = "imported list";

    private final OrganisationQueries queries;
    private final Organisations organisations;

    @Inject
    ListLoading(EntityManager entityManager) {
        queries = new OrganisationQueries_(entityManager);
        organisations = new Organisations(entityManager);
    }

    LoadReport load(OrganisationList list, Entered entered) {
        var load = new Load(entered);
        queries.withOdsCode()
                .forEach(each ->
                        load.byCode.put(Objects.requireNonNull(each.details().odsCode()), each));
        // What others belong to comes first, so that it has an identity.
        list.organisations().stream().filter(each -> each.above() == null).forEach(load::take);
        list.organisations().stream().filter(each -> each.above() != null).forEach(load::take);
        return new LoadReport(load.added, load.changed, load.same, list.wrong());
    }

    private final class Load {
        private final Map<OdsCode, Organisation> byCode = new HashMap<>();
        private final Entered entered;
        private int added;
        private int changed;
        private int same;

        private Load(Entered entered) {
            this.entered = entered;
        }

        private void take(ListedOrganisation listed) {
            var above = above(listed);
            var known = byCode.get(listed.code());
            if (known == null) {
                add(listed.code(), told(listed, above, null));
                return;
            }
            var wanted = told(listed, above, known.details());
            if (wanted.equals(known.details())) {
                same++;
            } else {
                organisations.become(known, wanted, REASON, entered);
                changed++;
            }
        }

        private @Nullable OrganisationId above(ListedOrganisation listed) {
            var code = listed.above();
            if (code == null) return null;
            var known = byCode.get(code);
            if (known != null) return known.organisationId();
            var name = listed.aboveName();
            if (name == null) return null;
            var trust = new OrganisationDetails(listed.aboveKind(), name, null, code, null, null, null, null, null);
            return add(code, trust);
        }

        private OrganisationId add(OdsCode code, OrganisationDetails details) {
            var fresh = new Organisation(details, true);
            queries.entityManager().persist(fresh);
            byCode.put(code, fresh);
            added++;
            return fresh.organisationId();
        }
    }

    /** What the list does not say stays as it is. */
    private static OrganisationDetails told(
            ListedOrganisation listed, @Nullable OrganisationId above, @Nullable OrganisationDetails known) {
        var fresh = new OrganisationDetails(
                listed.kind(),
                listed.name(),
                above,
                listed.code(),
                null,
                listed.address(),
                listed.postcode(),
                listed.phone(),
                listed.email());
        if (known == null) return fresh;
        var silent = fresh.differencesTo(known).stream()
                .filter(field -> fresh.value(field) == null)
                .collect(java.util.stream.Collectors.toSet());
        return fresh.taking(silent, known);
    }
}
