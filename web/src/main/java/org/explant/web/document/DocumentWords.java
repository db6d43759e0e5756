// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.util.List;
import org.explant.document.DocumentLine;
import org.explant.document.DocumentProblem;
import org.explant.document.DocumentState;
import org.explant.document.DocumentType;
import org.explant.shared.PartialDate;
import org.explant.web.Sentences;
import org.explant.web.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Documents in words. */
public final class DocumentWords {
    private DocumentWords() {}

    /** {@code 14 Mar 2019}, {@code Mar 2019}, {@code about 2019}, {@code 1 Mar 2019 – 30 Apr 2019}. */
    public static String date(@Nullable PartialDate date) {
        if (date == null) return "";
        return switch (date.precision()) {
            case DAY -> Formats.day(date.from());
            case MONTH -> Formats.month(date.from());
            case YEAR -> Formats.year(date.from());
            case ABOUT -> Sentences.format("documents.about", Formats.year(date.from()));
            case RANGE -> Formats.day(date.from()) + " – " + Formats.day(date.to());
        };
    }

    /** {@code Being read: page 212 of 640} */
    public static String state(DocumentLine line) {
        String word = Sentences.format("DocumentState." + line.state().name());
        return line.state() == DocumentState.READING
                ? Sentences.format("documents.progress", word, line.pagesRead(), line.pages())
                : word;
    }

    /** The kind of sign that a state is shown with. */
    public static String kind(DocumentState state) {
        return switch (state) {
            case RECEIVED -> "neutral";
            case READING -> "running";
            case SEARCHABLE -> "ok";
            case PARTLY_READ -> "attention";
            case FAILED -> "problem";
        };
    }

    /** {@code GP records (REC-GP)} */
    public static String type(DocumentType type) {
        String word = Sentences.format("DocumentType." + type.name());
        return type == DocumentType.UNSORTED ? word : word + " (" + type.code() + ")";
    }

    /** What is to be known about the document, a sentence each. */
    public static List<String> problems(List<DocumentProblem> problems) {
        return problems.stream()
                .map(p -> Sentences.format("DocumentProblem." + p.name()))
                .toList();
    }
}
