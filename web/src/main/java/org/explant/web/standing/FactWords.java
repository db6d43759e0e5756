// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.explant.document.DocumentId;
import org.explant.document.Documents;
import org.explant.shared.NotFound;
import org.explant.standing.FactLine;
import org.explant.standing.FactVersion;
import org.explant.standing.fact.ClaimNumber;
import org.explant.standing.fact.CruReference;
import org.explant.standing.fact.FactField;
import org.explant.standing.fact.FactGroup;
import org.explant.standing.fact.FactSchema;
import org.explant.standing.fact.Period;
import org.explant.standing.group.GroupActionLine;
import org.explant.standing.group.GroupActions;
import org.explant.web.Sentences;
import org.explant.web.claim.Choices;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** Facts in the words people read. */
@Named
@RequestScoped
public class FactWords {
    /** So many days before its last day a fact is said to run out soon. */
    private static final long SOON = 60;

    @Inject
    private GroupActions groups;

    @Inject
    private Documents documents;

    @Inject
    private Choices choices;

    private @Nullable List<GroupActionLine> known;

    /**
     * A detail as it is shown.
     *
     * @param document to be opened, where the detail is one
     * @param odd whether it has an unusual form that somebody should look at
     */
    public record Shown(
            String label, String value, @Nullable String document, boolean odd) {}

    /** Every detail of a fact, in the order of its form. */
    public List<Shown> shown(FactLine line) {
        var shown = new ArrayList<Shown>();
        for (FactField field : FactSchema.of(line.kind()).fields()) {
            var text = line.details().value(field);
            if (text == null) continue;
            var document = field == FactField.DOCUMENT ? text : null;
            shown.add(new Shown(Labels.of(field), value(field, text), document, isOdd(field, text)));
        }
        return shown;
    }

    /** What a fact says, in one line. */
    public String summary(FactLine line) {
        return String.join(" · ", shown(line).stream().map(FactWords::told).toList());
    }

    /** A bare number or day says nothing without its name. */
    private static String told(Shown shown) {
        return shown.value().matches("[0-9].*") ? shown.label() + " " + shown.value() : shown.value();
    }

    /** Whether it has run out, and nobody has ended it on purpose. */
    public boolean lapsed(FactLine line) {
        return line.cameBy() != FactVersion.ENDED
                && line.kind().group() != FactGroup.STANDING
                && line.period().endsBefore(choices.getToday());
    }

    /** {@code 1 Feb 2024 to 30 Jun 2024}, {@code since 1 Feb 2024}. */
    public String period(Period period) {
        var to = period.to();
        return to == null
                ? Sentences.format("standing.since", Formats.day(period.from()))
                : Sentences.format("standing.between", Formats.day(period.from()), Formats.day(to));
    }

    /** Days left where it runs out soon, and nobody has ended it on purpose; null otherwise. */
    public @Nullable Long daysLeft(FactLine line) {
        var to = line.period().to();
        if (to == null || line.cameBy() == FactVersion.ENDED || line.kind().group() == FactGroup.STANDING) return null;
        long days = ChronoUnit.DAYS.between(choices.getToday(), to);
        return days < 0 || days > SOON ? null : days;
    }

    /** {@code ends in 12 days}. */
    public String soon(FactLine line) {
        var days = daysLeft(line);
        return days == null ? "" : Sentences.format("standing.soon", days);
    }

    /** The groups to choose from. */
    List<GroupActionLine> groups() {
        if (known == null) known = groups.lines();
        return known;
    }

    /** A detail in words. */
    String value(FactField field, String text) {
        return switch (field.shape()) {
            case CODE -> code(field, text);
            case DAY -> Formats.day(LocalDate.parse(text));
            case PERCENT -> text + " %";
            case MONEY -> NumberFormat.getCurrencyInstance(Locale.UK).format(new BigDecimal(text));
            case GROUP_ACTION -> group(text);
            case DOCUMENT -> title(text);
            case TEXT, CRU_REFERENCE, CLAIM_NUMBER -> text;
        };
    }

    private static String code(FactField field, String text) {
        return field.codes().stream()
                .filter(code -> code.name().equals(text))
                .findFirst()
                .map(Labels::of)
                .orElse(text);
    }

    private String group(String id) {
        return groups().stream()
                .filter(each -> each.groupId().equals(UUID.fromString(id)))
                .findFirst()
                .map(GroupActionLine::title)
                .orElse("");
    }

    private String title(String id) {
        try {
            return documents.sheet(new DocumentId(UUID.fromString(id))).line().title();
        } catch (NotFound gone) {
            return "";
        }
    }

    private static boolean isOdd(FactField field, String text) {
        return switch (field.shape()) {
            case CRU_REFERENCE -> !new CruReference(text).isUsual();
            case CLAIM_NUMBER -> new ClaimNumber(text).form() == ClaimNumber.Form.OTHER;
            default -> false;
        };
    }
}
