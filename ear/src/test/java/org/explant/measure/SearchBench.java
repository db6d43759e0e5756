// SPDX-License-Identifier: Apache-2.0
package org.explant.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.explant.RunningExplant;
import org.explant.document.Desk;
import org.explant.document.Papers;

/**
 * The index against raw Lucene and PostgreSQL, on generated books of 100 thousand and 1 million pages; {@code --full} adds
 * 2 million, {@code --small} leaves out the million. Run in a JVM of its own that holds nothing else.
 */
public final class SearchBench implements Measure {
    private static final List<String> USUAL = List.of("100000", "1000000");

    private static final int CHANGES = 100;
    private static final double BAR_SECONDS = 1.5;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Command command() {
        return Command.BENCH;
    }

    @Override
    public List<Row> rows() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var process = new ProcessBuilder(command(postgres.getJdbcUrl("postgres", "postgres")))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var rows = new ArrayList<Row>();
            try (var told =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                told.lines().forEach(line -> take(line, rows));
            }
            if (process.waitFor() != 0) throw new IllegalStateException("the measuring JVM failed");
            rows.add(
                    Row.atMost("visible after commit, p99 of the real server (s)", secondsUntilVisible(), BAR_SECONDS));
            return rows;
        }
    }

    /** From the commit of a change in the database until a search reaches it, asked over the network. */
    private static double secondsUntilVisible() throws Exception {
        try (var explant = RunningExplant.ofItsOwn()) {
            explant.start();
            var desk = Desk.at(explant, "PARALEGAL");
            String document = desk.brought(desk.claim(), "letter.pdf", Papers.text("bench", 3));
            desk.settled(document);
            var seconds = new double[CHANGES];
            for (int change = 0; change < CHANGES; change++) {
                Desk.pause(change * 7 % 250);
                desk.change(
                        "update document set title = 'title " + change + "' where document_id = '" + document + "'");
                long begun = System.nanoTime();
                while (Desk.json(desk.get("index/searchable")).getInt("documentsPending") > 0) Desk.pause(5);
                seconds[change] = (System.nanoTime() - begun) / 1e9;
            }
            Arrays.sort(seconds);
            return seconds[CHANGES * 99 / 100];
        }
    }

    private static void take(String line, List<Row> rows) {
        String[] parts = line.split("\t", -1);
        if (!parts[0].equals("ROW")) {
            System.out.println(line);
            return;
        }
        double value = Double.parseDouble(parts[2]);
        double bar = Double.parseDouble(parts[3]);
        rows.add(parts[4].equals("most") ? Row.atMost(parts[1], value, bar) : Row.atLeast(parts[1], value, bar));
    }

    private static List<String> command(String postgres) throws IOException {
        var base = Path.of(System.getProperty("explant.base"));
        var tests = base.resolve("search-index/target/test-classes");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                tests + File.pathSeparator + System.getProperty("java.class.path"),
                "org.explant.searchindex.bench.BenchMain",
                System.getProperty("java.io.tmpdir"),
                postgres));
        command.addAll(sizes());
        return command;
    }

    private static List<String> sizes() {
        String options = System.getProperty(Measures.OPTIONS, "");
        if (options.contains("--small")) return USUAL.subList(0, 1);
        var sizes = new ArrayList<>(USUAL);
        if (options.contains("--full")) sizes.add("2000000");
        return sizes;
    }
}
