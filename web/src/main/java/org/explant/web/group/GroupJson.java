// SPDX-License-Identifier: Apache-2.0
package org.explant.web.group;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.List;
import org.explant.claim.ClaimId;
import org.explant.group.Cause;
import org.explant.group.Causes;
import org.explant.group.proceedings.ClaimNumber;
import org.explant.group.proceedings.ProceedingId;
import org.explant.group.standstill.StandstillId;

/** How the values of group work are written in JSON: as the plain thing they stand for. */
final class GroupJson {
    private GroupJson() {}

    /** Its plain identity. */
    @Dependent
    public static class OfClaim implements JsonbAdapter<ClaimId, String> {
        @Override
        public String adaptToJson(ClaimId claim) {
            return claim.toString();
        }

        @Override
        public ClaimId adaptFromJson(String text) {
            return new ClaimId(Asked.id(text));
        }
    }

    /** Its plain identity. */
    @Dependent
    public static class OfProceeding implements JsonbAdapter<ProceedingId, String> {
        @Override
        public String adaptToJson(ProceedingId proceeding) {
            return proceeding.toString();
        }

        @Override
        public ProceedingId adaptFromJson(String text) {
            return new ProceedingId(Asked.id(text));
        }
    }

    /** Its plain identity. */
    @Dependent
    public static class OfStandstill implements JsonbAdapter<StandstillId, String> {
        @Override
        public String adaptToJson(StandstillId standstill) {
            return standstill.toString();
        }

        @Override
        public StandstillId adaptFromJson(String text) {
            return new StandstillId(Asked.id(text));
        }
    }

    /** {@code KB-2024-000123} */
    @Dependent
    public static class OfClaimNumber implements JsonbAdapter<ClaimNumber, String> {
        @Override
        public String adaptToJson(ClaimNumber number) {
            return number.number();
        }

        @Override
        public ClaimNumber adaptFromJson(String text) {
            return new ClaimNumber(text);
        }
    }

    /** A plain list. */
    @Dependent
    public static class OfCauses implements JsonbAdapter<Causes, List<Cause>> {
        @Override
        public List<Cause> adaptToJson(Causes causes) {
            return causes.all();
        }

        @Override
        public Causes adaptFromJson(List<Cause> all) {
            return new Causes(all);
        }
    }
}
