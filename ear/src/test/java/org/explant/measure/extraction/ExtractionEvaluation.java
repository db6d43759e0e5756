// SPDX-License-Identifier: Apache-2.0
package org.explant.measure.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.explant.measure.Measure;
import org.explant.measure.Row;
import org.explant.records.PageCandidates;
import org.explant.records.candidate.CandidateKind;

/**
 * How right and how complete what is read from records is: on lines held out from the making of the rules, with every
 * difference printed; on notes about other things, where there is nothing to find; and how long a hostile page takes.
 */
public final class ExtractionEvaluation implements Measure {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;
    private static final int LINES = 400;
    private static final int NEGATIVES = 150;
    private static final double SECONDS = 2;
    private static final int HOSTILE = 100_000;

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public Command command() {
        return Command.EVALUATE;
    }

    @Override
    public List<Row> rows() throws Exception {
        var development = new Tally(LabelledLine.read("development.txt"));
        var heldOut = new Tally(LabelledLine.read("heldout.txt"));
        development.confusions().forEach(line -> System.out.println("development: " + line));
        heldOut.confusions().forEach(line -> System.out.println("held out: " + line));
        var unseen = new Tally(LabelledLine.read("unseen.txt"));
        unseen.confusions().forEach(line -> System.out.println("another hand: " + line));
        var rows = new ArrayList<Row>();
        rows.add(Row.atLeast("labelled lines", development.lines() + heldOut.lines() + unseen.lines(), LINES));
        rows.add(Row.atLeast(
                "of them with nothing to find",
                development.negatives() + heldOut.negatives() + unseen.negatives(),
                NEGATIVES));
        rows.addAll(rows("development", development));
        rows.addAll(rows("held out", heldOut));
        rows.addAll(rows("another hand", unseen));
        notesOnOtherThings().ifPresent(rows::add);
        rows.add(Row.atMost("slowest hostile page of 100,000 characters (s)", slowestSeconds(), SECONDS));
        return rows;
    }

    private static List<Row> rows(String half, Tally tally) {
        var rows = new ArrayList<Row>();
        for (CandidateKind kind : CandidateKind.values()) {
            var name = half + ", " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            rows.add(Row.atLeast(name + ", precision", tally.precision(kind), PRECISION));
            rows.add(Row.atLeast(name + ", recall", tally.recall(kind), RECALL));
        }
        rows.add(Row.atLeast(half + ", all, precision", tally.precision(CandidateKind.values()), PRECISION));
        rows.add(Row.atLeast(half + ", all, recall", tally.recall(CandidateKind.values()), RECALL));
        return rows;
    }

    /** Clinical notes beside the project, where they lie there: none has a metal result or a hip score. */
    private static Optional<Row> notesOnOtherThings() throws IOException {
        var samples = Optional.ofNullable(System.getenv("EXPLANT_SAMPLES")).map(Path::of);
        var folder = samples.orElse(Path.of(System.getProperty("explant.base", "."), "..", "shared", "data"));
        if (!Files.isDirectory(folder)) return Optional.empty();
        long wrong = 0;
        for (String sub : List.of("mtsamples", "clinical-text"))
            try (Stream<Path> files = Files.walk(folder.resolve(sub))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".csv")).toList()) wrong += resultsIn(file);
            }
        return Optional.of(Row.atMost("results and scores read from notes on other things", wrong, 0));
    }

    private static long resultsIn(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .flatMap(line -> PageCandidates.of(line, Tally.NAMES).stream())
                .filter(found -> found.kind() == CandidateKind.ION_RESULT || found.kind() == CandidateKind.HIP_SCORE)
                .count();
    }

    private static double slowestSeconds() {
        double slowest = 0;
        for (String word :
                List.of("Cobalt (", "1.", "12/01/14 ", "Cobalt\nChromium\n", "REF ", "a", "(((", "Co/Cr ", "OHS ")) {
            var page = word.repeat(HOSTILE / word.length());
            long began = System.nanoTime();
            PageCandidates.of(page, Tally.NAMES);
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1e9);
        }
        return slowest;
    }
}
