// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.access.AccountId;
import org.explant.claim.ClaimId;
import org.explant.importing.kind.Errand;
import org.explant.monitoring.observation.NewObservation;
import org.explant.monitoring.observed.ObservationField;
import org.explant.monitoring.observed.ObservationKind;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A result out of a sheet that no rule could settle, until the person who brought it has decided. */
@Entity
@Table(name = "waiting_result")
@DynamicUpdate
class WaitingResult {
    @Id
    @Column(name = "waiting_id")
    private UUID waitingId;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "brought_by", updatable = false))
    private AccountId broughtBy;

    @Column(updatable = false)
    private String source;

    @Column(name = "external_id", updatable = false)
    private String externalId;

    @Column(name = "import_id", updatable = false)
    private UUID importId;

    @Column(name = "row_number", updatable = false)
    private int rowNumber;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    private @Nullable LocalDate born;

    @Column(name = "sampled_on")
    private @Nullable LocalDate sampledOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, String> details;

    @Column(updatable = false)
    private String doubts;

    @Column(updatable = false)
    private Instant since;

    @Enumerated(EnumType.STRING)
    private @Nullable WaitingDecision decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claim_id"))
    private @Nullable ClaimId claim;

    @Column(name = "observation_id")
    private @Nullable UUID observation;

    @SuppressWarnings("NullAway.Init")
    protected WaitingResult() {}

    @SuppressWarnings("NullAway.Init")
    WaitingResult(Errand errand, Row row, ToldResult told, Instant now) {
        waitingId = UUID.randomUUID();
        broughtBy = errand.by();
        source = errand.mapping().source();
        externalId = row.externalId();
        importId = errand.importId().value();
        rowNumber = row.number();
        nhsNumber = told.nhs().digits();
        born = told.born();
        sampledOn = told.result().sampled();
        details = told.observation().details().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
        doubts = row.doubts().stream().map(Enum::name).collect(Collectors.joining(","));
        since = now;
    }

    /** Where it stood, and why it waits. */
    record Row(int number, String externalId, List<ResultDoubt> doubts) {}

    /** It was recorded in that claim. */
    void recorded(ClaimId where, UUID what, Instant now) {
        refuseIfDecided();
        decision = WaitingDecision.RECORDED;
        claim = where;
        observation = what;
        decidedAt = now;
    }

    /** It is no claimant's here: of the person nothing is kept but that the row was settled. */
    void setAside(Instant now) {
        refuseIfDecided();
        decision = WaitingDecision.SET_ASIDE;
        decidedAt = now;
        nhsNumber = null;
        born = null;
        sampledOn = null;
        details = null;
    }

    private void refuseIfDecided() {
        if (decision != null) throw new ResultDecidedAlready();
    }

    boolean isDecided() {
        return decision != null;
    }

    String externalId() {
        return externalId;
    }

    UUID waitingId() {
        return waitingId;
    }

    int version() {
        return version;
    }

    /** What it would be recorded as. */
    NewObservation observation() {
        if (sampledOn == null || details == null) throw new ResultDecidedAlready();
        var told = new EnumMap<ObservationField, String>(ObservationField.class);
        details.forEach((field, text) -> told.put(ObservationField.valueOf(field), text));
        return new NewObservation(ObservationKind.BLOOD_METAL, null, sampledOn, told);
    }

    WaitingLine line() {
        if (nhsNumber == null || born == null) throw new ResultDecidedAlready();
        var why = Arrays.stream(doubts.split(",")).map(ResultDoubt::valueOf).toList();
        return new WaitingLine(waitingId, version, nhsNumber, born, observation(), why, externalId, source, since);
    }

    @Override
    public String toString() {
        return "waiting result " + waitingId;
    }
}
