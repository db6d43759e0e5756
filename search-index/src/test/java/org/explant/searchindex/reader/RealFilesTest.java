// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, odd and damaged ones among them, where a directory of samples lies beside the project. */
class RealFilesTest {
    private static final Pattern PATH = Pattern.compile("\"path\":\\s*\"([^\"]+)\"");
    private static final Pattern PAGES = Pattern.compile("\"pages\":\\s*(\\d+)");
    private static final Pattern ENCRYPTED = Pattern.compile("\"encrypted\":\\s*(true|false)");

    @TempDir
    Path directory;

    @Test
    void everyRealFileEndsInANamedState() throws IOException {
        List<Path> files = pdfs("pdf", "scanned");
        assumeTrue(!files.isEmpty(), "no samples beside the project");
        Map<String, Integer> counts = new TreeMap<>();
        try (ReaderPool pool = Readers.pool(directory, 2)) {
            for (Path file : files) {
                var told = new Told();
                ReadingOutcome outcome = pool.read(file, Readers.PATIENT, told);
                assertEquals(1, told.endings, () -> file + " must end once");
                count(counts, outcome);
            }
        }
        System.out.println("read " + files.size() + " real files: " + counts);
    }

    @Test
    void pagesAndEncryptionAreAsTheSamplesSay() throws IOException {
        Path root = samples().resolve("pdf/py-pdf-sample-files");
        assumeTrue(Files.exists(root.resolve("files.json")), "no samples beside the project");
        Map<String, Integer> counts = new TreeMap<>();
        var wrong = new ArrayList<String>();
        try (ReaderPool pool = Readers.pool(directory, 1)) {
            for (String facts : Files.readString(root.resolve("files.json")).split("(?=\"path\")")) {
                String path = group(PATH, facts);
                if (Files.isRegularFile(root.resolve(path))) {
                    counts.merge(compare(pool, root.resolve(path), facts, wrong), 1, Integer::sum);
                }
            }
        }
        System.out.println("compared real files with what is known of them: " + counts);
        assertEquals(List.of(), wrong);
        assertTrue(counts.getOrDefault("DAMAGED", 0) <= 1, counts::toString);
    }

    private static String compare(ReaderPool pool, Path file, String known, List<String> wrong) {
        var told = new Told();
        ReadingProblem problem = pool.read(file, Readers.PATIENT, told).problem();
        boolean encrypted = Boolean.parseBoolean(group(ENCRYPTED, known));
        DocumentFacts found = told.facts;
        if (problem == ReadingProblem.ENCRYPTED ? !encrypted : found != null && !agrees(found, known, encrypted)) {
            wrong.add(file + ": " + problem + " " + found);
        }
        return problem == null ? "read" : problem.name();
    }

    private static boolean agrees(DocumentFacts found, String known, boolean encrypted) {
        return found.pages() == Integer.parseInt(group(PAGES, known)) && found.encrypted() == encrypted;
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void count(Map<String, Integer> counts, ReadingOutcome outcome) {
        counts.merge(outcome.problem() == null ? "read" : outcome.problem().name(), 1, Integer::sum);
        outcome.pages().forEach((state, pages) -> counts.merge("pages " + state, pages, Integer::sum));
    }

    private static List<Path> pdfs(String... folders) throws IOException {
        var found = new ArrayList<Path>();
        for (String folder : folders) {
            Path root = samples().resolve(folder);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".pdf"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Named by the environment, or beside the project's root. */
    private static Path samples() {
        String named = System.getenv("EXPLANT_SAMPLES");
        return named != null ? Path.of(named) : Path.of("..", "..", "shared", "data");
    }
}
