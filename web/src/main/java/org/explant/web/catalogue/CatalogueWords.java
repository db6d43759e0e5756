// SPDX-License-Identifier: Apache-2.0
package org.explant.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import org.explant.catalogue.CatalogueField;
import org.explant.catalogue.Cell;
import org.explant.catalogue.Confidence;
import org.explant.catalogue.FieldType;
import org.explant.catalogue.ItemSheet;
import org.explant.catalogue.MarketStatus;
import org.explant.catalogue.Proposal;
import org.explant.catalogue.SystemLine;
import org.explant.catalogue.code.CodeField;
import org.explant.catalogue.code.CodeRemark;
import org.explant.shared.PartialDate;
import org.explant.web.Sentences;
import org.explant.web.document.DocumentWords;
import org.explant.web.ui.Formats;
import org.explant.web.ui.Labels;
import org.jspecify.annotations.Nullable;

/** The catalogue's values in the words of the screen. */
@Named("catalogueWords")
@ApplicationScoped
public class CatalogueWords {
    public CodeRemark[] getRemarks() {
        return CodeRemark.values();
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    /** A value as people read it. */
    public String value(CatalogueField field, @Nullable Cell cell) {
        return cell == null ? "" : value(field, cell.value());
    }

    static String value(CatalogueField field, String value) {
        if (field.type() == FieldType.DATE) return DocumentWords.date(PartialDate.parse(value));
        if (field.type() != FieldType.CODE) return value;
        return field.codes().stream()
                .filter(code -> code.name().equals(value))
                .map(Labels::of)
                .findFirst()
                .orElse(value);
    }

    /** The value of an entry's field, by the field's name. */
    public String of(ItemSheet item, String field) {
        var known = CatalogueField.valueOf(field);
        return value(known, item.cell(known));
    }

    /** The kind of sign that a confidence is shown with. */
    public String kind(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "ok";
            case PART_VERIFIED -> "neutral";
            case GENERAL_KNOWLEDGE -> "attention";
        };
    }

    /** How sure the least sure value of an entry is. */
    public Confidence confidence(ItemSheet item) {
        return item.cells().values().stream()
                .map(Cell::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.GENERAL_KNOWLEDGE);
    }

    /** Its sign. */
    public String sure(ItemSheet item) {
        return kind(confidence(item));
    }

    /** How a field is typed, where that is not plain. */
    public String help(CatalogueField field) {
        return switch (field.type()) {
            case SIZES -> Sentences.format("device.help.sizes");
            case DATE -> Sentences.format("device.help.date");
            case SHAPE -> Sentences.format("device.help.shape");
            case LINES -> Sentences.format("device.help.lines");
            case TEXT, CODE -> field == CatalogueField.OUT_OF_USE ? Sentences.format("device.help.outOfUse") : "";
        };
    }

    /** The kind of sign that a state on the market is shown with. */
    public String sign(MarketStatus status) {
        return switch (status) {
            case ON_SALE -> "ok";
            case RECALLED, WITHDRAWN -> "problem";
            case RESTRICTED -> "attention";
            case DISCONTINUED, OBSOLETE, NOT_KNOWN -> "neutral";
        };
    }

    /** {@code Jul 2003 – Aug 2010}; what is not known is left out. */
    public String marketed(SystemLine line) {
        String from = DocumentWords.date(line.marketedFrom());
        String to = DocumentWords.date(line.marketedTo());
        return from.isEmpty() && to.isEmpty() ? "" : from + " – " + to;
    }

    /** A piece of a bar code, its date in words where it is one. */
    public String piece(CodeField field) {
        return field.date() == null ? field.value() : Formats.day(field.date());
    }

    /** {@code 46 mm head} */
    public String size(Proposal proposal) {
        return proposal.size() == null || proposal.sizeMeans() == null
                ? ""
                : Sentences.format(
                        "SizeMeaning.of", Integer.toString(proposal.size()), Labels.of(proposal.sizeMeans()));
    }
}
