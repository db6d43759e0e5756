// SPDX-License-Identifier: Apache-2.0
package org.explant.records.judged;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.claim.Stamp;
import org.explant.document.DocumentId;
import org.explant.monitoring.observation.ObservationId;
import org.explant.records.candidate.Candidate;
import org.explant.records.candidate.CandidateKind;
import org.explant.records.candidate.Doubt;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A candidate of a page, waiting for a person's judgement; what it says never changes. */
@Entity
@DynamicUpdate
@Table(name = "page_suggestion")
class PageSuggestion {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "suggestion_id"))
    private SuggestionId suggestionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id", updatable = false))
    private DocumentId document;

    @Column(updatable = false)
    private int page;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CandidateKind kind;

    @Column(name = "from_at", updatable = false)
    private int from;

    @Column(name = "to_at", updatable = false)
    private int until;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> parts;

    @Column(updatable = false)
    private String doubts;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = SuggestionState.WAITING;

    @Column(name = "judged_by")
    private @Nullable UUID judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Column(name = "observation_id")
    private @Nullable UUID observation;

    @SuppressWarnings("NullAway.Init")
    protected PageSuggestion() {}

    PageSuggestion(DocumentId document, int page, Candidate candidate, String text) {
        suggestionId = SuggestionId.fresh();
        this.document = document;
        this.page = page;
        kind = candidate.kind();
        from = candidate.from();
        until = candidate.to();
        parts = KeptPart.texts(
                candidate.parts().stream().map(part -> KeptPart.of(part, text)).toList());
        doubts = candidate.doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** A person took it for true, as it stood or put right. */
    void accept(@Nullable ObservationId as, Stamp stamp) {
        judge(SuggestionState.ACCEPTED, stamp);
        observation = as == null ? null : as.value();
    }

    /** A person saw that it is none. */
    void reject(Stamp stamp) {
        judge(SuggestionState.REJECTED, stamp);
    }

    private void judge(SuggestionState verdict, Stamp stamp) {
        if (state != SuggestionState.WAITING) throw new SuggestionJudgedMeanwhile();
        state = verdict;
        judgedBy = stamp.by().value();
        judgedAt = stamp.at();
    }

    boolean isJudged() {
        return state != SuggestionState.WAITING;
    }

    /** Whether it says what the other one says, on the same page, wherever it stands there. */
    boolean saysTheSame(PageSuggestion other) {
        return page == other.page && candidate().saysTheSame(other.candidate());
    }

    List<KeptPart> keptParts() {
        return KeptPart.read(parts);
    }

    SuggestionId suggestionId() {
        return suggestionId;
    }

    DocumentId document() {
        return document;
    }

    int page() {
        return page;
    }

    SuggestionState state() {
        return state;
    }

    @Nullable
    UUID observation() {
        return observation;
    }

    Candidate candidate() {
        var kept = keptParts().stream().map(KeptPart::part).toList();
        return new Candidate(kind, from, until, kept, doubts());
    }

    private Set<Doubt> doubts() {
        return Arrays.stream(doubts.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Doubt::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "suggestion " + suggestionId;
    }
}
